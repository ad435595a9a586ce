import { spawnSync } from 'node:child_process';

/** La versione provata: un'altra potrebbe mettere i file altrove. */
const PACKAGE = 'office-addin-dev-certs@3.0.0';
/** Ciò che dice se il computer si fida: se non si fida esce con 0 lo stesso. */
const TRUSTED = 'You have trusted access';

/** Esegue un programma e ne dà l'uscita; se `shown`, invece la mostra, e l'uscita è vuota. */
export type Run = (command: string, args: readonly string[], shown: boolean) => string;

/**
 * Fa installare a Microsoft il certificato di localhost per questo utente: il sistema chiede conferma da sé. Non è fra le
 * dipendenze perché manda dati d'uso a Microsoft e serve solo a chi lo chiede. Falso se poi il computer non se ne fida.
 */
export function installTrusted(platform: NodeJS.Platform = process.platform, run: Run = runHere): boolean {
  const npx = (action: string, shown: boolean): string => {
    const args = ['--yes', PACKAGE, action];
    // Su Windows npx è uno script, che si esegue solo dal suo interprete.
    return platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npx', ...args], shown) : run('npx', args, shown);
  };
  npx('install', true);
  return npx('verify', false).includes(TRUSTED);
}

const runHere: Run = (command, args, shown) =>
  spawnSync(command, [...args], { encoding: 'utf8', stdio: shown ? 'inherit' : ['ignore', 'pipe', 'inherit'] })
    .stdout ?? '';
