import { SALES } from '../sales';
import { fill, type Scenario } from '../scenario';

/** Le tabelle viste da un’area. */
export const TABLE_ON_RANGE: readonly Scenario[] = [
  {
    name: 'le tabelle che un Range tocca, e quelle che tiene tutte',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SALES);
      fill(workbook, 'Foglio1', SALES, 0, 4);
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.tables.add('E1:F3', true).name = 'Destra';
        sheet.tables.add('A1:B3', true).name = 'Sinistra';
        const touched = sheet.getRange('B2:E9').getTables().load('items/name');
        const whole = sheet.getRange('A1:E9').getTables(true).load('items/name');
        const first = sheet.getRange('B2:E9').getTables().getFirst().load('name');
        await context.sync();
        return [touched.items.map(({ name }) => name), whole.items.map(({ name }) => name), first.name];
      }),
    expected: [['Sinistra', 'Destra'], ['Sinistra'], 'Sinistra'],
  },
];
