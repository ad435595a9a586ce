import { fileURLToPath } from 'node:url';
import base from '../../jest.config.mjs';
import { PROVE } from './prove.mjs';

/** Di ogni parte le sole prove che la riguardano: un mutante che sopravvive le rifà tutte. */
const prove = PROVE[process.env.MUTANTI];
if (!prove) throw new Error('Manca MUTANTI: quali prove fare?');

export default {
  ...base,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  // Legge il testo delle regole, che qui è riscritto.
  testPathIgnorePatterns: ['/catalogo.test.ts$'],
  roots: prove.map((cartella) => `<rootDir>/${cartella}`),
};
