import { errorOf, fill, type Scenario } from '../scenario';

/** Cercare, sostituire, trovare ciò che sta intorno. */
export const RANGE_FIND: readonly Scenario[] = [
  {
    name: 'find: nell’area, dopo una cella, all’indietro, niente',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['uno', 'due'],
        ['DUE', 'tre'],
        ['due', 'quattro'],
      ]),
    run: async () => {
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const read = [
          sheet.getRange('A1:B3').find('due', {}),
          sheet.getRange('A1:B3').find('DUE', { matchCase: true }),
          sheet.getRange('A1:B3').find('due', { searchDirection: 'Backwards' }),
          sheet.getRange('B1').find('due', {}),
          sheet.getRange('A3').find('due', {}),
          sheet.getRange('A1:B3').find('quat*', { completeMatch: true }),
          sheet.getRange('B1:B3').findOrNullObject('uno', {}),
        ].map((range) => range.load('address'));
        await context.sync();
        return read.map((range) => (range.isNullObject ? null : range.address));
      });
      const missing = await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Foglio1').getRange('A1:B3').find('sei', {}).load('address');
          await context.sync();
        }),
      );
      return [...found, missing];
    },
    expected: [
      'Foglio1!B1',
      'Foglio1!A2',
      'Foglio1!A3',
      'Foglio1!A2',
      'Foglio1!B1',
      'Foglio1!B3',
      null,
      'ItemNotFound Range.find',
    ],
  },
  {
    name: 'replaceAll: in parte, nelle formule, e il testo che diventa numero',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['€10', 'a€'],
        ['=B9+C9', 'b'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:B2');
        const [euro, column] = [range.replaceAll('€', '', {}), range.replaceAll('B9', 'D9', {})];
        range.load('formulas');
        await context.sync();
        return [euro.value, column.value, range.formulas] as unknown[];
      }),
    expected: [
      2,
      1,
      [
        [10, 'a'],
        ['=D9+C9', 'b'],
      ],
    ],
  },
  {
    name: 'blocco intorno, bordi, righe e colonne accanto',
    setup: (workbook) =>
      fill(
        workbook,
        'Foglio1',
        [
          ['a', 'b'],
          ['c', null],
          [null, 'd'],
        ],
        2,
        1,
      ),
    run: async () => {
      const seen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const at = (address: string): Excel.Range => sheet.getRange(address);
        const read = [
          at('B3').getSurroundingRegion(),
          at('H9').getSurroundingRegion(),
          at('B3').getRangeEdge('Down'),
          at('B4').getRangeEdge('Down'),
          at('C3').getRangeEdge('Down'),
          at('C4').getRangeEdge('Left'),
          at('B3').getExtendedRange('Right'),
          at('B3:C4').getRowsAbove(),
          at('B3:C4').getRowsBelow(2),
          at('B3:C4').getRowsBelow(-1),
          at('B3:C4').getColumnsBefore(),
          at('B3:C4').getColumnsAfter(3),
        ].map((range) => range.load('address'));
        await context.sync();
        return read.map(({ address }) => address.replace('Foglio1!', ''));
      });
      const outside = await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Foglio1').getRange('A1').getRowsAbove().load('address');
          await context.sync();
        }),
      );
      return [...seen, outside];
    },
    expected: [
      'B3:C5',
      'H9',
      'B4',
      'B1048576',
      'C5',
      'B4',
      'B3:C3',
      'B2:C2',
      'B5:C6',
      'B4:C4',
      'A3:A4',
      'D3:F4',
      'InvalidArgument Range.getRowsAbove',
    ],
  },
];
