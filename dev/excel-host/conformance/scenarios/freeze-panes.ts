import { errorOf, fill, type Scenario } from '../scenario';

/** Riquadri bloccati, copie di fogli, ricerca e sostituzione in un foglio. */
export const FREEZE_PANES: readonly Scenario[] = [
  {
    name: 'righe, colonne, angolo, e niente di bloccato',
    run: async () => {
      const seen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const { freezePanes } = sheet;
        const at = (): Excel.Range => freezePanes.getLocationOrNullObject().load('address');
        const none = at();
        freezePanes.freezeRows(2);
        const rows = at();
        freezePanes.unfreeze();
        freezePanes.freezeColumns();
        const columns = at();
        freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const corner = at();
        freezePanes.freezeRows(0);
        const left = at();
        freezePanes.unfreeze();
        const gone = at();
        await context.sync();
        return [none, rows, columns, corner, left, gone].map((range) => (range.isNullObject ? null : range.address));
      });
      const missing = await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Foglio1').freezePanes.getLocation().load('address');
          await context.sync();
        }),
      );
      return [...seen, missing];
    },
    expected: [
      null,
      'Foglio1!1:2',
      'Foglio1!A:A',
      'Foglio1!A1:B3',
      'Foglio1!A:B',
      null,
      'ItemNotFound WorksheetFreezePanes.getLocation',
    ],
  },
  {
    name: 'numeri che non vanno e cartella in sola lettura',
    steps: { chiudi: (host) => host.act((workbook) => (workbook.readOnly = true)) },
    run: async (addin) => {
      const freeze = (change: (panes: Excel.WorksheetFreezePanes) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            change(context.workbook.worksheets.getItem('Foglio1').freezePanes);
            await context.sync();
          }),
        );
      const wrong = await freeze((panes) => panes.freezeRows(-1));
      await addin.user('chiudi');
      return [wrong, await freeze((panes) => panes.freezeRows(1))];
    },
    expected: ['InvalidArgument WorksheetFreezePanes.freezeRows', 'AccessDenied WorksheetFreezePanes.freezeRows'],
  },
  {
    name: 'la copia di un foglio ha nome, posto e celle suoi',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['Regione', 10],
        ['Totale', '=B1*2'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const source = worksheets.getItem('Foglio1');
        source.getRange('A1').format.font.bold = true;
        source.freezePanes.freezeRows(1);
        const copy = source.copy('After', source);
        source.copy('End');
        copy.load('name,id');
        source.load('id');
        await context.sync();
        copy.getRange('A1').values = [['Provincia']];
        const cells = copy.getRange('A1:B2').load('formulas');
        const first = copy.getRange('A1').load('format/font/bold');
        const original = source.getRange('A1').load('values');
        const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
        worksheets.load('items/name');
        await context.sync();
        return [
          copy.name,
          copy.id === source.id,
          cells.formulas,
          first.format.font.bold,
          original.values,
          frozen.address,
          worksheets.items.map(({ name }) => name),
        ] as unknown[];
      }),
    expected: [
      'Foglio1 (2)',
      false,
      [
        ['Provincia', 10],
        ['Totale', '=B1*2'],
      ],
      true,
      [['Regione']],
      "'Foglio1 (2)'!1:1",
      ['Foglio1', 'Foglio1 (2)', 'Foglio1 (3)'],
    ],
  },
  {
    name: 'cercare e sostituire in tutto il foglio',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['Roma', 'roma nord', 'Milano'],
        ['Roma', 3, 'aromatico'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const any = sheet.findAllOrNullObject('roma', {}).load('address');
        const exact = sheet.findAllOrNullObject('Roma', { completeMatch: true, matchCase: true }).load('address');
        const none = sheet.findAllOrNullObject('Napoli', {}).load('address');
        await context.sync();
        const replaced = sheet.replaceAll('roma', 'Torino', { completeMatch: true });
        const cells = sheet.getUsedRange().load('values');
        await context.sync();
        return [any.address, exact.address, none.isNullObject, replaced.value, cells.values] as unknown[];
      }),
    expected: [
      'Foglio1!A1:B1,Foglio1!A2,Foglio1!C2',
      'Foglio1!A1:A2',
      true,
      2,
      [
        ['Torino', 'roma nord', 'Milano'],
        ['Torino', 3, 'aromatico'],
      ],
    ],
  },
];
