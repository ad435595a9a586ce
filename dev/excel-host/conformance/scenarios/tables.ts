import { errorOf, fill, type Scenario } from '../scenario';

const SALES = [
  ['Regione', 'Importo'],
  ['Lazio', 10],
  ['Umbria', 20],
];

/** Le tabelle: nascita, parti, righe, colonne, nomi, filtri, fine. */
export const TABLES: readonly Scenario[] = [
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
