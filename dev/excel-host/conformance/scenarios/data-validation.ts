import { errorOf, fill, type Scenario } from '../scenario';

/** Le convalide dei dati. */
export const DATA_VALIDATION: readonly Scenario[] = [
  {
    name: 'celle senza convalida accettano tutto',
    run: () =>
      Excel.run(async (context) => {
        const validation = context.workbook.worksheets.getItem('Foglio1').getRange('A1:B2').dataValidation;
        validation.load('type,rule,ignoreBlanks,valid,errorAlert,prompt');
        await context.sync();
        return [validation.type, validation.rule, validation.ignoreBlanks, validation.valid];
      }),
    expected: ['None', {}, true, true],
  },
  {
    name: 'ogni tipo di regola si rilegge; gli operandi diventano formule',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const rules: Excel.DataValidationRule[] = [
          { wholeNumber: { formula1: 1, formula2: '=$H$1', operator: 'Between' } },
          { decimal: { formula1: '2.5', operator: 'GreaterThan' } },
          { textLength: { formula1: 10, operator: 'LessThanOrEqualTo' } },
          { date: { formula1: '2021-01-15', operator: 'GreaterThanOrEqualTo' } },
          { time: { formula1: '2021-01-15T12:00:00Z', operator: 'LessThan' } },
          { list: { inCellDropDown: true, source: 'Lazio,Umbria' } },
          { list: { inCellDropDown: false, source: sheet.getRange('H1:H3') } },
          { custom: { formula: '=A8<>""' } },
        ];
        const found = rules.map((rule, i) => {
          const { dataValidation } = sheet.getRange(`A${i + 1}`);
          dataValidation.rule = rule;
          return sheet.getRange(`A${i + 1}`).dataValidation.load('type,rule');
        });
        await context.sync();
        return found.map(({ type, rule }) => [type, rule]);
      }),
    expected: [
      ['WholeNumber', { wholeNumber: { formula1: '=1', formula2: '=$H$1', operator: 'Between' } }],
      ['Decimal', { decimal: { formula1: '=2.5', operator: 'GreaterThan' } }],
      ['TextLength', { textLength: { formula1: '=10', operator: 'LessThanOrEqualTo' } }],
      ['Date', { date: { formula1: '=44211', operator: 'GreaterThanOrEqualTo' } }],
      ['Time', { time: { formula1: '=0.5', operator: 'LessThan' } }],
      ['List', { list: { inCellDropDown: true, source: 'Lazio,Umbria' } }],
      ['List', { list: { inCellDropDown: false, source: '=Foglio1!$H$1:$H$3' } }],
      ['Custom', { custom: { formula: '=A8<>""' } }],
    ],
  },
  {
    name: 'avviso e suggerimento restano quando la regola cambia',
    run: () =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Foglio1').getRange('B2:B9');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        dataValidation.errorAlert = { message: 'No', showAlert: true, style: 'Warning', title: 'Attenzione' };
        dataValidation.prompt = { message: 'Scegli', showPrompt: false, title: 'Che cosa' };
        dataValidation.ignoreBlanks = false;
        dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        dataValidation.load('type,errorAlert,prompt,ignoreBlanks');
        await context.sync();
        return [dataValidation.type, dataValidation.errorAlert, dataValidation.prompt, dataValidation.ignoreBlanks];
      }),
    expected: [
      'WholeNumber',
      { message: 'No', showAlert: true, style: 'Warning', title: 'Attenzione' },
      { message: 'Scegli', showPrompt: false, title: 'Che cosa' },
      false,
    ],
  },
  {
    name: 'celle con regole diverse, o solo in parte con una regola; togliere una convalida da alcune celle',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1:A4').dataValidation.rule = { custom: { formula: '=B1>0' } };
        sheet.getRange('A5:A6').dataValidation.rule = { textLength: { formula1: 3, operator: 'EqualTo' } };
        sheet.getRange('A2').dataValidation.clear();
        const types = ['A1', 'A2', 'A1:A2', 'A3:A4', 'A3:A6', 'A5:A7'].map((address) =>
          sheet.getRange(address).dataValidation.load('type,rule'),
        );
        await context.sync();
        return types.map(({ type, rule }) => [type, rule]);
      }),
    expected: [
      ['Custom', { custom: { formula: '=B1>0' } }],
      ['None', {}],
      ['MixedCriteria', null],
      ['Custom', { custom: { formula: '=B3>0' } }],
      ['Inconsistent', null],
      ['MixedCriteria', null],
    ],
  },
  {
    name: 'le celle che non vanno bene; scrivere dall’add-in non passa per la convalida',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        [5, 'Lazio', 1, 3],
        [11, 'Puglia', 5, 3],
        [2.5, 'lazio', 3, 3],
        ['x', null, 2, 3],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1:A4').dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' },
        };
        sheet.getRange('B1:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Lazio, Umbria' } };
        sheet.getRange('C1:C4').dataValidation.rule = { custom: { formula: '=C1<=D1' } };
        const invalid = ['A1:A4', 'B1:B4', 'C1:C4'].map((address) =>
          sheet.getRange(address).dataValidation.getInvalidCells().load('address'),
        );
        const fine = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject().load('address');
        const valid = ['A1', 'A2', 'A1:A4'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
        sheet.getRange('A1').values = [['scritto lo stesso']];
        const after = sheet.getRange('A1').dataValidation.load('valid');
        await context.sync();
        return [
          invalid.map(({ address }) => address),
          fine.isNullObject,
          valid.map((validation) => validation.valid),
          after.valid,
        ];
      }),
    expected: [['Foglio1!A2:A4', 'Foglio1!B2:B3', 'Foglio1!C2'], true, [true, false, null], false],
  },
  {
    name: 'ciò che Excel rifiuta, e il foglio protetto',
    setup: (workbook) => {
      workbook.addSheet('Chiuso').protection = {
        protected: true,
        options: { allowFormatCells: true },
        password: null,
        hash: null,
      };
    },
    run: () => {
      const attempt = (action: (validation: Excel.DataValidation) => void, sheet = 'Foglio1'): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem(sheet).getRange('A1').dataValidation);
            await context.sync();
          }),
        );
      return Promise.all([
        attempt((validation) => (validation.rule = {})),
        attempt((validation) => (validation.rule = { custom: { formula: 'A1' } })),
        attempt((validation) => (validation.rule = { decimal: { formula1: 1, operator: 'Between' } })),
        attempt((validation) => (validation.prompt = { message: 'm'.repeat(256), showPrompt: true, title: 'Lungo' })),
        attempt((validation) => validation.getInvalidCells().load('address')),
        attempt((validation) => (validation.rule = { custom: { formula: '=TRUE' } }), 'Chiuso'),
        attempt((validation) => validation.clear(), 'Chiuso'),
      ]);
    },
    expected: [
      'InvalidArgument DataValidation.rule',
      'InvalidArgument DataValidation.rule',
      'InvalidArgument DataValidation.rule',
      'InvalidArgument DataValidation.prompt',
      'ItemNotFound DataValidation.getInvalidCells',
      'AccessDenied DataValidation.rule',
      'AccessDenied DataValidation.clear',
    ],
  },
];
