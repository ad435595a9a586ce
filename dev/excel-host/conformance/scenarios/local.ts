import { fill, type Scenario } from '../scenario';

/** Formule e formati nella lingua di chi lavora: l'italiano. */
export const LOCAL: readonly Scenario[] = [
  {
    name: 'formule, formati ed errori in italiano',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', [
        [1, 2, '=SUM(A1:B1,1.5)', '=IF(A1=1,TRUE,"SUM(1,2)")', '=#REF!', '=IFERROR(A1/0,-1)'],
      ]);
    },
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:F1');
        range.numberFormat = [['General', 'd/m/yyyy', '#,##0.00', '@', '0.00%', 'hh:mm']];
        range.load('formulasLocal,numberFormatLocal,text');
        await context.sync();
        return [range.formulasLocal, range.numberFormatLocal, range.text[0]?.[4]];
      }),
    expected: [
      [[1, 2, '=SOMMA(A1:B1;1,5)', '=SE(A1=1;VERO;"SUM(1,2)")', '=#RIF!', '=SE.ERRORE(A1/0;-1)']],
      [['Standard', 'g/m/aaaa', '#.##0,00', '@', '0,00%', 'hh:mm']],
      '#RIF!',
    ],
  },
  {
    name: 'scritte in italiano, si rileggono in inglese',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1, 2]]),
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('C1:E1');
        range.formulasLocal = [['=SOMMA.SE(A1:B1;">1";A1:B1)', '=ARROTONDA(1,25;1)', '=SE(FALSO;1;"a;b")']];
        range.numberFormatLocal = [['#.##0,0', 'Standard', 'g/m/aaaa']];
        range.load('formulas,values,numberFormat');
        await context.sync();
        return [range.formulas, range.values, range.numberFormat];
      }),
    expected: [
      [['=SUMIF(A1:B1,">1",A1:B1)', '=ROUND(1.25,1)', '=IF(FALSE,1,"a;b")']],
      [[2, 1.3, 'a;b']],
      [['#,##0.0', 'General', 'd/m/yyyy']],
    ],
  },
];
