import { unitaRiservate } from '../../src/domain/quote';

describe('unitaRiservate', () => {
  it.each([
    // percentuale, disponibili, all'eccesso, da 0,5 in su
    [20, 1, 1, 0],
    [20, 11, 3, 2],
    [20, 23, 5, 5],
    [20, 37, 8, 7],
    [20, 0, 0, 0],
    [0, 40, 0, 0],
    [3.03, 3, 1, 0],
    [7, 100, 7, 7],
    [10, 5, 1, 1],
    [10, 4, 1, 0],
    [100, 6, 6, 6],
    [0.29, 100, 1, 0],
  ])('%d %% di %d', (percentuale, disponibili, eccesso, metaInSu) => {
    expect(unitaRiservate(percentuale, disponibili, 'eccesso')).toBe(eccesso);
    expect(unitaRiservate(percentuale, disponibili, 'metaInSu')).toBe(metaInSu);
  });

  it('si arrotonda ente per ente: cinque comuni con una U.I. ne riservano cinque, non una', () => {
    const perEnte = Array.from({ length: 5 }, () => unitaRiservate(20, 1, 'eccesso')).reduce((a, b) => a + b, 0);
    expect([perEnte, unitaRiservate(20, 5, 'eccesso')]).toEqual([5, 1]);
  });
});
