import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Pages } from '../../excel-host/conformance/browser/server';

const FOLDER = 'dev/workbench/page';
/** La pagina del banco, tenuta in memoria: il foglio, il programma che lo disegna e l'esempio con cui si apre. */
export async function workbenchPages(paneOrigin: string, example: string, paneFolder: string | null): Promise<Pages> {
  const html = await readFile(join(FOLDER, 'index.html'), 'utf8');
  // Il manifesto costruito, o il modello se il riquadro non lo è.
  const built = join(paneFolder ?? '', 'manifest.xml');
  return {
    '/index.html': html.replaceAll('{{PANE}}', paneOrigin).replaceAll('{{EXAMPLE}}', basename(example)),
    '/workbench.css': await readFile(join(FOLDER, 'workbench.css'), 'utf8'),
    '/workbench.js': await bundle(),
    '/manifest.xml': await readFile(existsSync(built) ? built : 'manifest.xml', 'utf8'),
    '/esempio.xlsx': await readFile(example),
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
