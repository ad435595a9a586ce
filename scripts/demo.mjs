/**
 * `npm run demo`: installa se serve, costruisce il comando e fa il lavoro sull'esempio dell'ambito
 * Oglio Po 2021. L'esempio contiene gli sbagli del piano pubblicato: trovarli non è un fallimento.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eseguiNode, RADICE } from './esegui.mjs';
import { installaSeServe } from './installa-se-serve.mjs';

const ESEMPIO = 'assets/esempi/oglio-po-2021';
const USCITA = 'uscita/oglio-po-2021.xlsx';
const COMANDO = 'dist/cli/quadro-sap.mjs';

/** Il comando ha fatto il suo lavoro: nessun errore nei dati (0) o errori trovati (1). */
function riuscito(argomenti) {
  console.log(`\n$ npx quadro-sap ${argomenti.join(' ')}\n`);
  return eseguiNode([COMANDO, ...argomenti]) < 2;
}

function fermati(messaggio) {
  console.error(messaggio);
  process.exit(1);
}

if (installaSeServe() !== 0) fermati('Installazione non riuscita: vedete il messaggio qui sopra.');
if (eseguiNode(['scripts/build-cli.mjs']) !== 0) fermati('Costruzione del comando non riuscita.');

const registro = `${ESEMPIO}/ambito.json`;
if (!riuscito(['controlla', `${ESEMPIO}/ambito-come-pubblicato.xlsx`, '--ambito', registro])) {
  fermati('Il controllo del piano pubblicato non è riuscito.');
}
mkdirSync(dirname(join(RADICE, USCITA)), { recursive: true });
const consolidato = riuscito(['consolida', `${ESEMPIO}/enti`, '--ambito', registro, '--uscita', USCITA]);
if (!consolidato || !existsSync(join(RADICE, USCITA))) {
  fermati('Il consolidamento dei file degli enti non è riuscito.');
}
console.log(`\nLa cartella dell'ambito, con il Quadro riepilogativo, è in ${join(RADICE, USCITA)}`);
