/**
 * Fluent è fatta di migliaia di moduli, e jest li rileggerebbe uno per uno in ogni file di prove: due o tre secondi ogni volta.
 * Qui, prima che le prove comincino, diventano un file solo, che vale finché non si installa qualcosa.
 */
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { RADICE } from '../scripts/esegui.mjs';

const MODULI = join(RADICE, 'node_modules');
const USCITA = join(MODULI, '.cache/quadro-sap/fluent.cjs');

/** In millisecondi; zero se il file non c'è. */
const scrittoIl = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export default async function fluentInUnFile() {
  if (scrittoIl(USCITA) > scrittoIl(join(MODULI, '.package-lock.json'))) return;
  const { outputFiles } = await build({
    absWorkingDir: RADICE,
    entryPoints: ['@fluentui/react-components'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'node20',
    // React resta fuori, perché ce ne dev'essere uno solo.
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
  });
  mkdirSync(dirname(USCITA), { recursive: true });
  // Prima accanto e poi al suo posto: due esecuzioni insieme non si leggono un file a metà.
  const accanto = `${USCITA}.${process.pid}`;
  writeFileSync(accanto, outputFiles[0].contents);
  renameSync(accanto, USCITA);
}
