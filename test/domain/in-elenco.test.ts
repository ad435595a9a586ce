import { numeroIn, rigaIn, testoIn } from '../../src/domain/in-elenco';

describe('ciò che sta in un posto di un elenco; fuori non c’è niente', () => {
  it.each([
    [0, 7],
    [1, 8],
    [2, 0],
    [-1, 0],
  ])('posto %d: il numero %d', (posto, atteso) => {
    expect(numeroIn(new Uint32Array([7, 8]), posto)).toBe(atteso);
    expect(numeroIn([7, 8], posto)).toBe(atteso);
  });

  it.each([
    [0, 'a'],
    [1, ''],
    [-1, ''],
  ])('posto %d: il testo «%s»', (posto, atteso) => {
    expect(testoIn(['a'], posto)).toBe(atteso);
  });

  it.each<[number, readonly number[]]>([
    [0, [1, 2]],
    [1, []],
    [2, []],
  ])('posto %d: la riga %j', (posto, attesa) => {
    expect(rigaIn([[1, 2], []], posto)).toEqual(attesa);
  });
});
