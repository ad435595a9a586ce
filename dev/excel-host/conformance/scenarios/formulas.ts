import { errorOf, fill, type Scenario } from '../scenario';

/** Le formule: valori, ricalcolo, errori, calcolo manuale e sospeso. */
export const FORMULAS: readonly Scenario[] = [
  {
    name: 'una formula scritta ha subito un valore, anche nella stessa richiesta',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const total = sheet.getRange('B1');
        total.formulas = [['=SUM(A1:A3)*2']];
        total.load('values,formulas,valueTypes');
        await context.sync();
        sheet.getRange('A3').values = [[10]];
        const after = sheet.getRange('B1').load('values');
        await context.sync();
        return [total.values, total.formulas, total.valueTypes, after.values];
      }),
    expected: [[[12]], [['=SUM(A1:A3)*2']], [['Double']], [[26]]],
  },
  {
    name: 'fra fogli con nomi fra apici, e per condizioni su colonne intere',
    setup: (workbook) =>
      fill(workbook, 'Dati 2020', [
        ['Ente', 'Importo'],
        ['A', 10],
        ['B', 20],
        ['A', 5],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:A3');
        range.formulas = [
          ["=SUMIFS('Dati 2020'!$B:$B,'Dati 2020'!$A:$A,\"A\")"],
          ["=INDEX('Dati 2020'!B2:B4,MATCH(\"B\",'Dati 2020'!A2:A4,0))"],
          ['=COUNTIFS(\'Dati 2020\'!A:A,"A",\'Dati 2020\'!B:B,">7")'],
        ];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    expected: [[15], [20], [1]],
  },
  {
    name: 'gli errori si vedono, col codice inglese nei valori',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:D1');
        range.formulas = [['=1/0', '=FUNZIONEIGNOTA(1)', '=Manca!A1', '=IFERROR(A1,"ok")']];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [[['#DIV/0!', '#NAME?', '#REF!', 'ok']], [['Error', 'Error', 'Error', 'String']]],
  },
  {
    name: 'una formula che dà più valori si versa nelle celle accanto',
    setup: (workbook) => fill(workbook, 'Foglio1', [[3], [1], [3]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('C1').formulas = [['=UNIQUE(A1:A3)']];
        const spilled = sheet.getRange('C1:C3').load('values');
        await context.sync();
        return spilled.values;
      }),
    expected: [[3], [1], ['']],
  },
  {
    name: 'col calcolo manuale i valori restano, finché non si chiede il calcolo',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1, '=A1+1']]),
    run: () =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const read = (): Excel.Range => sheet.getRange('B1').load('values');
        const before = read();
        application.calculationMode = Excel.CalculationMode.manual;
        sheet.getRange('A1').values = [[10]];
        application.load('calculationMode,calculationState');
        const manual = read();
        await context.sync();
        const [mode, state] = [application.calculationMode, application.calculationState];
        application.calculate(Excel.CalculationType.recalculate);
        const asked = read();
        application.load('calculationState');
        await context.sync();
        return [before.values, mode, state, manual.values, asked.values, application.calculationState];
      }),
    expected: [[[2]], 'Manual', 'Pending', [[2]], [[11]], 'Done'],
  },
  {
    name: 'il calcolo sospeso riprende alla richiesta dopo',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1, '=A1+1']]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const first = sheet.getRange('B1').load('values');
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1').values = [[10]];
        const suspended = sheet.getRange('B1').load('values');
        await context.sync();
        const after = sheet.getRange('B1').load('values');
        await context.sync();
        return [first.values, suspended.values, after.values];
      }),
    expected: [[[2]], [[2]], [[11]]],
  },
  {
    name: 'modi e tipi di calcolo che non esistono',
    run: () =>
      Promise.all([
        errorOf(
          Excel.run(async (context) => {
            context.workbook.application.calculationMode = 'Mai' as 'Manual';
            await context.sync();
          }),
        ),
        errorOf(
          Excel.run(async (context) => {
            context.workbook.application.calculate('Poco' as 'Full');
            await context.sync();
          }),
        ),
      ]),
    expected: ['InvalidArgument Application.calculationMode', 'InvalidArgument Application.calculate'],
  },
  {
    name: 'un foglio tolto lascia #REF! nelle formule che lo citano, anche se se ne rifà uno con quel nome',
    setup: (workbook) => {
      fill(workbook, 'Dati', [[7]]);
      fill(workbook, 'Foglio1', [['=Dati!A1*2', '="Dati!A1"']]);
    },
    run: () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem('Dati').delete();
        sheets.add('Dati').getRange('A1').values = [[1]];
        const range = sheets.getItem('Foglio1').getRange('A1:B1').load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    expected: [[['#REF!', 'Dati!A1']], [['=#REF!*2', '="Dati!A1"']]],
  },
];
