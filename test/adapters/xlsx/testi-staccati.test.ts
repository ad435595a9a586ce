import { staccaTesto } from '../../../src/adapters/xlsx/read/testi-staccati';

describe('un testo staccato dal file è lo stesso testo', () => {
  it.each([
    ['corto', 'Viadana'],
    ['lungo', 'Numero complessivo delle unità abitative'],
    ['con virgolette, barre e a capo', 'detto "il \\ Palazzo"\nvia Roma\t12, scala B'],
    ['con emoji', 'alloggio accessibile ♿ e 🏠 di proprietà'],
    ['con mezza coppia Unicode', 'mezza \ud83c coppia, come la scrive chi tronca'],
    ['con terminatori di riga rari', 'prima\u2028seconda\u2029terza riga'],
  ])('%s', (_, testo) => {
    expect(staccaTesto(testo)).toBe(testo);
    // La seconda volta viene dai testi già noti.
    expect(staccaTesto(testo)).toBe(testo);
  });

  it('anche dopo più testi diversi di quanti se ne tengano a mente', () => {
    const testi = Array.from({ length: 10_000 }, (_, i) => `Via delle Rimembranze ${i}`);
    expect(testi.map(staccaTesto)).toEqual(testi);
    expect(testi.map(staccaTesto)).toEqual(testi);
  });
});
