import { errorOf, type Scenario } from '../scenario';

/** La protezione dei fogli. */
export const PROTECTION: readonly Scenario[] = [
  {
    name: 'proteggere, leggere i permessi, togliere la protezione',
    run: () =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Foglio1');
        protection.load('protected,options');
        await context.sync();
        const before = [protection.protected, protection.options];
        protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' });
        protection.load('protected,options');
        await context.sync();
        const { allowFormatCells, allowInsertRows, selectionMode } = protection.options;
        const during = [protection.protected, allowFormatCells, allowInsertRows, selectionMode];
        protection.unprotect();
        protection.load('protected');
        await context.sync();
        return [before, during, protection.protected];
      }),
    expected: [[false, null], [true, true, false, 'Unlocked'], false],
  },
  {
    name: 'proteggere due volte, parola d’ordine sbagliata o giusta, permessi sconosciuti',
    run: async () => {
      const attempt = (action: (protection: Excel.WorksheetProtection) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem('Foglio1').protection);
            await context.sync();
          }),
        );
      const results: string[] = [];
      for (const action of [
        (protection: Excel.WorksheetProtection) => protection.protect({ altro: true } as object),
        (protection: Excel.WorksheetProtection) => protection.protect({}, 'segreta'),
        (protection: Excel.WorksheetProtection) => protection.protect(),
        (protection: Excel.WorksheetProtection) => protection.unprotect(),
        (protection: Excel.WorksheetProtection) => protection.unprotect('Segreta'),
        (protection: Excel.WorksheetProtection) => protection.unprotect('segreta'),
        (protection: Excel.WorksheetProtection) => protection.unprotect(),
      ])
        results.push(await attempt(action));
      return results;
    },
    expected: [
      'InvalidArgument WorksheetProtection.protect',
      'nessun errore',
      'AccessDenied WorksheetProtection.protect',
      'InvalidArgument WorksheetProtection.unprotect',
      'InvalidArgument WorksheetProtection.unprotect',
      'nessun errore',
      'nessun errore',
    ],
  },
  {
    name: 'sul foglio protetto si scrive solo nelle celle sbloccate, e si legge tutto',
    run: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1').values = [['prima']];
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      });
      const attempt = (address: string): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Foglio1').getRange(address).values = [['dopo']] as string[][];
            await context.sync();
          }),
        );
      const errors = [await attempt('A1'), await attempt('B1')];
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:B1').load('values');
        await context.sync();
        return [errors, range.values];
      });
    },
    expected: [['AccessDenied Range.values', 'nessun errore'], [['prima', 'dopo']]],
  },
  {
    name: 'chi ascolta sa quando un foglio si protegge',
    run: () =>
      Excel.run(async (context) => {
        const heard: [boolean, string][] = [];
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const handler = sheet.onProtectionChanged.add((event) => {
          heard.push([event.isProtected, event.source]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.protection.protect();
        await context.sync();
        sheet.protection.unprotect();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 20));
        handler.remove();
        await context.sync();
        return heard;
      }),
    expected: [
      [true, 'Local'],
      [false, 'Local'],
    ],
  },
];
