import { type Scenario } from '../scenario';

/** I formati numerici, cella per cella. */
export const RANGE_NUMBER_FORMATS: readonly Scenario[] = [
  {
    name: 'formati numerici: uno per cella, null lascia, vuoto rimette General; colonne intere si leggono null',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const range = sheet.getRange('A1:C1');
        range.numberFormat = [['0.00', '@', 'dd/mm/yyyy']];
        range.numberFormat = [[null, '', '0%']];
        range.load('numberFormat');
        const column = sheet.getRange('A:A').load('values,numberFormat,cellCount');
        await context.sync();
        return [range.numberFormat, column.values, column.numberFormat, column.cellCount] as unknown[];
      }),
    expected: [[['0.00', 'General', '0%']], null, null, 1048576],
  },
];
