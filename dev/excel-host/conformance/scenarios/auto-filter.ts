import { errorOf, fill, type Scenario } from '../scenario';

const ROWS = [
  ['Regione', 'Anno'],
  ['Lazio', 2023],
  ['Umbria', 2023],
  ['Lazio', 2024],
  ['', 2024],
];

/** Il filtro automatico del foglio. */
export const AUTO_FILTER: readonly Scenario[] = [
  {
    name: 'un foglio senza filtro',
    run: () =>
      Excel.run(async (context) => {
        const { autoFilter } = context.workbook.worksheets.getItem('Foglio1');
        autoFilter.load('enabled,isDataFiltered');
        const range = autoFilter.getRangeOrNullObject().load('address');
        await context.sync();
        return [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject];
      }),
    expected: [false, false, true],
  },
  {
    name: 'due colonne filtrate per valori, poi una sola, poi niente',
    setup: (workbook) => fill(workbook, 'Foglio1', ROWS),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const { autoFilter } = sheet;
        const hidden = async (): Promise<boolean[]> => {
          const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
          await context.sync();
          return rows.map((row) => row.rowHidden);
        };
        autoFilter.apply('A1:B5', 0, { filterOn: Excel.FilterOn.values, values: ['Lazio', ''] });
        autoFilter.apply('A1:B5', 1, { filterOn: Excel.FilterOn.values, values: ['2024'] });
        const both = await hidden();
        autoFilter.load('enabled,isDataFiltered');
        const range = autoFilter.getRange().load('address');
        await context.sync();
        const state = [autoFilter.enabled, autoFilter.isDataFiltered, range.address];
        autoFilter.clearColumnCriteria(0);
        const one = await hidden();
        autoFilter.clearCriteria();
        const none = await hidden();
        autoFilter.load('enabled,isDataFiltered');
        await context.sync();
        return [both, state, one, none, [autoFilter.enabled, autoFilter.isDataFiltered]];
      }),
    expected: [
      [true, true, false, false],
      [true, true, 'Foglio1!A1:B5'],
      [true, true, false, false],
      [false, false, false, false],
      [true, false],
    ],
  },
  {
    name: 'riapplicato vede i valori nuovi, tolto mostra tutto',
    setup: (workbook) => fill(workbook, 'Foglio1', ROWS),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const row = sheet.getRange('3:3');
        sheet.autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Lazio'] });
        sheet.getRange('A3').values = [['Lazio']];
        row.load('rowHidden');
        await context.sync();
        const before = row.rowHidden;
        sheet.autoFilter.reapply();
        row.load('rowHidden');
        await context.sync();
        const after = row.rowHidden;
        sheet.autoFilter.remove();
        sheet.autoFilter.load('enabled');
        const last = sheet.getRange('5:5').load('rowHidden');
        await context.sync();
        return [before, after, sheet.autoFilter.enabled, last.rowHidden];
      }),
    expected: [true, false, false, false],
  },
  {
    name: 'colonna fuori dall’area, altri generi di filtro, foglio protetto',
    setup: (workbook) => fill(workbook, 'Foglio1', ROWS),
    steps: {
      proteggi: (host) =>
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) sheet.protection = { ...sheet.protection, protected: true };
        }),
    },
    run: async (addin) => {
      const attempt = (column: number, criteria: Excel.FilterCriteria): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Foglio1').autoFilter.apply('A1:B5', column, criteria);
            await context.sync();
          }),
        );
      const outside = await attempt(2, { filterOn: 'Values', values: ['x'] });
      const custom = await attempt(1, { filterOn: 'Custom', criterion1: '>2023' });
      await addin.user('proteggi');
      return [outside, custom, await attempt(0, { filterOn: 'Values', values: ['x'] })];
    },
    expected: ['InvalidArgument AutoFilter.apply', 'NotImplemented AutoFilter.apply', 'AccessDenied AutoFilter.apply'],
  },
];
