import { SALES } from '../sales';
import { errorOf, fill, type Scenario } from '../scenario';

/** Intestazione, totali, misura, fine: e le parti che non ci sono. */
export const TABLE_PARTS: readonly Scenario[] = [
  {
    name: 'intestazione e totali si tolgono e si mettono',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES, 1, 0),
    run: () =>
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Foglio1').tables.add('A2:B4', true);
        table.showHeaders = false;
        const bare = table.getRange().load('address');
        const noHeader = table.columns.getItem('Regione').getRange().load('address');
        await context.sync();
        table.showHeaders = true;
        table.showTotals = true;
        const full = table.getRange().load('address');
        const header = table.getHeaderRowRange().load('values');
        const totals = table.getTotalRowRange().load('address,formulas');
        await context.sync();
        return [bare.address, noHeader.address, full.address, header.values, totals.address, totals.formulas];
      }),
    expected: [
      'Foglio1!A3:B4',
      'Foglio1!A3:A4',
      'Foglio1!A2:B5',
      [['Regione', 'Importo']],
      'Foglio1!A5:B5',
      [['Totale', '=SUBTOTAL(109,Tabella1[Importo])']],
    ],
  },
  {
    name: 'parti che non ci sono, stile che non esiste, misure sbagliate',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES),
    run: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').tables.add('A1:B3', true).name = 'T_1x';
        await context.sync();
      });
      const actions: ((table: Excel.Table) => void)[] = [
        (table) => void table.getTotalRowRange().load('address'),
        (table) => void (table.style = 'TableStyleMedium99'),
        (table) => void table.rows.add(undefined, [[1, 2, 3]]),
        (table) => void table.rows.add(9, [[1, 2]]),
        (table) => void table.columns.add(-1, [['solo'], [1]]),
        (table) => void table.columns.getItem('Boh').load('name'),
        (table) => void (table.columns.getItem('Regione').name = 'Importo'),
        (table) => void table.resize('A2:B5'),
        (table) => void table.resize('A1:B1'),
      ];
      const errors: string[] = [];
      for (const action of actions) {
        errors.push(
          await errorOf(
            Excel.run(async (context) => {
              action(context.workbook.tables.getItem('T_1x'));
              await context.sync();
            }),
          ),
        );
      }
      return errors;
    },
    expected: [
      'ItemNotFound Table.getTotalRowRange',
      'InvalidArgument Table.style',
      'InvalidArgument TableRowCollection.add',
      'InvalidArgument TableRowCollection.add',
      'InvalidArgument TableColumnCollection.add',
      'ItemNotFound TableColumnCollection.getItem',
      'InvalidArgument TableColumn.name',
      'InvalidArgument Table.resize',
      'InvalidArgument Table.resize',
    ],
  },
  {
    name: 'ridimensionata prende le colonne nuove e tiene le vecchie',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Foglio1').tables.add('A1:B3', true);
        table.resize('A1:C4');
        table.columns.load('items/name,items/id');
        const range = table.getRange().load('address');
        await context.sync();
        return [range.address, table.columns.items.map(({ id, name }) => [id, name])];
      }),
    expected: [
      'Foglio1!A1:C4',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    ],
  },
  {
    name: 'tolta porta via le celle; convertita le lascia',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SALES);
      fill(workbook, 'Foglio1', SALES, 0, 4);
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.tables.add('A1:B3', true).delete();
        const kept = sheet.tables.add('E1:F3', true).convertToRange().load('address,values');
        const gone = sheet.getRange('A1:B3').load('values');
        const count = sheet.tables.getCount();
        await context.sync();
        return [count.value, gone.values, kept.address, kept.values[1]];
      }),
    expected: [
      0,
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
      'Foglio1!E1:F3',
      ['Lazio', 10],
    ],
  },
];
