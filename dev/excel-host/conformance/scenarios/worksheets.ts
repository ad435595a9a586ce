import { errorOf, fill, type Scenario } from '../scenario';

/** I fogli: elenco, aggiunta, nomi, posizione, visibilità. */
export const WORKSHEETS: readonly Scenario[] = [
  {
    name: 'elenco dei fogli nell’ordine delle linguette',
    setup: (workbook) => {
      workbook.addSheet('Quadro');
    },
    run: () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name,items/position,items/visibility');
        await context.sync();
        return sheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]);
      }),
    expected: [
      ['Foglio1', 0, 'Visible'],
      ['Quadro', 1, 'Visible'],
    ],
  },
  {
    name: 'un foglio aggiunto si ritrova dopo il sync, e una volta sola',
    run: () =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add('Dati');
        added.load('name');
        await context.sync();
        added.getRange('A1').values = [['ciao']];
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return context.workbook.worksheets.items.map(({ name }) => name);
      }),
    expected: ['Foglio1', 'Dati'],
  },
  {
    name: 'nomi doppi, lunghi o con segni vietati',
    run: () =>
      Promise.all(
        ['Foglio1', 'foglio1', 'x'.repeat(32), 'a/b', "'a", ''].map((name, i) =>
          errorOf(
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem('Foglio1').load('name');
              const sheet = context.workbook.worksheets.add(`Altro${i}`);
              sheet.name = name;
              await context.sync();
              sheet.delete();
              await context.sync();
            }),
          ),
        ),
      ),
    expected: [
      'ItemAlreadyExists Worksheet.name',
      'ItemAlreadyExists Worksheet.name',
      'InvalidArgument Worksheet.name',
      'InvalidArgument Worksheet.name',
      'InvalidArgument Worksheet.name',
      'InvalidArgument Worksheet.name',
    ],
  },
  {
    name: 'un foglio vuoto non ha un’area usata',
    setup: (workbook) => fill(workbook, 'Pieno', [['a', 1]], 2, 1),
    run: () =>
      Excel.run(async (context) => {
        const [empty, full] = ['Foglio1', 'Pieno'].map((name) =>
          context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address'),
        );
        await context.sync();
        return [empty?.isNullObject, full?.address];
      }),
    expected: [true, 'Pieno!B3:C3'],
  },
];
