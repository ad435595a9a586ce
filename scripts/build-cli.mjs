/**
 * Costruisce il comando `quadro-sap` in un file solo: `dist/cli/quadro-sap.mjs`, o quello dato con `--uscita`.
 */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { RADICE } from './esegui.mjs';
import { FILE_NOTIZIE, notizie, pacchettiDi } from './licenze/notizie.mjs';

const { values } = parseArgs({ options: { uscita: { type: 'string' } } });
const { version, bin } = JSON.parse(readFileSync(join(RADICE, 'package.json'), 'utf8'));
const uscita = values.uscita ?? join(RADICE, bin['quadro-sap']);

// Se la costruzione fallisce non deve restare il comando di prima.
rmSync(uscita, { force: true });
const fatto = await build({
  absWorkingDir: RADICE,
  entryPoints: ['src/cli/main.ts'],
  outfile: uscita,
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'eof',
  banner: { js: '#!/usr/bin/env node' },
  define: { VERSIONE_DEL_PACCHETTO: JSON.stringify(version) },
  logLevel: 'warning',
}).catch(() => null); // esbuild ha già detto che cosa non va
if (fatto) {
  chmodSync(uscita, 0o755);
  const moduli = Object.keys(fatto.metafile.inputs).map((modulo) => resolve(RADICE, modulo));
  writeFileSync(join(dirname(uscita), FILE_NOTIZIE), notizie(pacchettiDi(moduli)));
} else process.exitCode = 1;
