import { Doppioni, DoppioniDiTesto } from '../../../src/domain/unita/doppioni';
import { ricorda } from '../../../src/domain/unita/ricorda';

describe('i codici già visti', () => {
  it.each([
    ['numeri', (i: number) => i],
    ['testi', (i: number) => `UI-${i}`],
  ])('%s: più di quanti se ne aspettavano, e si ritrovano tutti dove stavano', (_, codice) => {
    const visti = new Doppioni(1);
    const quanti = 2000;
    for (let i = 0; i < quanti; i += 1) expect(visti.prova(codice(i), 1, i)).toBeNull();
    for (let i = 0; i < quanti; i += 1) expect(visti.prova(codice(i), 2, 0)).toEqual({ elenco: 1, riga: i });
  });
});

describe('i codici che sono testi', () => {
  /** Codici che differiscono in ogni modo in cui un ufficio li scrive: in fondo, in mezzo, di una cifra o di una lettera. */
  const codici = ['UI-', 'A/', '', 'ALLOGGIO '].flatMap((prima) =>
    Array.from({ length: 5000 }, (_, i) => [`${prima}${i}`, `${prima}${i}B`, `${i}-${prima}J`]).flat(),
  );
  const diversi = [...new Set(codici)];

  it('diversi, nessuno passa per un altro', () => {
    const visti = new DoppioniDiTesto(1);
    expect(diversi.filter((codice, i) => visti.prova(codice, 0, i, () => true) !== null)).toEqual([]);
  });

  it('uguali, o con altre maiuscole, si ritrovano dove stavano', () => {
    const visti = new DoppioniDiTesto(1);
    for (const [i, codice] of diversi.entries()) visti.prova(codice, 1, i, () => true);
    const ritrovati = diversi.map((codice) => visti.prova(codice.toLowerCase(), 2, 0, () => true)?.riga);
    expect(ritrovati).toEqual(diversi.map((_, i) => i));
  });

  it('con lo stesso riassunto ma un altro testo, non sono lo stesso codice', () => {
    const visti = new DoppioniDiTesto(1);
    visti.prova('UI-1', 0, 0, () => true);
    expect(visti.prova('UI-1', 0, 1, () => false)).toBeNull();
  });
});

describe('ciò che si ricorda di un testo', () => {
  it('si calcola una volta, e anche dopo moltissimi altri testi resta giusto', () => {
    let calcoli = 0;
    const lunghezza = ricorda((testo) => {
      calcoli += 1;
      return testo.length;
    });
    expect([lunghezza('a'), lunghezza('bb'), lunghezza('a')]).toEqual([1, 2, 1]);
    expect(calcoli).toBe(2);
    for (let i = 0; i < 30_000; i += 1) lunghezza(`testo ${i}`);
    expect(lunghezza('bb')).toBe(2);
    expect(calcoli).toBe(30_003);
  });
});
