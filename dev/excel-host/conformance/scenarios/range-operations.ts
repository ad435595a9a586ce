import { errorOf, fill, type Scenario } from '../scenario';

/** Cancellare, unire, copiare, cercare, ordinare, collegare. */
export const RANGE_OPERATIONS: readonly Scenario[] = [
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
  {
    name: 'ordinare righe con intestazione: numeri, testi, vuote in fondo, formule che seguono',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['Regione', 'Importo', 'Doppio'],
        ['Lazio', 30, '=B2*2'],
        ['abruzzo', 10, '=B3*2'],
        ['Veneto', null, '=B4*2'],
        ['Lazio', 5, '=B5*2'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:C5');
        range.sort.apply([{ key: 1, ascending: false }], false, true);
        range.load('formulas');
        await context.sync();
        const byAmount = range.formulas as unknown;
        range.sort.apply([{ key: 0 }, { key: 1 }], false, true);
        const names = range.getColumn(0).load('values');
        const amounts = range.getColumn(1).load('values');
        await context.sync();
        return [byAmount, (names.values as unknown[][]).flat(), (amounts.values as unknown[][]).flat()];
      }),
    expected: [
      [
        ['Regione', 'Importo', 'Doppio'],
        ['Lazio', 30, '=B2*2'],
        ['abruzzo', 10, '=B3*2'],
        ['Lazio', 5, '=B4*2'],
        ['Veneto', '', '=B5*2'],
      ],
      ['Regione', 'abruzzo', 'Lazio', 'Lazio', 'Veneto'],
      ['Importo', 10, 5, 30, ''],
    ],
  },
  {
    name: 'collegamenti: testo, destinazione, lettura, rimozione',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1').hyperlink = { documentReference: 'Foglio1!B7', textToDisplay: 'Riga 7', screenTip: 'Vai' };
        sheet.getRange('A2').hyperlink = { address: 'https://example.org/' };
        const [first, second, both, none] = ['A1', 'A2', 'A1:A2', 'A3'].map((at) =>
          sheet.getRange(at).load('hyperlink,values,format/font/underline'),
        );
        await context.sync();
        const seen = [first?.hyperlink, first?.format.font.underline, second?.values, both?.hyperlink, none?.hyperlink];
        sheet.getRange('A1').clear('Hyperlinks');
        sheet.getRange('A2').clear('RemoveHyperlinks');
        const after = ['A1', 'A2'].map((at) => sheet.getRange(at).load('hyperlink,values,format/font/underline'));
        await context.sync();
        return [
          ...seen,
          ...after.map((range) => [range.hyperlink, range.values, range.format.font.underline]),
        ] as unknown[];
      }),
    expected: [
      { documentReference: 'Foglio1!B7', textToDisplay: 'Riga 7', screenTip: 'Vai' },
      'Single',
      [['https://example.org/']],
      null,
      null,
      [null, [['Riga 7']], 'Single'],
      [null, [['https://example.org/']], 'None'],
    ],
  },
  {
    name: 'formati numerici: uno per cella, null lascia, vuoto rimette General; colonne intere si leggono null',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const range = sheet.getRange('A1:C1');
        range.numberFormat = [['0.00', '@', 'dd/mm/yyyy']];
        range.numberFormat = [[null, '', '0%']];
        range.load('numberFormat');
        const column = sheet.getRange('A:A').load('values,numberFormat,cellCount');
        await context.sync();
        return [range.numberFormat, column.values, column.numberFormat, column.cellCount] as unknown[];
      }),
    expected: [[['0.00', 'General', '0%']], null, null, 1048576],
  },
  {
    name: 'ciò che non si può: valori su colonne intere, null, fogli protetti, sola lettura',
    setup: (workbook) => {
      const sheet = workbook.addSheet('Chiuso');
      sheet.protection = { protected: true, options: {}, password: null, hash: null };
    },
    steps: { chiudi: (host) => host.act((workbook) => (workbook.readOnly = true)) },
    run: async (addin) => {
      const attempt = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            change(context.workbook.worksheets.getItem(name));
            await context.sync();
          }),
        );
      const open = await Promise.all([
        attempt('Foglio1', (sheet) => (sheet.getRange('A:A').values = 'x' as unknown as string[][])),
        attempt('Foglio1', (sheet) => (sheet.getRange('A1').values = null as unknown as string[][])),
        attempt('Foglio1', (sheet) => sheet.getRange('A1:B2').sort.apply([{ key: 2 }])),
        attempt('Chiuso', (sheet) => sheet.getRange('A1:B2').clear()),
        attempt('Chiuso', (sheet) => sheet.getRange('A1:B2').merge()),
        attempt('Chiuso', (sheet) => sheet.getRange('A1').copyFrom('B1')),
        attempt('Chiuso', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' })),
      ]);
      await addin.user('chiudi');
      return [...open, await attempt('Foglio1', (sheet) => sheet.getRange('A1').clear())];
    },
    expected: [
      'UnsupportedOperation Range.values',
      'InvalidArgument Range.values',
      'InvalidArgument RangeSort.apply',
      'AccessDenied Range.clear',
      'AccessDenied Range.merge',
      'AccessDenied Range.copyFrom',
      'AccessDenied Range.hyperlink',
      'AccessDenied Range.clear',
    ],
  },
];
