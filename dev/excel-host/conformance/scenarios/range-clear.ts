import { fill, type Scenario } from '../scenario';

/** Cancellare contenuti e formati, unire e separare, nascondere. */
export const RANGE_CLEAR: readonly Scenario[] = [
  {
    name: 'clear: contenuti, formati, tutto',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['a', 1],
        ['b', '=B1+1'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const range = sheet.getRange('A1:B2');
        range.format.fill.color = 'red';
        range.numberFormat = [
          ['@', '0.00'],
          ['@', '0.00'],
        ];
        sheet.getRange('A1:B1').clear('Contents');
        sheet.getRange('A2').clear('Formats');
        const cells = range.load('formulas,numberFormat');
        const fills = ['A1', 'A2'].map((at) => sheet.getRange(at).load('format/fill/color'));
        await context.sync();
        const first = [
          cells.formulas,
          cells.numberFormat,
          ...fills.map(({ format }) => format.fill.color),
        ] as unknown[];
        sheet.getRange().clear();
        const used = sheet.getUsedRangeOrNullObject(false).load('address');
        await context.sync();
        return [...first, used.isNullObject];
      }),
    expected: [
      [
        ['', ''],
        ['b', '=B1+1'],
      ],
      [
        ['@', '0.00'],
        ['General', '0.00'],
      ],
      '#FF0000',
      '#FFFFFF',
      true,
    ],
  },
  {
    name: 'celle unite: resta l’angolo, scrivere altrove non fa niente, separarle le libera',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['titolo', 'x'],
        ['y', 'z'],
        [1, 2],
        [3, 4],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1:B2').merge();
        sheet.getRange('A3:B4').merge(true);
        sheet.getRange('B1:B2').values = [['no'], ['no']];
        sheet.getRange('A1').values = [['Titolo']];
        const cells = sheet.getRange('A1:B4').load('values');
        const merged = sheet.getRange('A1:A3').getMergedAreasOrNullObject().load('address');
        const none = sheet.getRange('D1').getMergedAreasOrNullObject().load('address');
        await context.sync();
        sheet.getRange('A1').unmerge();
        sheet.getRange('B2').values = [['sì']];
        const after = sheet.getRange('A1:B2').load('values');
        const left = sheet.getRange('A1:B4').getMergedAreasOrNullObject().load('address');
        await context.sync();
        return [cells.values, merged.address, none.isNullObject, after.values, left.address] as unknown[];
      }),
    expected: [
      [
        ['Titolo', ''],
        ['', ''],
        [1, ''],
        [3, ''],
      ],
      'Foglio1!A1:B2,Foglio1!A3:B3',
      true,
      [
        ['Titolo', ''],
        ['', 'sì'],
      ],
      'Foglio1!A3:B3,Foglio1!A4:B4',
    ],
  },
  {
    name: 'righe e colonne nascoste, anche in parte',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('C:C').columnHidden = true;
        const cells = ['A2', 'A1:A3', 'B1', 'C1', 'B1:C1', 'B1:C2'].map((at) =>
          sheet.getRange(at).load('rowHidden,columnHidden,hidden'),
        );
        await context.sync();
        const seen = cells.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
        sheet.getRange().rowHidden = false;
        const after = sheet.getRange('A1:A10').load('rowHidden');
        await context.sync();
        return [...seen, after.rowHidden];
      }),
    expected: [
      [true, false, true],
      [null, false, null],
      [false, false, false],
      [false, true, true],
      [false, null, null],
      [null, null, null],
      false,
    ],
  },
];
