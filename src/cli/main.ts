import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type * as Comandi from './comandi';
import { lettoriPer } from './lettori';

// Un comando vive pochi secondi: fondere meno funzioni l'una nell'altra costa meno, a compilarle, di quanto poi faccia perdere.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

// Accanto a questo, che resta piccolo perché i lettori si avviino prima che il resto sia caricato.
const accanto = (nome: string): URL => new URL(import.meta.url.replace(/\.mjs$/, `-${nome}.mjs`));

const argomenti = process.argv.slice(2);
const lettori = lettoriPer(accanto('lettore'), argomenti);
const { daTerminale } = await import(accanto('comandi').href).then(
  (modulo) => modulo as typeof Comandi,
  (causa: NodeJS.ErrnoException) => {
    if (causa.code !== 'ERR_MODULE_NOT_FOUND') throw causa;
    process.stderr.write(`L'installazione non è intera: manca ${fileURLToPath(accanto('comandi'))}.\n`);
    // Lo stato di ciò che non è riuscito; il modulo che lo nomina è quello che manca.
    process.exit(2);
  },
);
await daTerminale(argomenti, lettori);
