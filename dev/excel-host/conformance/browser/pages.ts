import { build } from 'esbuild';
import { join } from 'node:path';
import { OFFICE_JS, type Pages } from './server';

const FOLDER = 'dev/excel-host/conformance/browser';

function page(title: string, head: string, script: string): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}

/** Le due pagine delle prove nel browser e i loro programmi, messi insieme in memoria. */
export async function conformancePages(): Promise<Pages> {
  const { outputFiles } = await build({
    entryPoints: { outer: join(FOLDER, 'outer.ts'), pane: join(FOLDER, 'pane.ts') },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  });
  const script = (name: string): string => outputFiles.find(({ path }) => path.endsWith(`${name}.js`))?.text ?? '';
  return {
    '/outer.html': page('Excel emulato', '', '/outer.js'),
    '/pane.html': page('Riquadro', `<script src="${OFFICE_JS}office.js"></script>\n`, '/pane.js'),
    '/outer.js': script('outer'),
    '/pane.js': script('pane'),
  };
}
