import { decimali, mezzaUltimaCifra } from '../../../src/domain/regole/decimali';

describe('le cifre dopo la virgola', () => {
  it.each([
    [0, 0],
    [3, 0],
    [1234, 0],
    [2.5, 1],
    [3.03, 2],
    [0.125, 3],
    [0.0303 * 100, 2],
    [1e-9, 0],
    [1.5e21, 0],
  ])('%p ne ha %i', (numero, attese) => {
    expect(decimali(numero)).toBe(attese);
  });

  it.each([
    [0, 3, 3.5, true],
    [0, 3, 3.51, false],
    [2, 3.03, 3.035, true],
    [2, 3.03, 3.036, false],
  ])('con %i cifre, %p può essere %p arrotondato: %p', (cifre, stampato, vero, puo) => {
    expect(Math.abs(stampato - vero) <= mezzaUltimaCifra(cifre)).toBe(puo);
  });
});
