import { errorOf, fill, type Scenario } from '../scenario';

/** I formati condizionali: i segni che un add-in mette e toglie senza toccare ciò che l'utente ha formattato. */
export const CONDITIONAL_FORMATS: readonly Scenario[] = [
  {
    name: 'una regola su misura si rilegge com’è, e il suo id non cambia',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const mark = sheet.getRange('B2:B4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
        mark.custom.rule.formula = '=N("quadro-sap:errore")=0';
        mark.custom.format.fill.color = '#ffc7ce';
        mark.custom.format.font.color = 'red';
        mark.custom.format.font.bold = true;
        mark.custom.format.borders.bottom.style = 'Continuous';
        mark.custom.format.borders.bottom.color = '#9C0006';
        mark.stopIfTrue = true;
        mark.load('id');
        await context.sync();
        const { id } = mark;
        const all = sheet.getRange().conditionalFormats;
        all.load(
          'items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,' +
            'items/custom/format/fill/color,items/custom/format/font/color,items/custom/format/font/bold,' +
            'items/custom/format/font/italic',
        );
        const border = sheet.getRange('B2').conditionalFormats.getItemAt(0).custom.format.borders.getItem('EdgeBottom');
        border.load('style,color,sideIndex');
        const range = sheet.getRange('B3').conditionalFormats.getItem(id).getRange();
        range.load('address');
        await context.sync();
        const [found] = all.items;
        const format = found?.custom.format;
        return [
          all.items.length,
          found?.id === id && id !== '',
          [found?.type, found?.priority, found?.stopIfTrue, found?.custom.rule.formula],
          [format?.fill.color, format?.font.color, format?.font.bold, format?.font.italic],
          [border.style, border.color, border.sideIndex],
          range.address,
        ];
      }),
    expected: [
      1,
      true,
      ['Custom', 0, true, '=N("quadro-sap:errore")=0'],
      ['#FFC7CE', '#FF0000', true, null],
      ['Continuous', '#9C0006', 'EdgeBottom'],
      'Foglio1!B2:B4',
    ],
  },
  {
    name: 'le celle vedono solo le regole che le toccano; la nuova sta davanti a tutte',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        for (const [address, formula] of [
          ['A1:A10', '=1=1'],
          ['A5:C5', '=2=2'],
          ['E1', '=3=3'],
        ] as const) {
          sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula;
        }
        await context.sync();
        const seen = ['A1', 'A5', 'C5', 'E1:E2', 'D9', 'A:XFD'].map((address) => {
          const formats = sheet.getRange(address).conditionalFormats;
          return { formats: formats.load('items/priority,items/custom/rule/formula'), count: formats.getCount() };
        });
        await context.sync();
        return seen.map(({ formats, count }) => [
          count.value,
          ...formats.items.map((item) => `${item.priority} ${item.custom.rule.formula}`),
        ]);
      }),
    expected: [
      [1, '0 =1=1'],
      [2, '0 =2=2', '1 =1=1'],
      [1, '0 =2=2'],
      [1, '0 =3=3'],
      [0],
      [3, '0 =3=3', '1 =2=2', '2 =1=1'],
    ],
  },
  {
    name: 'cambiare una priorità rinumera le altre, anche dal fondo e oltre i bordi',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const all = sheet.getRange().conditionalFormats;
        for (const formula of ['=4=4', '=3=3', '=2=2', '=1=1'])
          sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
        const orders: string[] = [];
        for (const [from, to] of [
          [0, 2],
          [3, 0],
          [0, -1],
          [1, 99],
          [3, -99],
        ] as const) {
          all.getItemAt(from).priority = to;
          all.load('items/priority,items/custom/rule/formula');
          await context.sync();
          orders.push(all.items.map((item) => `${item.priority}${item.custom.rule.formula.slice(1, 2)}`).join(' '));
        }
        return orders;
      }),
    expected: ['02 13 21 34', '04 12 23 31', '02 13 21 34', '02 11 24 33', '03 12 21 34'],
  },
  {
    name: 'togliere tutto da alcune celle lascia la regola sulle altre, con le stesse condizioni',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const format = sheet.getRange('A1:C4').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=AND(A1>$D$1,$E1="x")';
        format.load('id');
        sheet.getRange('B2').conditionalFormats.clearAll();
        const ring = format.getRanges().load('address');
        const none = format.getRangeOrNullObject().load('address');
        await context.sync();
        sheet.getRange('1:2').conditionalFormats.clearAll();
        const below = format.getRange().load('address');
        format.custom.rule.load('formula');
        await context.sync();
        const formula = format.custom.rule.formula;
        sheet.getRange().conditionalFormats.clearAll();
        const gone = sheet.getRange('A4').conditionalFormats.getItemOrNullObject(format.id).load('type');
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return [ring.address, none.isNullObject, below.address, formula, gone.isNullObject, count.value];
      }),
    expected: [
      'Foglio1!A1:C1,Foglio1!A3:C4,Foglio1!A2,Foglio1!C2',
      true,
      'Foglio1!A3:C4',
      '=AND(A3>$D$1,$E3="x")',
      true,
      0,
    ],
  },
  {
    name: 'una regola sola su più aree, da RangeAreas',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const format = sheet.getRanges('B2:B3,D5').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=TRUE';
        const before = format.getRanges().load('address');
        await context.sync();
        const error = await errorOf(
          Excel.run(async (inner) => {
            const found = inner.workbook.worksheets.getItem('Foglio1').getRange('D5').conditionalFormats.getItemAt(0);
            found.getRange().load('address');
            await inner.sync();
          }),
        );
        const counts = ['B3', 'C5', 'B1:E9'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
        await context.sync();
        return [before.address, error, counts.map(({ value }) => value)];
      }),
    expected: ['Foglio1!B2:B3,Foglio1!D5', 'InvalidOperation ConditionalFormat.getRange', [1, 0, 1]],
  },
  {
    name: 'togliere solo le proprie regole lascia quelle dell’utente',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const area = sheet.getRange('A1:B9');
        for (const formula of ['=A1>3', '=N("quadro-sap:errore")=0', '=A1<0', '=N("quadro-sap:avviso")=0'])
          area.conditionalFormats.add('Custom').custom.rule.formula = formula;
        const all = sheet
          .getRange()
          .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
        await context.sync();
        for (const item of all.items)
          if (item.customOrNullObject.rule.formula.startsWith('=N("quadro-sap:')) item.delete();
        all.load('items/priority,items/custom/rule/formula');
        await context.sync();
        return all.items.map((item) => [item.priority, item.custom.rule.formula]);
      }),
    expected: [
      [0, '=A1<0'],
      [1, '=A1>3'],
    ],
  },
  {
    name: 'confronti fra valori e fra testi',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:A3');
        const between = range.conditionalFormats.add('CellValue');
        between.cellValue.rule = { formula1: '5', formula2: '=$B$1', operator: 'Between' };
        between.cellValue.format.fill.color = '#00FF00';
        const text = range.conditionalFormats.add('ContainsText');
        text.textComparison.rule = { operator: 'BeginsWith', text: 'da ' };
        between.load('type,cellValue/rule,customOrNullObject');
        text.load('type,textComparison/rule,cellValueOrNullObject');
        await context.sync();
        const first = [between.type, between.cellValue.rule, between.customOrNullObject.isNullObject];
        const second = [text.type, text.textComparison.rule, text.cellValueOrNullObject.isNullObject];
        return [first, second];
      }),
    expected: [
      ['CellValue', { formula1: '=5', formula2: '=$B$1', operator: 'Between' }, true],
      ['ContainsText', { operator: 'BeginsWith', text: 'da ' }, true],
    ],
  },
  {
    name: 'ciò che Excel rifiuta',
    run: () => {
      const attempt = (action: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem('Foglio1').getRange('A1').conditionalFormats);
            await context.sync();
          }),
        );
      return Promise.all([
        attempt((formats) => formats.add('Altro' as 'Custom')),
        attempt((formats) => formats.add('DataBar')),
        attempt((formats) => (formats.add('Custom').custom.rule.formula = 'A1>5')),
        attempt((formats) => (formats.add('Custom').custom.format.fill.color = 'rosso')),
        attempt((formats) => formats.add('Custom').cellValue.load('rule')),
        attempt((formats) => (formats.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'Between' })),
        attempt((formats) => (formats.add('ContainsText').textComparison.rule = { operator: 'Invalid', text: 'a' })),
        attempt((formats) => formats.getItem('{0}').load('type')),
      ]);
    },
    expected: [
      'InvalidArgument ConditionalFormatCollection.add',
      'NotImplemented ConditionalFormatCollection.add',
      'InvalidArgument ConditionalFormatRule.formula',
      'InvalidArgument ConditionalRangeFill.color',
      'InvalidOperation ConditionalFormat.cellValue',
      'InvalidArgument CellValueConditionalFormat.rule',
      'InvalidArgument TextConditionalFormat.rule',
      'ItemNotFound ConditionalFormatCollection.getItem',
    ],
  },
  {
    name: 'su un foglio protetto solo se si possono formattare le celle; mai in sola lettura',
    setup: (workbook) => {
      for (const [name, options] of [
        ['Chiuso', {}],
        ['Aperto', { allowFormatCells: true }],
      ] as const) {
        const sheet = workbook.addSheet(name);
        sheet.conditionalFormats.push({
          id: `{${name}}`,
          type: 'Custom',
          areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          priority: 0,
          stopIfTrue: false,
          formulas: ['TRUE'],
          operator: null,
          text: null,
          format: { font: {}, fill: {}, borders: {} },
          raw: null,
        });
        sheet.protection = { protected: true, options, password: null, hash: null };
      }
    },
    steps: {
      'sola lettura': (host) => host.act((workbook) => (workbook.readOnly = true)),
    },
    run: async (addin) => {
      const attempt = (sheet: string, action: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem(sheet).getRange('A1').conditionalFormats);
            await context.sync();
          }),
        );
      const attempts = (sheet: string): Promise<string[]> =>
        Promise.all([
          attempt(sheet, (formats) => formats.load('items/id,items/priority')),
          attempt(sheet, (formats) => formats.add('Custom')),
          attempt(sheet, (formats) => (formats.getItemAt(0).stopIfTrue = true)),
          attempt(sheet, (formats) => (formats.getItemAt(0).custom.format.fill.color = 'red')),
          attempt(sheet, (formats) => formats.getItemAt(0).delete()),
          attempt(sheet, (formats) => formats.clearAll()),
        ]);
      const closed = await attempts('Chiuso');
      const open = await attempts('Aperto');
      await addin.user('sola lettura');
      return [closed, open, await attempt('Foglio1', (formats) => formats.add('Custom'))];
    },
    expected: [
      [
        'nessun errore',
        'AccessDenied ConditionalFormatCollection.add',
        'AccessDenied ConditionalFormat.stopIfTrue',
        'AccessDenied ConditionalRangeFill.color',
        'AccessDenied ConditionalFormat.delete',
        'AccessDenied ConditionalFormatCollection.clearAll',
      ],
      Array.from({ length: 6 }, () => 'nessun errore'),
      'AccessDenied ConditionalFormatCollection.add',
    ],
  },
  {
    name: 'duecento segni in una richiesta, e il formato delle celle non cambia',
    setup: (workbook) => fill(workbook, 'Foglio1', [['a', 1]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        for (let row = 0; row < 200; row += 1) {
          const mark = sheet.getCell(row, 0).conditionalFormats.add('Custom');
          mark.custom.rule.formula = '=N("quadro-sap:avviso")=0';
          mark.custom.format.fill.color = '#FFEB9C';
        }
        const count = sheet.getRange('A:A').conditionalFormats.getCount();
        const fillOf = sheet.getRange('A1').format.fill.load('color');
        await context.sync();
        return [count.value, fillOf.color];
      }),
    expected: [200, '#FFFFFF'],
  },
];
