/**
 * `npm test`: installa se serve e prova tutto, in ordine. L'ultima riga è `N passed, M failed`.
 * Con RICHIEDI_TUTTO=1 un programma esterno che manca è un fallimento, non una prova saltata.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conteggioJest } from './conteggio-jest.mjs';
import { eseguiNode, eseguiNodeInsieme, RADICE } from './esegui.mjs';
import { installaSeServe } from './installa-se-serve.mjs';

/** Usano un processore solo, e uno non aspetta l'altro: si fanno insieme. */
const PASSI = [
  ['Tipi', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['Regole di scrittura del codice', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['Formato dei file', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
];

/** Programmi esterni: senza, le prove che li usano si saltano. */
const PROGRAMMI = [
  ['soffice', '--version', 'le prove che ricalcolano con LibreOffice'],
  ['pdftoppm', '-v', 'le prove che guardano le pagine stampate'],
];

let riuscite = 0;
let fallite = 0;

function annota(nome, bene) {
  if (bene) riuscite += 1;
  else fallite += 1;
  console.log(`${bene ? '✓' : '✗'} ${nome}`);
}

function provaConJest(pacchetto) {
  const cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-'));
  const rapporto = join(cartella, 'jest.json');
  const ambiente = { PACCHETTO: pacchetto };
  try {
    eseguiNode(
      ['node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=100%', '--json', `--outputFile=${rapporto}`],
      ambiente,
    );
    return conteggioJest(JSON.parse(readFileSync(rapporto, 'utf8')));
  } catch (errore) {
    console.error(`jest non ha dato un rapporto: ${errore.message}`);
    return { riuscite: 0, fallite: 1, saltate: [] };
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

/** Lo stesso pacchetto per tutte le prove nel browser; se non si costruisce, ognuna lo dirà provandoci. */
async function costruisciPacchetto() {
  const cartella = join(RADICE, 'dist/prove');
  const ambiente = { BASE_URL: 'https://localhost', OFFICE_JS: 'locale' };
  const bene = (await eseguiNodeInsieme(['scripts/build-addin.mjs', '--uscita', cartella], ambiente)) === 0;
  annota("Costruzione dell'add-in", bene);
  if (bene) annota('Peso del pannello', eseguiNode(['scripts/peso.mjs', '--gia-costruito']) === 0);
  return bene ? cartella : '';
}

async function provaTutto() {
  if (installaSeServe() !== 0) return annota('Installazione delle dipendenze', false);
  annota('Costruzione del comando', eseguiNode(['scripts/build-cli.mjs']) === 0);
  const [pacchetto] = await Promise.all([
    costruisciPacchetto(),
    ...PASSI.map(async ([nome, argomenti]) => annota(nome, (await eseguiNodeInsieme(argomenti)) === 0)),
  ]);

  const obbligatori = process.env.RICHIEDI_TUTTO === '1';
  for (const [programma, argomento, serve] of PROGRAMMI) {
    if (!spawnSync(programma, [argomento], { stdio: 'ignore' }).error) continue;
    if (obbligatori) annota(`Manca ${programma}: non si possono fare ${serve}`, false);
    else console.log(`– Manca ${programma}: si saltano ${serve}`);
  }

  const jest = provaConJest(pacchetto);
  riuscite += jest.riuscite;
  fallite += jest.fallite;
  for (const nome of jest.saltate) console.log(`– Saltata: ${nome}`);
  if (jest.riuscite + jest.fallite === 0) annota('jest non ha eseguito nessuna prova', false);
}

/** Quanto si aspetta il confronto delle regole: è un racconto, non una prova. */
const ATTESA_CONFRONTO = 60_000;

/** Che cosa cambia nei rilievi rispetto al deposito precedente. Si legge; non fa mai fallire niente. */
function raccontaRegole() {
  const padre = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD~1'], { cwd: RADICE, stdio: 'ignore' });
  if (padre.status !== 0) {
    console.log('– Senza la storia di git non si dice che cosa cambia nelle regole');
    return;
  }
  const confronto = [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/confronta-regole/confronta-regole.ts',
    'HEAD~1',
    '--campione',
  ];
  const uscita = { cwd: RADICE, stdio: ['ignore', 'inherit', 'inherit'], timeout: ATTESA_CONFRONTO };
  const { error } = spawnSync(process.execPath, confronto, uscita);
  if (error) console.log(`– Il confronto delle regole non è finito: ${error.message}`);
}

await provaTutto();
raccontaRegole();
console.log(`${riuscite} passed, ${fallite} failed`);
process.exitCode = fallite > 0 || riuscite === 0 ? 1 : 0;
