import { fileURLToPath } from 'node:url';
import base from '../../jest.config.mjs';

/** Le prove che provano il dominio da vicino: quelle che passano dai file o dal browser ci passano per caso, e costano minuti. */
const PROVE = ['test/domain', 'test/app', 'test/guasti'];

export default {
  ...base,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  roots: PROVE.map((cartella) => `<rootDir>/${cartella}`),
  collectCoverage: true,
  // Anche i file che nessuna prova carica.
  collectCoverageFrom: ['src/domain/**/*.ts'],
  // Istanbul conta tutti e due i rami di ogni scelta; V8 solo i blocchi che ha visto saltare.
  coverageProvider: 'babel',
  coverageReporters: ['json'],
  coverageDirectory: '<rootDir>/uscita/copertura',
};
