import { errorOf, type Scenario } from '../scenario';

/** Ciò che un’area rifiuta, e con quale errore. */
export const RANGE_REFUSALS: readonly Scenario[] = [
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
