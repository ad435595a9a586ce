import { fill, type Scenario } from '../scenario';

/** Ordinare le righe. */
export const RANGE_SORT: readonly Scenario[] = [
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
];
