import { SALES } from '../sales';
import { errorOf, fill, type Scenario } from '../scenario';

/** Il filtro di una tabella. */
export const TABLE_FILTER: readonly Scenario[] = [
  {
    name: 'il filtro di una colonna nasconde le righe e si toglie',
    setup: (workbook) => fill(workbook, 'Foglio1', [...SALES, ['lazio', 30]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const table = sheet.tables.add('A1:B4', true);
        table.columns.getItem('Regione').filter.applyValuesFilter(['LAZIO']);
        const rows = ['2:2', '3:3', '4:4'].map((address) => sheet.getRange(address).load('rowHidden'));
        table.autoFilter.load('enabled,isDataFiltered');
        await context.sync();
        const hidden = rows.map((row) => row.rowHidden);
        const filtered = [table.autoFilter.enabled, table.autoFilter.isDataFiltered];
        const refused = await errorOf(
          Excel.run(async (other) => {
            other.workbook.tables.getItem('Tabella1').rows.getItemAt(0).delete();
            await other.sync();
          }),
        );
        table.clearFilters();
        rows.forEach((row) => row.load('rowHidden'));
        await context.sync();
        return [hidden, filtered, refused, rows.map((row) => row.rowHidden)];
      }),
    expected: [[false, true, false], [true, true], 'InsertDeleteConflict TableRow.delete', [false, false, false]],
  },
];
