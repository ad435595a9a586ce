import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Pages } from '../../excel-host/conformance/browser/server';

const CONFIG = 'webpack.config.mjs';

/** Costruisce il riquadro vero per quell'indirizzo, col cliente di Office preso da `node_modules`. Falso se non riesce. */
export async function buildPane(origin: string, folder: string): Promise<boolean> {
  if (!existsSync(CONFIG)) return false;
  const webpack = createRequire(join(process.cwd(), 'package.json')).resolve('webpack-cli/bin/cli.js');
  const args = [webpack, '--config', CONFIG, '--mode', 'development', '--output-path', join(process.cwd(), folder)];
  const child = spawn(process.execPath, [...args, '--stats', 'errors-only'], {
    env: { ...process.env, BASE_URL: origin, OFFICE_JS: 'locale' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return await new Promise((resolve) => {
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** Al posto del riquadro che non si è costruito: lo si dice, invece di lasciare un vuoto. */
export function missingPane(): Pages {
  const page = `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><title>Pannello non costruito</title></head>
<body style="font: 14px sans-serif; margin: 16px">
<p><strong>Il pannello non è costruito.</strong></p>
<p>La costruzione non è riuscita: il motivo è nel terminale da cui avete avviato il banco.
Il foglio accanto funziona lo stesso.</p>
</body>
</html>
`;
  return { '/taskpane.html': page, '/commands.html': page };
}
