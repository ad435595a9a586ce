import { SALES } from '../sales';
import { fill, type Scenario } from '../scenario';

/** Colonne aggiunte, rinominate, tolte. */
export const TABLE_COLUMNS: readonly Scenario[] = [
  {
    name: 'colonne aggiunte, rinominate, lette e tolte; l’id resta',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES),
    run: () =>
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Foglio1').tables.add('A1:B3', true);
        const added = table.columns.add(1, [['Anno'], [2023], [2024]]).load('id,index,name');
        table.columns.getItem('Importo').name = 'Euro';
        await context.sync();
        const euro = table.columns.getItem('Euro').load('id,index,values');
        const header = table.getHeaderRowRange().load('values');
        await context.sync();
        const headers = header.values;
        table.columns.getItem('Anno').delete();
        const id = euro.id;
        const again = table.columns.getItem(id).load('index,name');
        const body = again.getDataBodyRange().load('address');
        await context.sync();
        return [
          [added.id, added.index, added.name],
          [euro.id, euro.values],
          headers,
          [again.index, again.name, body.address],
        ];
      }),
    expected: [
      [3, 1, 'Anno'],
      [2, [['Euro'], [10], [20]]],
      [['Regione', 'Anno', 'Euro']],
      [1, 'Euro', 'Foglio1!B2:B3'],
    ],
  },
  {
    name: 'scrivere nell’intestazione rinomina la colonna',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const table = sheet.tables.add('A1:B3', true);
        sheet.getRange('A1:B1').values = [['Paese', '']];
        table.columns.load('items/name');
        await context.sync();
        return table.columns.items.map(({ name }) => name);
      }),
    expected: ['Paese', 'Importo'],
  },
];
