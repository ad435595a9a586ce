import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Una cartella vuota per ogni prova, tolta alla fine. `percorso('a/b.xlsx')` è dentro. */
export function cartellaTemporanea(): {
  percorso: (nome?: string) => string;
  scrivi: (nome: string, testo?: string) => string;
} {
  let radice = '';
  beforeEach(() => {
    radice = mkdtempSync(join(tmpdir(), 'quadro-sap-'));
  });
  afterEach(() => {
    rmSync(radice, { recursive: true, force: true });
  });
  const percorso = (nome = ''): string => join(radice, nome);
  return {
    percorso,
    scrivi(nome, testo = '') {
      mkdirSync(dirname(percorso(nome)), { recursive: true });
      writeFileSync(percorso(nome), testo);
      return percorso(nome);
    },
  };
}
