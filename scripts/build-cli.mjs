/**
 * Costruisce il comando `quadro-sap`: `dist/cli/quadro-sap.mjs`, o il file dato con `--uscita`, e accanto i due programmi
 * che carica, con lo stesso nome e in coda `-comandi` e `-lettore`.
 */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { RADICE } from './esegui.mjs';
import { FILE_NOTIZIE, notizie, pacchettiDi } from './licenze/notizie.mjs';

const { values } = parseArgs({ options: { uscita: { type: 'string' } } });
const { version, bin } = JSON.parse(readFileSync(join(RADICE, 'package.json'), 'utf8'));
const uscita = resolve(values.uscita ?? join(RADICE, bin['quadro-sap']));
const nome = basename(uscita, '.mjs');
const programmi = { [nome]: 'main', [`${nome}-comandi`]: 'comandi', [`${nome}-lettore`]: 'lettore' };

// Se la costruzione fallisce non deve restare il comando di prima.
for (const programma of Object.keys(programmi)) rmSync(join(dirname(uscita), `${programma}.mjs`), { force: true });
const fatto = await build({
  absWorkingDir: RADICE,
  entryPoints: Object.entries(programmi).map(([out, modulo]) => ({ in: `src/cli/${modulo}.ts`, out })),
  outdir: dirname(uscita),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'eof',
  banner: { js: '#!/usr/bin/env node' },
  define: {
    VERSIONE_DEL_PACCHETTO: JSON.stringify(version),
    // La libreria che scrive chiede solo se c'è: nominarla farebbe caricare a Node tutta la sua parte di rete, che qui non serve.
    Response: 'CompressionStream',
  },
  logLevel: 'warning',
}).catch(() => null); // esbuild ha già detto che cosa non va
if (fatto) {
  chmodSync(uscita, 0o755);
  const moduli = Object.keys(fatto.metafile.inputs).map((modulo) => resolve(RADICE, modulo));
  writeFileSync(join(dirname(uscita), FILE_NOTIZIE), notizie(pacchettiDi(moduli)));
} else process.exitCode = 1;
