/** `npm run build`: il comando, e l'add-in se BASE_URL dice da dove sarà servito. */
import { eseguiNode } from './esegui.mjs';

let stato = eseguiNode(['scripts/build-cli.mjs', ...process.argv.slice(2)]);
if (stato === 0 && process.env.BASE_URL) stato = eseguiNode(['scripts/build-addin.mjs']);
else if (stato === 0) {
  console.log('Comando costruito. Per costruire anche l’add-in serve BASE_URL: vedete docs/installare.md');
}
process.exitCode = stato;
