/**
 * `npm run peso`: costruisce per la produzione e pesa il JavaScript con size-limit (`.size-limit.json`). Oltre un limite
 * esce con 1. Con `--gia-costruito` pesa ciò che c'è in `dist/prove`; con `--registra` scrive i numeri in `docs/misure`.
 */
import { spawnSync } from 'node:child_process';
import { eseguiNode, RADICE } from './esegui.mjs';

const SIZE_LIMIT = 'node_modules/size-limit/bin.js';
const inKilobyte = (byte) => `${(byte / 1000).toLocaleString('it-IT', { maximumFractionDigits: 1 })} kB`;

/** Registra ciò che size-limit dice a un programma. Restituisce lo stato. */
function registra() {
  const { stdout } = spawnSync(process.execPath, [SIZE_LIMIT, '--json'], { cwd: RADICE, encoding: 'utf8' });
  const righe = JSON.parse(stdout).map(({ name, size, sizeLimit }) => ({
    misura: name,
    valore: inKilobyte(size),
    ...(sizeLimit === undefined ? {} : { limite: inKilobyte(sizeLimit) }),
    dettaglio: 'compresso con gzip',
  }));
  const argomenti = ['scripts/misure/registra.ts', 'peso', 'npm run peso', 'Peso del pannello'];
  const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...argomenti], {
    cwd: RADICE,
    input: JSON.stringify(righe),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  return status ?? 1;
}

const ambiente = { BASE_URL: 'https://localhost', OFFICE_JS: 'locale' };
const costruito =
  process.argv.includes('--gia-costruito') ||
  eseguiNode(['scripts/build-addin.mjs', '--uscita', 'dist/prove'], ambiente) === 0;
const entro = costruito ? eseguiNode([SIZE_LIMIT]) : 1;
const registrato = costruito && process.argv.includes('--registra') ? registra() : 0;
process.exitCode = entro || registrato;
