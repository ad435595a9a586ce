import { errorOf, fill, type Scenario } from '../scenario';

/** Più aree insieme: `getRanges`, `getSpecialCells`, la selezione. */
export const RANGE_AREAS: readonly Scenario[] = [
  {
    name: 'indirizzo, conteggi e formato su tutte le aree',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const areas = sheet.getRanges('A1:B2,D4; F:F');
        areas.format.fill.color = 'red';
        areas.load('address,areaCount,cellCount,isEntireColumn,areas/items/address');
        areas.format.fill.load('color');
        areas.worksheet.load('name');
        const [inside, outside] = ['B2', 'C2'].map((at) => sheet.getRange(at).load('format/fill/color'));
        await context.sync();
        return [
          areas.address,
          areas.areaCount,
          areas.cellCount,
          areas.isEntireColumn,
          areas.areas.items.map(({ address }) => address),
          areas.format.fill.color,
          areas.worksheet.name,
          inside?.format.fill.color,
          outside?.format.fill.color,
        ];
      }),
    expected: [
      'Foglio1!A1:B2,Foglio1!D4,Foglio1!F:F',
      3,
      1048581,
      false,
      ['Foglio1!A1:B2', 'Foglio1!D4', 'Foglio1!F:F'],
      '#FF0000',
      'Foglio1',
      '#FF0000',
      '#FFFFFF',
    ],
  },
  {
    name: 'incroci, aree usate, spostamenti e aree che non ci sono',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    run: async () => {
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const areas = sheet.getRanges('A1:A10,C1:D10');
        const read = [
          areas.getIntersectionOrNullObject('A2:C3'),
          areas.getIntersectionOrNullObject('F1'),
          areas.getUsedRangeAreasOrNullObject(true),
          areas.getOffsetRangeAreas(1, 1),
          areas.getEntireRow(),
        ].map((one) => one.load('address'));
        await context.sync();
        return read.map((one) => (one.isNullObject ? null : one.address));
      });
      const errors = await Promise.all([
        errorOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Foglio1').getRanges('A1').getIntersection('B1');
            await context.sync();
          }),
        ),
        errorOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Foglio1').getRanges('A1,pippo!B2');
            await context.sync();
          }),
        ),
      ]);
      return [...found, ...errors];
    },
    expected: [
      'Foglio1!A2:A3,Foglio1!C2:C3',
      null,
      'Foglio1!A1:A3',
      'Foglio1!B2:B11,Foglio1!D2:E11',
      'Foglio1!1:10,Foglio1!1:10',
      'ItemNotFound RangeAreas.getIntersection',
      'InvalidArgument Worksheet.getRanges',
    ],
  },
  {
    name: 'celle di un certo genere',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', [
        ['Regione', 10, true],
        ['Lazio', null, null],
        [null, 20, 'x'],
      ]);
      workbook.sheetNamed('Foglio1')?.putCell(3, 1, { formula: 'SUM(B1:B3)', value: 30 });
      workbook.sheetNamed('Foglio1')?.rows.set(1, { height: null, hidden: true });
    },
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:C4');
        const read = [
          range.getSpecialCellsOrNullObject('Constants'),
          range.getSpecialCellsOrNullObject('Constants', 'Numbers'),
          range.getSpecialCellsOrNullObject('Constants', 'LogicalText'),
          range.getSpecialCellsOrNullObject('Formulas'),
          range.getSpecialCellsOrNullObject('Blanks'),
          range.getSpecialCellsOrNullObject('Visible'),
          range.getSpecialCellsOrNullObject('ConditionalFormats'),
          range.getSpecialCellsOrNullObject('Formulas', 'Errors'),
        ].map((one) => one.load('address'));
        await context.sync();
        return read.map((one) => (one.isNullObject ? null : one.address));
      }),
    expected: [
      'Foglio1!A1:C1,Foglio1!A2,Foglio1!B3:C3',
      'Foglio1!B1,Foglio1!B3',
      'Foglio1!A1:A2,Foglio1!C1,Foglio1!C3',
      'Foglio1!B4',
      'Foglio1!B2:C2,Foglio1!A3:A4,Foglio1!C4',
      'Foglio1!A1:C1,Foglio1!A3:C4',
      null,
      null,
    ],
  },
  {
    name: 'selezione di più aree: getSelectedRange non l’ammette, getSelectedRanges sì',
    steps: {
      scegli: (host) =>
        host.act((workbook) => {
          workbook.activeSheet.selection = [
            { top: 1, left: 1, bottom: 3, right: 2 },
            { top: 5, left: 0, bottom: 5, right: 0 },
          ];
        }),
    },
    run: async (addin) => {
      await addin.user('scegli');
      const one = await errorOf(
        Excel.run(async (context) => {
          context.workbook.getSelectedRange().load('address');
          await context.sync();
        }),
      );
      const found = await Excel.run(async (context) => {
        const all = context.workbook.getSelectedRanges().load('address');
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        return [all.address, active.address];
      });
      return [one, ...found];
    },
    expected: ['InvalidSelection Workbook.getSelectedRange', 'Foglio1!B2:C4,Foglio1!A6', 'Foglio1!B2'],
  },
  {
    name: 'clear svuota tutte le aree',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRanges('A1,C1:C2').clear('Contents');
        const range = sheet.getRange('A1:C2').load('values');
        await context.sync();
        return range.values as unknown;
      }),
    expected: [
      ['', 2, ''],
      [4, 5, ''],
    ],
  },
];
