import { type Scenario } from '../scenario';

/** I collegamenti nelle celle. */
export const RANGE_HYPERLINKS: readonly Scenario[] = [
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
];
