import { SALES } from '../sales';
import { errorOf, fill, type Scenario } from '../scenario';

/** Una tabella che nasce: nome, stile, intestazioni, e dove non può nascere. */
export const TABLE_ADD: readonly Scenario[] = [
  {
    name: 'una tabella nuova ha nome, stile e parti',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES, 1, 1),
    run: () =>
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Foglio1').tables.add('B2:C4', true);
        table.load('name,style,showHeaders,showTotals,showBandedRows,showFilterButton');
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        parts.forEach((part) => part.load('address'));
        table.columns.load('items/name,items/index,items/id');
        table.rows.load('count');
        await context.sync();
        return [
          [table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton],
          parts.map((part) => part.address),
          table.columns.items.map(({ name, index, id }) => [name, index, id]),
          table.rows.count,
        ];
      }),
    expected: [
      ['Tabella1', 'TableStyleMedium2', true, false, true, true],
      ['Foglio1!B2:C4', 'Foglio1!B2:C2', 'Foglio1!B3:C4'],
      [
        ['Regione', 0, 1],
        ['Importo', 1, 2],
      ],
      2,
    ],
  },
  {
    name: 'intestazioni vuote, doppie e numeriche diventano testi unici',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['a', 'a', null, 2024],
        [1, 2, 3, 4],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.tables.add(sheet.getRange('A1:D2'), true);
        const header = sheet.getRange('A1:D1').load('values');
        await context.sync();
        return header.values;
      }),
    expected: [['a', 'a2', 'Colonna3', '2024']],
  },
  {
    name: 'senza intestazione i dati scendono di una riga',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['x', 1],
        ['y', 2],
        [null, null],
        ['sotto', null],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const range = sheet.tables.add('A1:B2', false).getRange().load('address,values');
        const after = sheet.getRange('A5').load('values');
        await context.sync();
        return [range.address, range.values, after.values];
      }),
    expected: [
      'Foglio1!A1:B3',
      [
        ['Colonna1', 'Colonna2'],
        ['x', 1],
        ['y', 2],
      ],
      [['sotto']],
    ],
  },
  {
    name: 'una tabella sopra un’altra, o in un indirizzo che non c’è, si rifiuta',
    setup: (workbook) => fill(workbook, 'Foglio1', SALES),
    run: () =>
      Promise.all(
        ['B2:D5', 'Manca!A1:B2', 'non un indirizzo'].map((address, i) =>
          errorOf(
            Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.getItem('Foglio1');
              if (i === 0) sheet.tables.add('A1:B3', true);
              sheet.tables.add(address, true);
              await context.sync();
            }),
          ),
        ),
      ),
    expected: [
      'InvalidArgument TableCollection.add',
      'InvalidArgument TableCollection.add',
      'InvalidArgument TableCollection.add',
    ],
  },
  {
    name: 'in sola lettura e su un foglio protetto non si fanno tabelle',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SALES);
      const sheet = workbook.sheetNamed('Foglio1');
      if (sheet) sheet.protection = { ...sheet.protection, protected: true };
    },
    steps: {
      'sola lettura': (host) =>
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) sheet.protection = { ...sheet.protection, protected: false };
          workbook.readOnly = true;
        }),
    },
    run: async (addin) => {
      const attempt = (): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            context.workbook.tables.add('Foglio1!A1:B3', true);
            await context.sync();
          }),
        );
      const onProtected = await attempt();
      await addin.user('sola lettura');
      return [onProtected, await attempt()];
    },
    expected: ['AccessDenied TableCollection.add', 'AccessDenied TableCollection.add'],
  },
];
