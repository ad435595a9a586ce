import fc from 'fast-check';
import { creaCercaVicini } from '../../../src/domain/enti/cerca-vicini';
import { distanza } from '../../../src/domain/enti/distanza';

/** La stessa distanza come sta sui libri, senza banda né limite. */
function distanzaIntera(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const leggi = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cambio = leggi(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const scambio =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? leggi(i - 2, j - 2) + 1 : cambio;
      const riga = d[i];
      if (riga) riga[j] = Math.min(cambio, scambio, leggi(i - 1, j) + 1, leggi(i, j - 1) + 1);
    }
  }
  return leggi(a.length, b.length);
}

describe('distanza fra nomi', () => {
  it.each([
    ['CASTELDIDONE', 'CASTELDIDONE', 0],
    ['CASTELIDONE', 'CASTELDIDONE', 1],
    ['VIADNAA', 'VIADANA', 1],
    ['VIDANA', 'VIADANA', 1],
    ['VIADANNA', 'VIADANA', 1],
    ['VIEDANE', 'VIADANA', 2],
    ['SPINEDA', 'VIADANA', 3],
    ['CASTELLEONE', 'CASTELDIDONE', 3],
    ['', 'AB', 2],
    ['', '', 0],
    ['RIVAROLO MANTOVANO', 'RIVAROLO DEL RE ED UNITI', 3],
  ])('%s / %s → %d (3 = oltre il limite)', (a, b, attesa) => {
    expect(distanza(a, b)).toBe(attesa);
  });

  const parola = fc.stringMatching(/^[ABC]{0,9}$/);

  it('è quella dei libri, fin dove arriva il limite', () => {
    fc.assert(
      fc.property(parola, parola, fc.integer({ min: 0, max: 10 }), (a, b, limite) => {
        expect(distanza(a, b, limite)).toBe(Math.min(distanzaIntera(a, b), limite + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('è simmetrica', () => {
    fc.assert(fc.property(parola, parola, (a, b) => expect(distanza(a, b)).toBe(distanza(b, a))));
  });

  it('costa poco anche su testi enormi', () => {
    expect(distanza('A'.repeat(100_000), `${'A'.repeat(99_999)}B`)).toBe(1);
  });
});

describe('ricerca dei nomi vicini', () => {
  const cerca = creaCercaVicini(['VIADANA', 'TORNATA', 'RHO', 'ROE'].map((nome) => [nome, nome]));

  it.each([
    ['VIADNAA', [['VIADANA', 1]]],
    ['VIEDANE', [['VIADANA', 2]]],
    [
      'RO',
      [
        ['RHO', 1],
        ['ROE', 1],
      ],
    ],
    ['RHU', [['RHO', 1]]],
    ['XYZ', []],
    ['', []],
  ])('%j', (nome, attesi) => {
    const trovati = cerca(nome).map((vicino) => [vicino.dato, vicino.distanza]);
    expect(trovati.sort()).toEqual(attesi);
  });

  it('trova gli stessi che si troverebbero misurandoli tutti', () => {
    const parola = fc.stringMatching(/^[A-D]{6,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(parola, { maxLength: 20 }), parola, (nomi, nome) => {
        const tutti = nomi.filter((altro) => distanza(nome, altro) <= 2);
        const trovati = creaCercaVicini(nomi.map((altro) => [altro, altro]))(nome).map((vicino) => vicino.dato);
        expect([...trovati].sort()).toEqual([...tutti].sort());
      }),
    );
  });
});
