import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Radice del progetto. */
export const RADICE = fileURLToPath(new URL('..', import.meta.url));

/** Esegue un programma nella radice del progetto, con l'uscita sul terminale. Restituisce lo stato; 127 se non parte. */
export function esegui(programma, argomenti, ambiente = {}) {
  const esito = spawnSync(programma, argomenti, {
    cwd: RADICE,
    env: { ...process.env, ...ambiente },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (esito.error) console.error(`${programma}: ${esito.error.message}`);
  return esito.status ?? (esito.error ? 127 : 1);
}

/** Esegue uno script con lo stesso Node che sta girando. */
export function eseguiNode(argomenti, ambiente) {
  return esegui(process.execPath, argomenti, ambiente);
}

/** Come `eseguiNode`, mentre si fa altro: ciò che stampa si vede tutto insieme, quando ha finito. */
export function eseguiNodeInsieme(argomenti, ambiente = {}) {
  return new Promise((finito) => {
    const processo = spawn(process.execPath, argomenti, {
      cwd: RADICE,
      env: { ...process.env, ...ambiente },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pezzi = [];
    processo.stdout.on('data', (pezzo) => pezzi.push(pezzo));
    processo.stderr.on('data', (pezzo) => pezzi.push(pezzo));
    processo.on('error', (errore) => {
      console.error(errore.message);
      finito(127);
    });
    processo.on('close', (stato) => {
      process.stdout.write(Buffer.concat(pezzi));
      finito(stato ?? 1);
    });
  });
}
