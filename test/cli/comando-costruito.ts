import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface EsitoComando {
  readonly stato: number | null;
  readonly uscita: string;
  readonly avvisi: string;
}

const RADICE = join(__dirname, '..', '..');

/** Costruisce il comando da capo, una volta per file di prove, e lo esegue come fa una persona. */
export function comandoCostruito(): { comando: () => string; esegui: (argomenti: readonly string[]) => EsitoComando } {
  // Ogni prova avvia dei processi: su una macchina carica cinque secondi non bastano.
  jest.setTimeout(60_000);
  let cartella = '';
  const comando = (): string => join(cartella, 'quadro-sap.mjs');
  beforeAll(() => {
    cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-comando-'));
    execFileSync(process.execPath, ['scripts/build-cli.mjs', '--uscita', comando()], { cwd: RADICE });
  });
  afterAll(() => {
    rmSync(cartella, { recursive: true, force: true });
  });
  return {
    comando,
    esegui(argomenti) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [comando(), ...argomenti], {
        cwd: cartella,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { stato: status, uscita: stdout, avvisi: stderr };
    },
  };
}
