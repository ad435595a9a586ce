import { errorOf, type Scenario } from '../scenario';

/** L'impostazione di pagina di un foglio. */
export const PAGE_LAYOUT: readonly Scenario[] = [
  {
    name: 'un foglio nuovo: verticale, al cento per cento, senza area di stampa',
    run: () =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Foglio1');
        pageLayout.load('orientation,zoom,leftMargin,topMargin,printGridlines,centerHorizontally');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        await context.sync();
        const { orientation, zoom, leftMargin, topMargin, printGridlines, centerHorizontally } = pageLayout;
        return [
          [orientation, zoom, leftMargin, topMargin, printGridlines, centerHorizontally],
          [area.isNullObject, rows.isNullObject],
        ];
      }),
    expected: [
      ['Portrait', { horizontalFitToPages: null, scale: 100, verticalFitToPages: null }, 50.4, 54, false, false],
      [true, true],
    ],
  },
  {
    name: 'come si prepara un prospetto da stampare',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const { pageLayout } = sheet;
        pageLayout.orientation = Excel.PageOrientation.landscape;
        pageLayout.paperSize = Excel.PaperType.a4;
        pageLayout.centerHorizontally = true;
        pageLayout.printGridlines = true;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
        pageLayout.topMargin = 36;
        pageLayout.setPrintArea('A1:D20');
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintTitleColumns(sheet.getRange('A:A'));
        pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Pagina &P di &N';
        pageLayout.load(
          'orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,centerHorizontally,printGridlines',
        );
        const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
        const ranges = [
          pageLayout.getPrintArea().load('address'),
          pageLayout.getPrintTitleRows().load('address'),
          pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
        ];
        await context.sync();
        const { leftMargin, rightMargin, topMargin, bottomMargin } = pageLayout;
        return [
          [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom],
          [leftMargin, rightMargin, topMargin, bottomMargin],
          [pageLayout.centerHorizontally, pageLayout.printGridlines],
          [footer.centerFooter, footer.leftHeader],
          ranges.map(({ address }) => address),
        ];
      }),
    expected: [
      ['Landscape', 'A4', { horizontalFitToPages: 1, scale: null, verticalFitToPages: null }],
      [72, 36, 36, 54],
      [true, true],
      ['Pagina &P di &N', ''],
      ['Foglio1!A1:D20', 'Foglio1!1:2', 'Foglio1!A:A'],
    ],
  },
  {
    name: 'ciò che Excel rifiuta',
    run: () =>
      Promise.all(
        [
          (layout: Excel.PageLayout) => (layout.zoom = { scale: 5 }),
          (layout: Excel.PageLayout) => (layout.zoom = {}),
          (layout: Excel.PageLayout) => (layout.leftMargin = -1),
          (layout: Excel.PageLayout) => (layout.paperSize = 'Papiro' as 'A4'),
          (layout: Excel.PageLayout) => layout.setPrintTitleRows('A1:B2'),
          (layout: Excel.PageLayout) => layout.setPrintArea('ZZZZ1'),
          (layout: Excel.PageLayout) => layout.getPrintArea().load('address'),
        ].map((action) =>
          errorOf(
            Excel.run(async (context) => {
              action(context.workbook.worksheets.getItem('Foglio1').pageLayout);
              await context.sync();
            }),
          ),
        ),
      ),
    expected: [
      'InvalidArgument PageLayout.zoom',
      'InvalidArgument PageLayout.zoom',
      'InvalidArgument PageLayout.leftMargin',
      'InvalidArgument PageLayout.paperSize',
      'InvalidArgument PageLayout.setPrintTitleRows',
      'InvalidArgument PageLayout.setPrintArea',
      'ItemNotFound PageLayout.getPrintArea',
    ],
  },
];
