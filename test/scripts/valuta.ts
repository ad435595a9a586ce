import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Il risultato di una funzione di uno script, chiamata nel Node che la eseguirà. */
export function valuta(script: string, funzione: string, ...argomenti: readonly unknown[]): unknown {
  const indirizzo = pathToFileURL(join(__dirname, '../../scripts', script)).href;
  const codice =
    `import { ${funzione} } from ${JSON.stringify(indirizzo)};` +
    `process.stdout.write(JSON.stringify(${funzione}(...${JSON.stringify(argomenti)})));`;
  const testo = execFileSync(process.execPath, ['--input-type=module', '--eval', codice], { encoding: 'utf8' });
  return JSON.parse(testo);
}
