import { SALES } from '../sales';
import { errorOf, fill, type Scenario } from '../scenario';

/** I nomi delle tabelle, e come si ritrovano. */
export const TABLE_NAMES: readonly Scenario[] = [
  {
    name: 'nomi di tabella: quelli che Excel non vuole, i doppi, e come si ritrovano',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SALES);
      fill(workbook, 'Foglio1', SALES, 0, 4);
    },
    run: async () => {
      await Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem('Foglio1');
        tables.add('A1:B3', true).name = 'Vendite';
        tables.add('E1:F3', true);
        await context.sync();
      });
      const errors: string[] = [];
      for (const name of ['due parole', '1uno', 'AB12', 'R1C1', 'c', '', 'vendite', 'Àltro_2.x']) {
        errors.push(
          await errorOf(
            Excel.run(async (context) => {
              context.workbook.tables.getItem('Tabella1').name = name;
              await context.sync();
            }),
          ),
        );
      }
      const found = await Excel.run(async (context) => {
        const { tables } = context.workbook;
        const byName = tables.getItemOrNullObject('VENDITE').load('id,name');
        const gone = tables.getItemOrNullObject('Tabella1').load('name');
        tables.load('items/name,count');
        await context.sync();
        const byId = tables.getItem(byName.id).load('name');
        await context.sync();
        return [byName.name, gone.isNullObject, byId.name, tables.count, tables.items.map(({ name }) => name)];
      });
      return [errors, found];
    },
    expected: [
      [
        'InvalidArgument Table.name',
        'InvalidArgument Table.name',
        'InvalidArgument Table.name',
        'InvalidArgument Table.name',
        'InvalidArgument Table.name',
        'InvalidArgument Table.name',
        'ItemAlreadyExists Table.name',
        'nessun errore',
      ],
      ['Vendite', true, 'Vendite', 2, ['Vendite', 'Àltro_2.x']],
    ],
  },
];
