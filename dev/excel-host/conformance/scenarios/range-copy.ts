import { fill, type Scenario } from '../scenario';

/** Copiare da un’area a un’altra. */
export const RANGE_COPY: readonly Scenario[] = [
  {
    name: 'copyFrom: formule con riferimenti che si spostano, valori, formati, ripetizione, trasposizione',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        [1, '=A1*$A$1'],
        [2, '=A2*$A$1'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1').format.fill.color = 'red';
        const at = (address: string): Excel.Range => sheet.getRange(address);
        at('D1').copyFrom('A1:B2');
        at('G1').copyFrom(at('A1:B2'), 'Values');
        at('J1').copyFrom('A1:B2', 'Formats');
        at('A5:B8').copyFrom('A1:B2', 'Formulas');
        at('D5').copyFrom('A1:A2', 'Values', false, true);
        at('G1').copyFrom('L1:M2', 'Values', true);
        const formulas = ['D1:E2', 'J1:K2', 'A5:B8', 'D5:E5'].map((address) => at(address).load('formulas'));
        const values = at('G1:G2').load('values');
        const fills = ['D1', 'G1', 'J1', 'A5'].map((address) => at(address).load('format/fill/color'));
        await context.sync();
        return [
          ...formulas.map((range) => range.formulas as unknown),
          values.values,
          fills.map(({ format }) => format.fill.color),
        ] as unknown[];
      }),
    expected: [
      [
        [1, '=D1*$A$1'],
        [2, '=D2*$A$1'],
      ],
      [
        ['', ''],
        ['', ''],
      ],
      [
        [1, '=A5*$A$1'],
        [2, '=A6*$A$1'],
        [1, '=A7*$A$1'],
        [2, '=A8*$A$1'],
      ],
      [[1, 2]],
      [[1], [2]],
      ['#FF0000', '#FFFFFF', '#FF0000', '#FFFFFF'],
    ],
  },
  {
    name: 'copyFrom porta unioni, regole e convalide; i soli valori no; più aree si ricompongono',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', [
        ['t', null],
        [1, 2],
        [3, 4],
      ]);
      const sheet = workbook.sheetNamed('Foglio1');
      if (!sheet) return;
      sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      sheet.conditionalFormats = [
        {
          id: workbook.newId(),
          type: 'Custom',
          areas: [{ top: 1, left: 0, bottom: 9, right: 0 }],
          priority: 0,
          stopIfTrue: false,
          formulas: ['$B2>A2'],
          operator: null,
          text: null,
          format: { font: {}, fill: { color: '#FF0000' }, borders: {} },
          raw: null,
        },
      ];
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const at = (address: string): Excel.Range => sheet.getRange(address);
        at('D5').copyFrom('A1:B3');
        at('H5').copyFrom('A1:B3', 'Values');
        at('K1').copyFrom(sheet.getRanges('A1:B1,A3:B3'), 'Values');
        const merged = at('A1:I9').getMergedAreasOrNullObject().load('address');
        const rules = at('D1:E9').conditionalFormats.load('items/type');
        const none = at('H1:I9').conditionalFormats.getCount();
        const joined = at('K1:L2').load('values');
        await context.sync();
        const [rule] = rules.items;
        rule?.load('custom/rule/formula');
        const where = rule?.getRange().load('address');
        await context.sync();
        return [
          merged.address,
          rules.items.length,
          rule?.custom.rule.formula,
          where?.address,
          none.value,
          joined.values,
        ] as unknown[];
      }),
    expected: [
      'Foglio1!A1:B1,Foglio1!D5:E5',
      1,
      '=$B6>D6',
      'Foglio1!D6:D7',
      0,
      [
        ['t', ''],
        [3, 4],
      ],
    ],
  },
  {
    name: 'copyFrom da un altro foglio, col nome nell’indirizzo',
    setup: (workbook) =>
      fill(workbook, 'L’origine', [
        ['a', '=Foglio1!B2'],
        ['b', 3],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('C3').copyFrom("'L’origine'!A1:B2");
        const range = sheet.getRange('C3:D4').load('formulas');
        await context.sync();
        return range.formulas as unknown;
      }),
    expected: [
      ['a', '=Foglio1!D4'],
      ['b', 3],
    ],
  },
];
