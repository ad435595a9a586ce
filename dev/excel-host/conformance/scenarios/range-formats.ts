import { errorOf, fill, type Scenario } from '../scenario';

/** `range.format`: riempimento, carattere, bordi, allineamento, misure, blocco delle celle. */
export const RANGE_FORMATS: readonly Scenario[] = [
  {
    name: 'riempimento: nomi di colore, bianco senza riempimento, null se è diverso, tolto con clear',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1').format.fill.color = 'yellow';
        sheet.getRange('A2').format.fill.color = '#abc';
        const colors = ['A1', 'A2', 'A3', 'A1:A2'].map((at) =>
          sheet.getRange(at).load('format/fill/color,format/fill/pattern,format/fill/tintAndShade'),
        );
        await context.sync();
        const seen = colors.map(({ format: { fill: found } }) => [found.color, found.pattern, found.tintAndShade]);
        sheet.getRange('A1:A2').format.fill.clear();
        const after = sheet.getRange('A1:A3').load('format/fill/color');
        await context.sync();
        return [...seen, after.format.fill.color];
      }),
    expected: [
      ['#FFFF00', 'Solid', 0],
      ['#AABBCC', 'Solid', 0],
      ['#FFFFFF', 'None', null],
      [null, 'Solid', 0],
      '#FFFFFF',
    ],
  },
  {
    name: 'carattere: ogni cella il suo, insieme solo ciò che è uguale',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet
          .getRange('B2')
          .format.font.set({ bold: true, size: 14, name: 'Arial', color: '#FF0000', underline: 'Single' });
        sheet.getRange('B3').format.font.set({ italic: true, strikethrough: true, size: 14 });
        const one = sheet.getRange('B2').format.font.load();
        const both = sheet.getRange('B2:B3').format.font.load();
        await context.sync();
        const read = (font: Excel.RangeFont): unknown[] => [
          font.name,
          font.size,
          font.bold,
          font.italic,
          font.underline,
          font.strikethrough,
          font.color,
        ];
        return [read(one), read(both)];
      }),
    expected: [
      ['Arial', 14, true, false, 'Single', false, '#FF0000'],
      [null, 14, null, null, null, null, null],
    ],
  },
  {
    name: 'bordi: tutto intorno, interni, e la linea in comune con la cella vicina',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const box = sheet.getRange('B2:C3');
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
          box.format.borders.getItem(side).style = 'Continuous';
        }
        box.format.borders.getItem('EdgeBottom').weight = 'Medium';
        box.format.borders.getItem('InsideHorizontal').color = '#00FF00';
        const at = (address: string, side: Excel.BorderIndex): Excel.RangeBorder =>
          sheet.getRange(address).format.borders.getItem(side).load('style,weight,color,sideIndex');
        const read = [
          at('B2', Excel.BorderIndex.edgeBottom),
          at('B3', Excel.BorderIndex.edgeTop),
          at('C4', Excel.BorderIndex.edgeTop),
          at('B2', Excel.BorderIndex.edgeRight),
          at('B2:C3', Excel.BorderIndex.insideVertical),
          at('A1:C3', Excel.BorderIndex.edgeBottom),
        ];
        const all = box.format.borders.load('items/sideIndex,count');
        await context.sync();
        const seen = read.map(({ style, weight, color }) => [style, weight, color]);
        sheet.getRange('C4').format.borders.getItem('EdgeTop').style = 'None';
        const gone = at('C3', Excel.BorderIndex.edgeBottom);
        await context.sync();
        return [...seen, gone.style, all.count, all.items.map(({ sideIndex }) => sideIndex)];
      }),
    expected: [
      ['Continuous', 'Thin', '#00FF00'],
      ['Continuous', 'Thin', '#00FF00'],
      ['Continuous', 'Medium', '#000000'],
      ['None', 'Thin', '#000000'],
      ['None', 'Thin', '#000000'],
      [null, null, '#000000'],
      'None',
      8,
      [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
        'DiagonalDown',
        'DiagonalUp',
      ],
    ],
  },
  {
    name: 'allineamento, a capo, rientro, orientamento e blocco',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:B2');
        range.format.horizontalAlignment = 'Center';
        range.format.verticalAlignment = 'Top';
        range.format.wrapText = true;
        range.format.indentLevel = 3;
        range.format.adjustIndent(-10);
        range.format.textOrientation = 45;
        range.format.shrinkToFit = true;
        range.format.protection.locked = false;
        range.getCell(1, 1).format.horizontalAlignment = 'Right';
        const { format } = range.load(
          'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/textOrientation,format/shrinkToFit,format/protection/locked,format/protection/formulaHidden',
        );
        await context.sync();
        return [
          format.horizontalAlignment,
          format.verticalAlignment,
          format.wrapText,
          format.indentLevel,
          format.textOrientation,
          format.shrinkToFit,
          format.protection.locked,
          format.protection.formulaHidden,
        ];
      }),
    expected: [null, 'Top', true, 0, 45, true, false, false],
  },
  {
    name: 'misure in punti: solite, cambiate, diverse, nascoste',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('B:B').format.columnWidth = 96;
        sheet.getRange('2:2').format.rowHeight = 30;
        sheet.getRange('C1').format.columnWidth = 0;
        const cells = ['A1', 'B2', 'A1:B2', 'C1'].map((at) =>
          sheet
            .getRange(at)
            .load(
              'format/columnWidth,format/rowHeight,format/useStandardWidth,format/useStandardHeight,left,top,width',
            ),
        );
        sheet.load('standardWidth,standardHeight');
        await context.sync();
        const seen = cells.map(({ format, left, top, width }) => [
          format.columnWidth,
          format.rowHeight,
          format.useStandardWidth,
          format.useStandardHeight,
          left,
          top,
          width,
        ]);
        sheet.getRange('A:C').format.useStandardWidth = true;
        const again = sheet.getRange('A:C').load('format/columnWidth,columnHidden');
        await context.sync();
        return [...seen, [sheet.standardWidth, sheet.standardHeight], again.format.columnWidth, again.columnHidden];
      }),
    expected: [
      [48, 15, true, true, 0, 0, 48],
      [96, 30, false, false, 48, 15, 96],
      [null, null, null, null, 0, 0, 144],
      [0, 15, false, true, 144, 0, 0],
      [8.43, 15],
      48,
      false,
    ],
  },
  {
    name: 'autofit allarga le colonne piene e lascia stare le vuote',
    setup: (workbook) => fill(workbook, 'Foglio1', [['Descrizione dell’intervento', 1]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A:C').format.autofitColumns();
        const widths = ['A1', 'B1', 'C1'].map((at) => sheet.getRange(at).load('format/columnWidth'));
        await context.sync();
        const [a = 0, b = 0, c = 0] = widths.map(({ format }) => format.columnWidth);
        return [a > 120, b < 48, c];
      }),
    expected: [true, true, 48],
  },
  {
    name: 'colonne e righe intere non riempiono il foglio di celle, e all’incrocio vince l’ultima',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('B:B').numberFormat = '0.00' as unknown as string[][];
        sheet.getRange('B:B').format.fill.color = 'red';
        sheet.getRange('3:3').format.fill.color = 'blue';
        sheet.getRange('C:C').format.font.bold = true;
        const cells = ['B2', 'B3', 'C3', 'C4', 'D3', 'B:B', '3:3'].map((at) =>
          sheet.getRange(at).load('format/fill/color,format/font/bold,numberFormat'),
        );
        const used = sheet.getUsedRangeOrNullObject(false).load('address');
        await context.sync();
        const seen = cells.map(({ format, numberFormat }) => [
          format.fill.color,
          format.font.bold,
          (numberFormat as unknown[][] | null)?.[0]?.[0] ?? null,
        ]);
        return [...seen, used.address];
      }),
    expected: [
      ['#FF0000', false, '0.00'],
      ['#0000FF', false, '0.00'],
      ['#0000FF', true, 'General'],
      ['#FFFFFF', true, 'General'],
      ['#0000FF', false, 'General'],
      [null, false, null],
      ['#0000FF', null, null],
      'Foglio1!B3:C3',
    ],
  },
  {
    name: 'mille riempimenti in una richiesta sola',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        for (let i = 0; i < 1000; i += 1) sheet.getCell(i, i % 3).format.fill.color = '#FFC7CE';
        const last = sheet.getRange('A1000').load('format/fill/color');
        const beside = sheet.getRange('B1000').load('format/fill/color');
        await context.sync();
        return [last.format.fill.color, beside.format.fill.color];
      }),
    expected: ['#FFC7CE', '#FFFFFF'],
  },
  {
    name: 'valori che non esistono e fogli protetti',
    setup: (workbook) => {
      const sheet = workbook.addSheet('Chiuso');
      sheet.protection = { protected: true, options: { allowFormatCells: true }, password: null, hash: null };
    },
    run: () => {
      const attempt = (name: string, change: (range: Excel.Range) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            change(context.workbook.worksheets.getItem(name).getRange('A1'));
            await context.sync();
          }),
        );
      return Promise.all([
        attempt('Foglio1', (range) => (range.format.fill.color = 'giallino')),
        attempt('Foglio1', (range) => (range.format.fill.color = null as unknown as string)),
        attempt('Foglio1', (range) => (range.format.font.size = 0)),
        attempt('Foglio1', (range) => (range.format.textOrientation = 120)),
        attempt('Foglio1', (range) => (range.format.columnWidth = -1)),
        attempt('Foglio1', (range) => (range.format.horizontalAlignment = 'Middle' as 'Left')),
        attempt('Chiuso', (range) => (range.format.fill.color = 'red')),
        attempt('Chiuso', (range) => (range.format.columnWidth = 50)),
        attempt('Chiuso', (range) => (range.format.protection.locked = false)),
      ]);
    },
    expected: [
      'InvalidArgument RangeFill.color',
      'InvalidArgument RangeFill.color',
      'InvalidArgument RangeFont.size',
      'InvalidArgument RangeFormat.textOrientation',
      'InvalidArgument RangeFormat.columnWidth',
      'InvalidArgument RangeFormat.horizontalAlignment',
      'nessun errore',
      'AccessDenied RangeFormat.columnWidth',
      'AccessDenied FormatProtection.locked',
    ],
  },
];
