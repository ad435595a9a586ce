import { SALES } from '../sales';
import { errorOf, fill, type Scenario } from '../scenario';

/** Righe aggiunte, riscritte, tolte. */
export const TABLE_ROWS: readonly Scenario[] = [
  {
    name: 'di sola intestazione: la riga vuota si riempie per prima',
    setup: (workbook) => fill(workbook, 'Foglio1', [['Data', 'Voce']]),
    run: () =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.add('Foglio1!A1:B1', true);
        const empty = table.rows.getCount();
        table.rows.add(undefined, [
          [1, 'uno'],
          [2, 'due'],
        ]);
        const full = table.rows.getCount();
        const range = table.getRange().load('address,values');
        await context.sync();
        return [empty.value, full.value, range.address, range.values];
      }),
    expected: [
      0,
      2,
      'Foglio1!A1:B3',
      [
        ['Data', 'Voce'],
        [1, 'uno'],
        [2, 'due'],
      ],
    ],
  },
  {
    name: 'righe aggiunte in mezzo, riscritte e tolte spostano ciò che sta sotto',
    setup: (workbook) => fill(workbook, 'Foglio1', [...SALES, [null, null], ['nota', null]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const table = sheet.tables.add('A1:B3', true);
        const added = table.rows.add(1, [['Marche', 15]]).load('index,values');
        table.rows.getItemAt(0).values = [['Molise', 5]];
        const grown = sheet.getRange('A1:B6').load('values');
        await context.sync();
        const before = grown.values;
        table.rows.getItemAt(2).delete();
        const rows = table.rows.load('items/values');
        const note = sheet.getRange('A5').load('values');
        await context.sync();
        return [added.index, added.values, before, rows.items.map((row) => row.values[0]), note.values];
      }),
    expected: [
      1,
      [['Marche', 15]],
      [
        ['Regione', 'Importo'],
        ['Molise', 5],
        ['Marche', 15],
        ['Umbria', 20],
        ['', ''],
        ['nota', ''],
      ],
      [
        ['Molise', 5],
        ['Marche', 15],
      ],
      [['nota']],
    ],
  },
  {
    name: 'una riga in più non può rompere la tabella di sotto presa a metà',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SALES);
      fill(
        workbook,
        'Foglio1',
        [
          ['x', 'y', 'z'],
          [1, 2, 3],
        ],
        5,
        0,
      );
    },
    run: () =>
      errorOf(
        Excel.run(async (context) => {
          const { tables } = context.workbook.worksheets.getItem('Foglio1');
          const above = tables.add('A1:B3', true);
          tables.add('A6:C7', true);
          above.rows.add(undefined, [['Marche', 15]]);
          await context.sync();
        }),
      ),
    expected: 'InsertDeleteConflict TableRowCollection.add',
  },
];
