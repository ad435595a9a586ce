/**
 * `npm run peso`: costruisce per la produzione e pesa il JavaScript con size-limit (`.size-limit.json`). Oltre un limite
 * esce con 1. Con `--gia-costruito` pesa ciò che c'è in `dist/prove`.
 */
import { eseguiNode } from './esegui.mjs';

const ambiente = { BASE_URL: 'https://localhost', OFFICE_JS: 'locale' };
const costruito =
  process.argv.includes('--gia-costruito') ||
  eseguiNode(['scripts/build-addin.mjs', '--uscita', 'dist/prove'], ambiente) === 0;
process.exitCode = costruito ? eseguiNode(['node_modules/size-limit/bin.js']) : 1;
