import { Doppioni } from '../../../src/domain/unita/doppioni';
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
