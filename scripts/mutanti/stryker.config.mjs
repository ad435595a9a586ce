import { readdirSync } from 'node:fs';
import { PROVE } from './prove.mjs';

const parte = process.env.MUTANTI;
/** `CAMPIONE=2/3`: la seconda di ogni tre, per provare in meno tempo una parte dei file che non si è scelta. */
const [quale, ogni] = (process.env.CAMPIONE ?? '1/1').split('/').map(Number);
const file = readdirSync(`src/domain/${parte}`, { recursive: true, encoding: 'utf8' })
  .filter((nome) => nome.endsWith('.ts'))
  .sort()
  .filter((_, i) => i % ogni === quale - 1)
  .map((nome) => `src/domain/${parte}/${nome.replaceAll('\\', '/')}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    require: ['tsx/cjs', './scripts/mutanti/come-jest.cjs', './test/seme.ts'],
    spec: PROVE[parte].map((cartella) => `${cartella}/**/*.test.ts`),
    // Legge il testo delle regole, che qui è riscritto.
    ignore: ['**/catalogo.test.ts'],
  },
  mutate: file,
  coverageAnalysis: 'perTest',
  // Ciò che si calcola una volta al caricamento (elenchi di parole, testate di regole) chiederebbe di rifare tutto ogni volta.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 4,
  incremental: true,
  incrementalFile: `uscita/mutanti/${parte}-precedente.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `uscita/mutanti/${parte}.json` },
  tempDirName: 'uscita/stryker',
};
