import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leggiRapporto, percentuale, perCartella } from '../../scripts/copertura/rapporto';

const luogo = (line?: number): object => ({ start: { line, column: 0 }, end: { line, column: 9 } });

/** Due scelte in un file, una in un altro: dei cinque rami uno non è provato, e sta in un "altrimenti" che non è scritto. */
const RAPPORTO = {
  '/x/src/domain/regole/b.ts': {
    path: '/x/src/domain/regole/b.ts',
    branchMap: {
      0: { type: 'if', loc: luogo(7), locations: [luogo(7), luogo()] },
      1: { type: 'cond-expr', loc: luogo(9), locations: [luogo(9), luogo(10)] },
    },
    b: { 0: [3, 0], 1: [1, 2] },
  },
  '/x/src/domain/a.ts': {
    path: '/x/src/domain/a.ts',
    branchMap: { 0: { type: 'default-arg', loc: luogo(2), locations: [luogo(2)] } },
    b: { 0: [1] },
  },
};

describe('la copertura', () => {
  let cartella: string;
  beforeAll(() => (cartella = mkdtempSync(join(tmpdir(), 'copertura-'))));
  afterAll(() => {
    rmSync(cartella, { recursive: true, force: true });
  });

  it('dice di ogni file i rami, quelli provati e le righe degli altri', () => {
    const file = join(cartella, 'coverage-final.json');
    writeFileSync(file, JSON.stringify(RAPPORTO));
    const conti = leggiRapporto(file, '/x');
    expect(conti).toEqual([
      { file: 'src/domain/a.ts', rami: 1, provati: 1, scoperte: [] },
      { file: 'src/domain/regole/b.ts', rami: 4, provati: 3, scoperte: [7] },
    ]);
    expect(percentuale(conti)).toBe(80);
    expect([...perCartella(conti, 'src/domain')].map(([nome, suoi]) => [nome, suoi.length])).toEqual([
      ['', 1],
      ['regole', 1],
    ]);
  });

  it.each([
    [[], 100],
    [[{ rami: 0, provati: 0 }], 100],
    [[{ rami: 4, provati: 1 }], 25],
    [
      [
        { rami: 9, provati: 9 },
        { rami: 1, provati: 0 },
      ],
      90,
    ],
  ])('%j: %d %%', (conti, attesa) => {
    expect(percentuale(conti)).toBe(attesa);
  });
});
