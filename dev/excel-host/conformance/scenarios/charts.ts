import { errorOf, fill, type Scenario } from '../scenario';

const DATA = [
  ['Regione', '2023', '2024'],
  ['Lazio', 10, 30],
  ['Umbria', 20, 5],
  ['Marche', 7, 8],
];

/** I grafici: serie, titoli, legenda, assi, posto. */
export const CHARTS: readonly Scenario[] = [
  {
    name: 'le serie si ricavano dall’area, con nomi e categorie',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const chart = sheet.charts.add(Excel.ChartType.columnStacked, sheet.getRange('A1:C4'));
        chart.load('name,chartType,id');
        chart.series.load('items/name');
        chart.legend.load('visible,position');
        await context.sync();
        const first = chart.series.getItemAt(0);
        const values = first.getDimensionValues('Values');
        const categories = first.getDimensionValues('Categories');
        const again = sheet.charts.getItem(chart.name).load('id');
        await context.sync();
        return [
          [chart.name, chart.chartType],
          chart.series.items.map(({ name }) => name),
          [chart.legend.visible, chart.legend.position],
          values.value,
          categories.value,
          again.id === chart.id,
        ];
      }),
    expected: [
      ['Grafico 1', 'ColumnStacked'],
      ['2023', '2024'],
      [true, 'Bottom'],
      ['10', '20', '7'],
      ['Lazio', 'Umbria', 'Marche'],
      true,
    ],
  },
  {
    name: 'per righe, e senza intestazioni',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', DATA);
      fill(
        workbook,
        'Foglio1',
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        9,
        0,
      );
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const byRows = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows');
        const bare = sheet.charts.add('Line', sheet.getRange('A10:C11'));
        byRows.series.load('items/name');
        bare.series.load('items/name');
        const source = bare.series.getItemAt(1).getDimensionDataSourceString('Values');
        const none = bare.series.getItemAt(1).getDimensionValues('Categories');
        await context.sync();
        return [
          byRows.series.items.map(({ name }) => name),
          bare.series.items.map(({ name }) => name),
          source.value,
          none.value,
        ];
      }),
    expected: [['Lazio', 'Umbria', 'Marche'], ['Serie1', 'Serie2'], 'Foglio1!$A$11:$C$11', []],
  },
  {
    name: 'titolo, legenda e assi',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
        chart.title.load('text,visible');
        await context.sync();
        const born = [chart.title.text, chart.title.visible];
        chart.title.text = 'Vendite';
        chart.legend.visible = true;
        chart.legend.position = 'Right';
        chart.axes.valueAxis.title.text = 'Euro';
        chart.axes.categoryAxis.visible = false;
        chart.title.load('text,visible');
        chart.legend.load('visible,position');
        const value = chart.axes.valueAxis.title.load('text,visible');
        const category = chart.axes.categoryAxis.load('visible,type');
        const noTitle = chart.axes.categoryAxis.title.load('visible');
        await context.sync();
        return [
          born,
          [chart.title.text, chart.title.visible],
          [chart.legend.visible, chart.legend.position],
          [value.text, value.visible],
          [category.visible, category.type, noTitle.visible],
        ];
      }),
    expected: [
      ['2023', true],
      ['Vendite', true],
      [true, 'Right'],
      ['Euro', true],
      [false, 'Category', false],
    ],
  },
  {
    name: 'colori delle serie, spazio fra le barre, verso e passo degli assi',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
        const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        first.format.fill.setSolidColor('#1f3864');
        first.format.line.color = 'black';
        first.gapWidth = 40;
        const { categoryAxis, valueAxis } = chart.axes;
        categoryAxis.reversePlotOrder = true;
        categoryAxis.position = 'Maximum';
        categoryAxis.tickLabelSpacing = 1;
        valueAxis.majorUnit = 5;
        first.format.line.load('color');
        second.load('gapWidth');
        categoryAxis.load('reversePlotOrder,position,tickLabelSpacing');
        valueAxis.load('reversePlotOrder,position,majorUnit');
        await context.sync();
        return [
          [first.format.line.color, second.gapWidth],
          [categoryAxis.reversePlotOrder, categoryAxis.position, categoryAxis.tickLabelSpacing],
          [valueAxis.reversePlotOrder, valueAxis.position, valueAxis.majorUnit],
        ];
      }),
    expected: [
      ['#000000', 40],
      [true, 'Maximum', 1],
      [false, 'Automatic', 5],
    ],
  },
  {
    name: 'posto per celle e in punti',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
        chart.setPosition('B3', 'E12');
        chart.load('top,left,width,height');
        await context.sync();
        const byCells = [chart.top, chart.left, chart.width, chart.height];
        chart.width = 300;
        chart.top = 100;
        chart.load('top,left,width,height');
        await context.sync();
        const byPoints = [chart.top, chart.left, chart.width, chart.height];
        chart.setPosition('A1');
        chart.load('top,left,width,height');
        await context.sync();
        return [byCells, byPoints, [chart.top, chart.left, chart.width, chart.height]];
      }),
    expected: [
      [30, 48, 192, 150],
      [100, 48, 300, 150],
      [0, 0, 300, 150],
    ],
  },
  {
    name: 'serie aggiunte, riempite e tolte; dati rifatti',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
        const added = chart.series.add('Nuova');
        added.setValues(sheet.getRange('C2:C4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        const values = added.getDimensionValues('Values');
        chart.series.load('items/name');
        await context.sync();
        const names = chart.series.items.map(({ name }) => name);
        chart.series.getItemAt(0).delete();
        const count = chart.series.getCount();
        await context.sync();
        chart.setData(sheet.getRange('A1:C4'), 'Columns');
        chart.series.load('items/name');
        await context.sync();
        return [names, values.value, count.value, chart.series.items.map(({ name }) => name)];
      }),
    expected: [['2023', 'Nuova'], ['30', '5', '8'], 1, ['2023', '2024']],
  },
  {
    name: 'generi che non ci sono, grafici che mancano, assi di una torta, foglio protetto',
    setup: (workbook) => fill(workbook, 'Foglio1', DATA),
    steps: {
      proteggi: (host) =>
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) sheet.protection = { ...sheet.protection, protected: true };
        }),
    },
    run: async (addin) => {
      const attempt = (action: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem('Foglio1'));
            await context.sync();
          }),
        );
      const errors = [
        await attempt((sheet) => sheet.charts.add('Boh' as 'Pie', sheet.getRange('A1:B4'))),
        await attempt((sheet) => sheet.charts.getItem('Manca').load('name')),
        await attempt((sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B4')).axes.valueAxis.load('visible')),
      ];
      const missing = await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Foglio1');
        const none = charts.getItemOrNullObject('Manca').load('name');
        const count = charts.getCount();
        await context.sync();
        charts.getItemAt(0).delete();
        const after = charts.getCount();
        await context.sync();
        return [none.isNullObject, count.value, after.value];
      });
      await addin.user('proteggi');
      return [errors, missing, await attempt((sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B4')))];
    },
    expected: [
      [
        'InvalidArgument ChartCollection.add',
        'ItemNotFound ChartCollection.getItem',
        'InvalidOperation ChartAxes.valueAxis',
      ],
      [true, 1, 0],
      'AccessDenied ChartCollection.add',
    ],
  },
];
