import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ESCLUSE, PROVE } from './prove.mjs';

const parte = process.env.MUTANTI;
const giro = Number(process.env.GIRO ?? 0);
/** `CAMPIONE=2/3`: il secondo file di ogni tre, per provare in meno tempo una parte che non si è scelta. */
const [quale, ogni] = (process.env.CAMPIONE ?? '1/1').split('/').map(Number);

const daGuastare = () => (process.env.UN_FILE ? [process.env.UN_FILE] : tuttiIFile());

const tuttiIFile = () =>
  readdirSync(`src/domain/${parte}`, { recursive: true, encoding: 'utf8' })
    .filter((nome) => nome.endsWith('.ts'))
    .sort()
    .filter((_, i) => i % ogni === quale - 1)
    .map((nome) => `src/domain/${parte}/${nome.replaceAll('\\', '/')}`);

const sopravvissuti = `uscita/mutanti/${parte}-vivi.json`;
const mutate = giro > 0 && existsSync(sopravvissuti) ? JSON.parse(readFileSync(sopravvissuti, 'utf8')) : daGuastare();

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    require: ['tsx/cjs', './scripts/mutanti/come-jest.cjs', './test/seme.ts'],
    spec: PROVE[parte][giro].map((cartella) => `${cartella}/**/*.test.ts`),
    ignore: ESCLUSE,
  },
  mutate,
  coverageAnalysis: 'perTest',
  // Ciò che si calcola una volta al caricamento (elenchi di parole, testate di regole) chiederebbe di rifare tutto ogni volta.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 4,
  incremental: giro === 0,
  incrementalFile: `uscita/mutanti/${parte}-precedente.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `uscita/mutanti/${parte}-${giro}.json` },
  tempDirName: 'uscita/stryker',
};
