import { setFlagsFromString } from 'node:v8';
import { STATO } from './ambiente';
import type { Ambiente } from './ambiente';
import { stampaDifetto } from './difetto';
import { esegui } from './esegui';
import { creaLettori, serviSeLettore } from './lettura-in-disparte';

/** La mette la costruzione, da package.json. */
declare const VERSIONE_DEL_PACCHETTO: string;

const LARGHEZZA_PREDEFINITA = 100;
const LARGHEZZA_MINIMA = 60;

// Un comando vive pochi secondi: fondere meno funzioni l'una nell'altra costa meno, a compilarle, di quanto poi faccia perdere.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
if (!serviSeLettore()) await comando();

async function comando(): Promise<void> {
  const ambiente: Ambiente = {
    versione: VERSIONE_DEL_PACCHETTO,
    colori: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    larghezza: Math.min(
      LARGHEZZA_PREDEFINITA,
      Math.max(LARGHEZZA_MINIMA, process.stdout.columns || LARGHEZZA_PREDEFINITA),
    ),
    avvisaSuTerminale: process.stderr.isTTY,
    scrivi: (testo) => process.stdout.write(testo),
    avvisa: (testo) => process.stderr.write(testo),
    lettori: (quantiFile) => creaLettori(new URL(import.meta.url), quantiFile),
  };

  // Senza, Node uscirebbe con 1, che vuol dire "errori nei dati".
  process.on('uncaughtException', (difetto) => {
    stampaDifetto(difetto, null, ambiente);
    process.exit(STATO.nonRiuscito);
  });

  // Chi legge può chiudere prima della fine (`quadro-sap … | head`): non è un errore.
  process.stdout.on('error', (errore: NodeJS.ErrnoException) => {
    if (errore.code !== 'EPIPE') throw errore;
    process.exit();
  });

  process.exitCode = await esegui(process.argv.slice(2), ambiente);
}
