import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** L'add-in costruito per la produzione, con Office.js in locale. */
export interface Pacchetto {
  readonly cartella: string;
  /** Da chiamare alla fine: toglie la cartella, se è di questa prova. */
  readonly butta: () => void;
}

/** L'indirizzo per cui il pacchetto delle prove è costruito; lo si serve da dove si vuole. */
export const BASE_URL = 'https://localhost';

/**
 * Costruire chiede decine di secondi: `npm test` lo fa una volta e passa la cartella in PACCHETTO; una prova lanciata da
 * sola se lo costruisce.
 */
export function pacchettoCostruito(): Pacchetto {
  const fatto = process.env['PACCHETTO'];
  if (fatto !== undefined && fatto !== '') return { cartella: fatto, butta: () => undefined };
  const cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-addin-'));
  execFileSync(process.execPath, ['scripts/build-addin.mjs', '--uscita', cartella], {
    env: { ...process.env, BASE_URL, OFFICE_JS: 'locale' },
  });
  return { cartella, butta: () => rmSync(cartella, { recursive: true, force: true }) };
}
