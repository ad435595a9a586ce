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
/** I programmi: il modulo da cui comincia ognuno, e ciò che vi prende il posto di quel che Node avrebbe di suo. */
const programmi = [
  { out: nome, modulo: 'main', inject: [] },
  { out: `${nome}-comandi`, modulo: 'comandi', inject: ['src/cli/compressione.ts'] },
  { out: `${nome}-lettore`, modulo: 'lettore', inject: [] },
];

// Se la costruzione fallisce non deve restare il comando di prima.
for (const { out } of programmi) rmSync(join(dirname(uscita), `${out}.mjs`), { force: true });
const fatti = await Promise.all(
  programmi.map(({ out, modulo, inject }) =>
    build({
      absWorkingDir: RADICE,
      entryPoints: [{ in: `src/cli/${modulo}.ts`, out }],
      outdir: dirname(uscita),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      charset: 'utf8',
      legalComments: 'eof',
      inject,
      banner: { js: '#!/usr/bin/env node' },
      define: {
        VERSIONE_DEL_PACCHETTO: JSON.stringify(version),
        // La libreria che scrive chiede solo se c'è: nominarla farebbe caricare a Node tutta la sua parte di rete, che qui non serve.
        Response: 'CompressionStream',
      },
      logLevel: 'warning',
    }),
  ),
).catch(() => null); // esbuild ha già detto che cosa non va
if (fatti) {
  chmodSync(uscita, 0o755);
  const moduli = fatti.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const percorsi = [...new Set(moduli)].map((modulo) => resolve(RADICE, modulo));
  writeFileSync(join(dirname(uscita), FILE_NOTIZIE), notizie(pacchettiDi(percorsi)));
} else process.exitCode = 1;
