import {
  conta,
  quota,
  quotaTotale,
  totaleColonna,
  tratto,
} from '../../../../src/domain/fogli/consistenza/celle-consistenza';

describe('le celle della consistenza', () => {
  it.each<[number | null, string | null, number | null, string | undefined]>([
    [12, 'SUM(A1:A3)', 12, 'SUM(A1:A3)'],
    [12, null, 12, undefined],
    [null, 'SUM(A1:A3)', null, undefined],
  ])('la cifra %p con la formula %p', (numero, formula, valore, scritta) => {
    const { valore: suo, formula: sua } = conta(numero, formula);
    expect([suo, sua]).toEqual([valore, scritta]);
  });

  it.each<[string, number | null, number | null, number | null]>([
    ['la parte di un intero', 5, 20, 0.25],
    ['una parte che non si sa', null, 20, null],
    ['un intero che non si sa', 5, null, null],
    ['un intero di zero: niente divisioni per zero', 0, 0, null],
  ])('la quota di %s', (_, parte, intero, attesa) => {
    const { valore, formula } = quota(parte, intero, 'C4/C$9');
    expect(valore).toBe(attesa);
    expect(formula).toBe(attesa === null ? undefined : 'C4/C$9');
  });

  it.each<[number | null, number | null]>([
    [20, 1],
    [0, null],
    [null, null],
  ])('la quota del totale, con l’intero %p: %p', (intero, attesa) => {
    expect(quotaTotale(intero, 'C9/C$9').valore).toBe(attesa);
  });

  it.each<[readonly (number | null)[], number | null, string | undefined]>([
    [[1, null, 2], 3, 'SUM(C4:C6)'],
    [[0], 0, 'SUM(C4:C4)'],
    [[null, null], null, undefined],
  ])('il totale della colonna %j: %p', (numeri, valore, formula) => {
    const totale = totaleColonna(2, 4, numeri);
    expect([totale.valore, totale.formula]).toEqual([valore, formula]);
  });

  it('i dati di un grafico si indicano col foglio', () => {
    expect(tratto(1, 4, 3)).toBe("'Tabelle del piano'!$B$4:$B$6");
  });
});
