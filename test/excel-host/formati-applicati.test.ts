import { evaluatorOf } from '../../dev/excel-host/formulas/evaluate';
import { parseArea, parseAreas } from '../../dev/excel-host/model/addresses/address';
import { appliedFormat, appliedFormats } from '../../dev/excel-host/model/sheets/applied-formats';
import type { Scalar } from '../../dev/excel-host/model/cells/cell';
import { addFormat } from '../../dev/excel-host/model/sheets/conditional-formats';
import type { Sheet } from '../../dev/excel-host/model/sheets/sheet';
import type { ConditionalFormatModel } from '../../dev/excel-host/model/sheets/sheet-parts';
import { Workbook } from '../../dev/excel-host/model/workbook';

type Rule = Partial<ConditionalFormatModel> & { readonly at?: string };

function sheetWith(cells: Readonly<Record<string, Scalar>>, rules: readonly Rule[]): [Workbook, Sheet] {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Foglio1');
  for (const [address, value] of Object.entries(cells)) {
    const area = parseArea(address);
    if (area) sheet.putCell(area.top, area.left, { value });
  }
  // La prima dell'elenco è la più forte.
  [...rules].reverse().forEach(({ at = 'A1', ...rule }, i) =>
    addFormat(sheet, {
      id: String(rules.length - i),
      type: 'Custom',
      areas: parseAreas(at) ?? [],
      priority: 0,
      stopIfTrue: false,
      formulas: [],
      operator: null,
      text: null,
      format: { font: {}, fill: {}, borders: {} },
      raw: null,
      ...rule,
    }),
  );
  return [workbook, sheet];
}

function isTrue(rule: Rule, value: Scalar, others: Readonly<Record<string, Scalar>> = {}): boolean {
  const [workbook, sheet] = sheetWith({ ...others, A1: value }, [rule]);
  return appliedFormat(sheet, 0, 0, evaluatorOf(workbook)) !== null;
}

describe('quando una regola vale', () => {
  it.each([
    ['N("quadro-sap:errore")=0', true],
    ['N("quadro-sap:errore")=1', false],
    ['A1>B1', true],
    ['$A$1>Foglio1!$B$1+5', false],
    ['ISBLANK(Z9)', true],
    ['A1', true],
    ['A1-7', false],
    ['"testo"', false],
    ['NONESISTE(1)', false],
    ['1/0', false],
    ['ROW()=1', true],
  ])('formula %s su A1 = 7 e B1 = 3: %s', (formula, expected) => {
    expect(isTrue({ formulas: [formula] }, 7, { B1: 3 })).toBe(expected);
  });

  it.each<[string, string[], Scalar, boolean]>([
    ['EqualTo', ['7'], 7, true],
    ['EqualTo', ['"SÌ"'], 'sì', true],
    ['EqualTo', ['0'], null, true],
    ['NotEqualTo', ['B1'], 3, false],
    ['GreaterThan', ['B1*2'], 7, true],
    ['GreaterThan', ['1000'], 'testo', true],
    ['LessThan', ['5'], null, true],
    ['LessThanOrEqual', ['7'], 7, true],
    ['GreaterThanOrEqual', ['8'], 7, false],
    ['Between', ['B1', '7'], 7, true],
    ['NotBetween', ['B1', '7'], 7, false],
    ['LessThan', ['5'], { error: '#N/A' }, false],
    ['EqualTo', [], 7, false],
  ])('valore %s %j con A1 = %j: %s', (operator, formulas, value, expected) => {
    expect(isTrue({ type: 'CellValue', operator, formulas }, value, { B1: 3 })).toBe(expected);
  });

  it.each<[string, string, Scalar, boolean]>([
    ['Contains', 'controll', 'Da controllare', true],
    ['Contains', 'x', null, false],
    ['NotContains', 'x', null, true],
    ['BeginsWith', 'DA', 'da controllare', true],
    ['EndsWith', '21', 2021, true],
  ])('testo %s "%s" con A1 = %j: %s', (operator, text, value, expected) => {
    expect(isTrue({ type: 'ContainsText', operator, text }, value)).toBe(expected);
  });
});

describe('che cosa si vede', () => {
  const yes = { formulas: ['TRUE'] };

  it('di ogni aspetto vince la regola più forte, gli altri si sommano', () => {
    const [workbook, sheet] = sheetWith({}, [
      { ...yes, format: { font: { bold: true }, fill: { color: '#FF0000' }, borders: {} } },
      { ...yes, format: { font: { bold: false, italic: true }, fill: { color: '#00FF00' }, borders: {} } },
    ]);
    expect(appliedFormat(sheet, 0, 0, evaluatorOf(workbook))).toEqual({
      ids: ['1', '2'],
      format: {
        font: { bold: true, italic: true },
        fill: { color: '#FF0000' },
        borders: {},
        numberFormat: null,
      },
    });
  });

  it('una regola vera che ferma nasconde le più deboli, una falsa no', () => {
    const [workbook, sheet] = sheetWith({}, [
      { formulas: ['FALSE'], stopIfTrue: true },
      { ...yes, stopIfTrue: true },
      yes,
    ]);
    expect(appliedFormat(sheet, 0, 0, evaluatorOf(workbook))?.ids).toEqual(['2']);
  });

  it('i riferimenti relativi contano dall’angolo delle aree, cella per cella', () => {
    const cells = { A1: 1, A2: 5, A3: 9, B1: 5, B2: 5, B3: 5 };
    const [workbook, sheet] = sheetWith(cells, [{ at: 'D1:D3', formulas: ['A1>=B1'] }]);
    const area = parseArea('A1:F9');
    const applied = area && [...appliedFormats(sheet, area, evaluatorOf(workbook)).entries()];
    expect(applied?.map(([row, column]) => [row, column])).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('le celle con formula contano per il loro risultato, e non cambiano', () => {
    const [workbook, sheet] = sheetWith({ B1: 4 }, [{ formulas: ['A1=8'] }]);
    sheet.putCell(0, 0, { formula: 'B1*2', value: 8 });
    expect(appliedFormat(sheet, 0, 0, evaluatorOf(workbook))?.ids).toEqual(['1']);
    expect(sheet.formulaAt(0, 0)).toBe('B1*2');
    expect(workbook.sheets).toHaveLength(1);
  });
});
