import { hostWith } from '../../dev/excel-host/host';
import { cellText } from '../../dev/excel-host/objects/ranges/cell-output';
import type { Scalar } from '../../dev/excel-host/model/cells/cell';

describe('il testo che un Excel italiano mostra', () => {
  it.each<[Scalar, string, string]>([
    // valore, formato, testo
    [0.654, '0.0%', '65,4%'],
    [0.0968, '0.00%', '9,68%'],
    [0.145, '0%', '15%'],
    [-0.5, '0.0%', '-50,0%'],
    [1277.5, '#,##0.00', '1.277,50'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [1277, '#,##0', '1.277'],
    [1.005, '0.00', '1,01'],
    [-1277.5, '#,##0.00;[Red]-#,##0.00', '-1.277,50'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0, '0;-0;"-"', '-'],
    [5, '0" unità"', '5 unità'],
    [5, '"n. "0.0" circa"', 'n. 5,0 circa'],
    [1277.5, '"€ "#,##0.00', '€ 1.277,50'],
    [1277.5, '[$€-410] #,##0.00', '€ 1.277,50'],
    [1277.5, '#,##0.00 [$€-1]', '1.277,50 €'],
    [1500, '[>=1000]#,##0.0," mila";0', '1,5 mila'],
    [12345.6, '0.00E+00', '1,23E+04'],
    [0.75, '# ?/?', '3/4'],
  ])('%p con %p è %p', (valore, formato, testo) => {
    expect(cellText(valore, formato)).toBe(testo);
  });

  it.each<[Scalar, string]>([
    [3, '3'],
    [0, '0'],
    [1277.5, '1277,5'],
    [-1277.5, '-1277,5'],
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,333333333'],
    [12345.678912, '12345,67891'],
    [99_999_999_999, '99999999999'],
    [1_234_567_890_123, '1,23457E+12'],
    [0.00001, '0,00001'],
    [0.000012345678, '1,23457E-05'],
  ])('il formato Standard: %p è %p', (valore, testo) => {
    expect(cellText(valore, 'General')).toBe(testo);
  });

  it.each<[number, string, string]>([
    [44561, 'dd/mm/yyyy', '31/12/2021'],
    // La data breve del file è quella del computer: in Italia prima il giorno.
    [44561, 'm/d/yyyy', '31/12/2021'],
    [44561.5, 'm/d/yyyy h:mm', '31/12/2021 12:00'],
    [44561, 'd-mmm-yy', '31-dic-21'],
    [44561, '[$-410]d mmmm yyyy', '31 dicembre 2021'],
    [44561, 'dddd d mmmm yyyy', 'venerdì 31 dicembre 2021'],
    [44561, 'mmmm', 'dicembre'],
    [0.75, 'h:mm', '18:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
  ])('le date: %p con %p è %p', (valore, formato, testo) => {
    expect(cellText(valore, formato)).toBe(testo);
  });

  it.each<[Scalar, string]>([
    [true, 'VERO'],
    [false, 'FALSO'],
    [{ error: '#DIV/0!' }, '#DIV/0!'],
    [{ error: '#N/A' }, '#N/D'],
    [{ error: '#REF!' }, '#RIF!'],
    [{ error: '#VALUE!' }, '#VALORE!'],
    [{ error: '#NAME?' }, '#NOME?'],
    [{ error: '#NUM!' }, '#NUM!'],
    [{ error: '#NULL!' }, '#NULLO!'],
    [null, ''],
  ])('valori logici ed errori: %p è %p', (valore, testo) => {
    expect(cellText(valore, 'General')).toBe(testo);
  });

  it('l’add-in legge i valori come sono, e il testo come si vede', async () => {
    hostWith()
      .sheet('Foglio1')
      .fill('A1', [[0.654, true, '=1/0', '=NA()', 44561]]);
    const letto = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:E1');
      range.numberFormat = [['0.0%', 'General', 'General', 'General', 'm/d/yyyy']];
      range.load('values,text');
      await context.sync();
      return [range.values, range.text];
    });
    expect(letto).toEqual([
      [[0.654, true, '#DIV/0!', '#N/A', 44561]],
      [['65,4%', 'VERO', '#DIV/0!', '#N/D', '31/12/2021']],
    ]);
  });
});
