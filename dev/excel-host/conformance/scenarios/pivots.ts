import { errorOf, fill, type Scenario } from '../scenario';

const DATA = [
  ['Regione', 'Anno', 'Importo', 'Note'],
  ['Lazio', 2023, 10, 'x'],
  ['Umbria', 2023, 20, 'x'],
  ['Lazio', 2024, 30, 'y'],
];

/** Le tabelle pivot, calcolate nelle celle. */
export const PIVOTS: readonly Scenario[] = [
  {
    name: 'righe e un valore, da un’area di un altro foglio',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const source = context.workbook.worksheets.getItem('Dati').getRange('A1:D4');
        const pivot = sheet.pivotTables.add('Prospetto', source, sheet.getRange('B3'));
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Regione'));
        const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        data.load('name,summarizeBy,position');
        const whole = pivot.layout.getRange().load('address,values');
        const body = pivot.layout.getDataBodyRange().load('address');
        const labels = pivot.layout.getRowLabelRange().load('address');
        pivot.load('name');
        await context.sync();
        return [
          pivot.name,
          [data.name, data.summarizeBy, data.position],
          [whole.address, whole.values],
          body.address,
          labels.address,
        ];
      }),
    expected: [
      'Prospetto',
      ['Somma di Importo', 'Sum', 0],
      [
        'Foglio1!B3:C6',
        [
          ['Etichette di riga', 'Somma di Importo'],
          ['Lazio', 40],
          ['Umbria', 20],
          ['Totale complessivo', 60],
        ],
      ],
      'Foglio1!C4:C6',
      'Foglio1!B3:B6',
    ],
  },
  {
    name: 'da una tabella: colonne, disposizione tabulare, media, formato, senza totali',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const table = context.workbook.tables.add('Dati!A1:D4', true);
        const pivot = sheet.pivotTables.add('P', table, 'A1');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Regione'));
        pivot.columnHierarchies.add(pivot.hierarchies.getItem('Anno'));
        const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        data.summarizeBy = 'Average';
        data.numberFormat = '0.00';
        pivot.layout.layoutType = 'Tabular';
        pivot.layout.showRowGrandTotals = false;
        pivot.layout.showColumnGrandTotals = false;
        const range = pivot.layout.getRange().load('values');
        const body = pivot.layout.getDataBodyRange().load('numberFormat');
        const source = pivot.getDataSourceString();
        data.load('name');
        await context.sync();
        return [data.name, range.values, body.numberFormat, source.value];
      }),
    expected: [
      'Media di Importo',
      [
        ['Media di Importo', 'Anno', ''],
        ['Regione', 2023, 2024],
        ['Lazio', 10, 30],
        ['Umbria', 20, ''],
      ],
      [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ],
      'Tabella1',
    ],
  },
  {
    name: 'i dati nuovi si vedono solo dopo l’aggiornamento',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const data = context.workbook.worksheets.getItem('Dati');
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const pivot = sheet.pivotTables.add('P', 'Dati!A1:D4', 'Foglio1!A1');
        pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        data.getRange('C2').values = [[1000]];
        const total = sheet.getRange('A2');
        total.load('values');
        await context.sync();
        const before = total.values;
        pivot.refresh();
        total.load('values');
        await context.sync();
        return [before, total.values];
      }),
    expected: [[[60]], [[1050]]],
  },
  {
    name: 'un campo di testo si conta, una gerarchia sta su un asse solo, tolta non lascia celle',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const pivot = sheet.pivotTables.add('P', 'Dati!A1:D4', 'A1');
        const region = pivot.hierarchies.getItem('Regione');
        pivot.rowHierarchies.add(region);
        const count = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Note')).load('name');
        const rows = pivot.layout.getRange().load('address');
        await context.sync();
        const asRows = rows.address;
        pivot.columnHierarchies.add(region);
        const inRows = pivot.rowHierarchies.getItemOrNullObject('Regione').load('name');
        pivot.columnHierarchies.load('items/name,items/position');
        const columns = pivot.layout.getRange().load('address');
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        return [
          count.name,
          asRows,
          inRows.isNullObject,
          pivot.columnHierarchies.items.map(({ name, position }) => [name, position]),
          columns.address,
          used.address,
        ];
      }),
    expected: ['Conteggio di Note', 'Foglio1!A1:B4', true, [['Regione', 0]], 'Foglio1!A1:D3', 'Foglio1!A1:D3'],
  },
  {
    name: 'i filtri stanno sopra, con una riga vuota in mezzo',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const pivot = sheet.pivotTables.add('P', 'Dati!A1:D4', 'A1');
        pivot.filterHierarchies.add(pivot.hierarchies.getItem('Anno'));
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Regione'));
        pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        const filter = pivot.layout.getFilterAxisRange().load('address,values');
        const range = pivot.layout.getRange().load('address');
        await context.sync();
        return [filter.address, filter.values, range.address];
      }),
    expected: ['Foglio1!A1:B1', [['Anno', '(Tutto)']], 'Foglio1!A3:B6'],
  },
  {
    name: 'celle già piene, un’altra pivot, campi che mancano, origini vuote, nomi doppi',
    setup: (workbook) => {
      fill(workbook, 'Dati', DATA);
      fill(
        workbook,
        'Dati',
        [
          ['solo', '', 'x'],
          [1, 2, 3],
        ],
        9,
        0,
      );
      fill(workbook, 'Foglio1', [['occupata']], 3, 1);
    },
    run: async () => {
      await Excel.run(async (context) => {
        const pivot = context.workbook.pivotTables.add('Prima', 'Dati!A1:D4', 'Foglio1!F1');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Regione'));
        await context.sync();
      });
      const actions: ((pivots: Excel.PivotTableCollection) => unknown)[] = [
        (pivots) => {
          const pivot = pivots.add('A', 'Dati!A1:D4', 'Foglio1!A1');
          pivot.rowHierarchies.add(pivot.hierarchies.getItem('Regione'));
          return pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        },
        (pivots) => pivots.add('B', 'Dati!A1:D4', 'Foglio1!F2').load('name'),
        (pivots) => pivots.add('Prima', 'Dati!A1:D4', 'Foglio1!J20').load('name'),
        (pivots) => pivots.add('C', 'Dati!A10:C11', 'Foglio1!J20').load('name'),
        (pivots) => pivots.add('D', 'Dati!A1:D1', 'Foglio1!J20').load('name'),
        (pivots) => pivots.getItem('Prima').hierarchies.getItem('Manca').load('name'),
        (pivots) => pivots.getItem('Manca').load('name'),
      ];
      const errors: string[] = [];
      for (const action of actions) {
        errors.push(
          await errorOf(
            Excel.run(async (context) => {
              action(context.workbook.pivotTables);
              await context.sync();
            }),
          ),
        );
      }
      // La pivot che non ci stava resta com'era prima dell'ultimo passo: con le sole righe.
      const kept = await Excel.run(async (context) => {
        const pivot = context.workbook.pivotTables.getItem('A');
        const range = pivot.layout.getRange().load('address');
        const count = pivot.dataHierarchies.getCount();
        const cell = context.workbook.worksheets.getItem('Foglio1').getRange('B4').load('values');
        await context.sync();
        return [range.address, count.value, cell.values];
      });
      return [errors, kept];
    },
    expected: [
      [
        'PivotTableRangeConflict DataPivotHierarchyCollection.add',
        'PivotTableRangeConflict PivotTableCollection.add',
        'ItemAlreadyExists PivotTableCollection.add',
        'InvalidArgument PivotTableCollection.add',
        'InvalidArgument PivotTableCollection.add',
        'ItemNotFound PivotHierarchyCollection.getItem',
        'ItemNotFound PivotTableCollection.getItem',
      ],
      ['Foglio1!A1:A4', 0, [['occupata']]],
    ],
  },
  {
    name: 'più valori: si rinominano, si spostano, si ritrovano; la pivot si toglie',
    setup: (workbook) => fill(workbook, 'Dati', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const pivot = sheet.pivotTables.add('P', 'Dati!A1:D4', 'A1');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Anno'));
        const sum = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        const max = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Importo'));
        max.summarizeBy = Excel.AggregationFunction.max;
        sum.name = 'Totale €';
        max.position = 0;
        await context.sync();
        const range = pivot.layout.getRange().load('values');
        pivot.dataHierarchies.load('items/name,items/summarizeBy');
        pivot.dataHierarchies.getItem('Totale €').load('position');
        await context.sync();
        const shown = range.values;
        const names = pivot.dataHierarchies.items.map(({ name, summarizeBy }) => [name, summarizeBy]);
        pivot.dataHierarchies.remove(max);
        const narrow = pivot.layout.getRange().load('address');
        await context.sync();
        pivot.delete();
        const used = sheet.getUsedRangeOrNullObject(true).load('address');
        const count = context.workbook.pivotTables.getCount();
        await context.sync();
        return [shown, names, narrow.address, used.isNullObject, count.value];
      }),
    expected: [
      [
        ['Etichette di riga', 'Max di Importo', 'Totale €'],
        [2023, 20, 30],
        [2024, 30, 30],
        ['Totale complessivo', 30, 60],
      ],
      [
        ['Max di Importo', 'Max'],
        ['Totale €', 'Sum'],
      ],
      'Foglio1!A1:B4',
      true,
      0,
    ],
  },
  {
    name: 'sola lettura e foglio protetto',
    setup: (workbook) => {
      fill(workbook, 'Dati', DATA);
      const sheet = workbook.sheetNamed('Foglio1');
      if (sheet) sheet.protection = { ...sheet.protection, protected: true };
    },
    run: () =>
      errorOf(
        Excel.run(async (context) => {
          context.workbook.pivotTables.add('P', 'Dati!A1:D4', 'Foglio1!A1');
          await context.sync();
        }),
      ),
    expected: 'AccessDenied PivotTableCollection.add',
  },
];
