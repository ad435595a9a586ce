/**
 * `npm start`: installa se serve, dice l'esito dell'esempio Oglio Po 2021 e apre il banco di prova, un foglio accanto al
 * pannello vero. Resta acceso finché non lo si ferma; con `--una-volta` controlla che le pagine rispondano e finisce.
 */
import { spawnSync } from 'node:child_process';
import { eseguiNode, RADICE } from './esegui.mjs';
import { installaSeServe } from './installa-se-serve.mjs';

const ESEMPIO = 'assets/esempi/oglio-po-2021';
const COMANDO = 'dist/cli/quadro-sap.mjs';

function fermati(messaggio) {
  console.error(messaggio);
  process.exit(1);
}

/** L'esito del controllo, dalla riga che lo dice in poi; l'esempio contiene apposta gli sbagli del piano pubblicato. */
function esitoDellEsempio() {
  const argomenti = [
    COMANDO,
    'controlla',
    `${ESEMPIO}/ambito-come-pubblicato.xlsx`,
    '--ambito',
    `${ESEMPIO}/ambito.json`,
  ];
  const { status, stdout } = spawnSync(process.execPath, argomenti, { cwd: RADICE, encoding: 'utf8' });
  if (status === null || status > 1) return null;
  const righe = stdout.trimEnd().split('\n');
  return righe.slice(righe.findLastIndex((riga) => / – (non )?conforme/.test(riga))).join('\n');
}

if (installaSeServe() !== 0) fermati('Installazione non riuscita: vedete il messaggio qui sopra.');
if (eseguiNode(['scripts/build-cli.mjs']) !== 0) fermati('Costruzione del comando non riuscita.');
const esito = esitoDellEsempio();
if (esito === null) fermati('Il controllo del piano pubblicato non è riuscito.');
console.log(`${esito}\n`);
// Nello stesso processo: chi ferma questo ferma anche i server.
process.chdir(RADICE);
const { register } = await import('tsx/esm/api');
register();
await import('../dev/workbench/server/start.ts');
