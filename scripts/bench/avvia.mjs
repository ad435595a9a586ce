/**
 * Lancia le misure costruite come si costruisce il prodotto: `node scripts/bench/avvia.mjs`. Letti al volo i sorgenti
 * portano con sé i nomi di ogni funzione, un peso che chi usa il programma non ha.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { eseguiNode, RADICE } from '../esegui.mjs';

// Profonda quanto la cartella dei sorgenti: i percorsi verso la radice restano gli stessi.
const USCITA = join(RADICE, 'uscita/bench/bench.mjs');

await build({
  absWorkingDir: RADICE,
  entryPoints: ['scripts/bench/bench.ts'],
  outfile: USCITA,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
process.exitCode = eseguiNode([USCITA, ...process.argv.slice(2)]);
