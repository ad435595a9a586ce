import { cellCount, type Area } from '../addresses/area';
import { anchorOf } from '../addresses/area-list';
import { isError, type Scalar } from '../cells/cell';
import { moveFormulas, validatedParts } from './data-validations';
import type { EvaluateFormulas, FormulaRequest } from '../formula-request';
import { parseArea, splitSheet } from '../addresses/address';
import { compares } from '../cells/compare-operator';
import { compareScalars } from '../cells/scalar-order';
import type { Sheet } from './sheet';
import type { DataValidationModel } from './sheet-parts';
import type { Workbook } from '../workbook';

/** Le celle vuote di aree più grandi di così non si guardano: contano solo quelle che hanno un valore. */
const MAX_BLANKS = 100_000;

interface Check {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly type: string;
  readonly operator: string;
  /** L'elenco dei valori ammessi: "a,b" oppure "=Foglio!$A$1:$A$9". */
  readonly source: string;
  readonly requests: readonly FormulaRequest[];
}

/** Le celle il cui valore la convalida non ammette. */
export function invalidCells(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  evaluate: EvaluateFormulas,
): readonly (readonly [row: number, column: number])[] {
  workbook.calculate();
  const checks = validatedParts(sheet, areas).flatMap(({ validation, parts }) =>
    parts.flatMap((part) => [...checksIn(sheet, validation, part)]),
  );
  const values = evaluate(checks.flatMap(({ requests }) => requests));
  let next = 0;
  return checks
    .filter((check) => {
      const operands = values.slice(next, next + check.requests.length);
      next += check.requests.length;
      return !isValid(workbook, sheet, check, operands);
    })
    .map(({ row, column }) => [row, column] as const);
}

function* checksIn(sheet: Sheet, validation: DataValidationModel, part: Area): Generator<Check> {
  if (validation.type === 'None') return;
  const blanks = !validation.ignoreBlanks && cellCount(part) <= MAX_BLANKS;
  if (!blanks) {
    for (const [row, column, { value }] of sheet.cells.inArea(part)) {
      if (value !== null || !validation.ignoreBlanks) yield checkOf(sheet, validation, row, column, value);
    }
    return;
  }
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      yield checkOf(sheet, validation, row, column, sheet.valueAt(row, column));
    }
  }
}

function checkOf(sheet: Sheet, validation: DataValidationModel, row: number, column: number, value: Scalar): Check {
  const anchor = anchorOf(validation.areas);
  const rule = moveFormulas(validation.rule, row - anchor.row, column - anchor.column);
  const [criteria] = Object.values(rule) as [Readonly<Record<string, unknown>>?];
  const { formula, formula1, formula2, operator, source } = criteria ?? {};
  const requests = [formula, formula1, formula2]
    .filter((operand) => typeof operand === 'string' || typeof operand === 'number')
    .map((operand) => ({ formula: String(operand).replace(/^=/, ''), sheet, row, column }));
  return { row, column, value, type: validation.type, operator: String(operator), source: String(source), requests };
}

function isValid(workbook: Workbook, sheet: Sheet, check: Check, operands: readonly Scalar[]): boolean {
  const { value, type, operator, source } = check;
  switch (type) {
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && within(value, operator, operands);
    case 'Decimal':
    case 'Date':
    case 'Time':
      return typeof value === 'number' && within(value, operator, operands);
    case 'TextLength':
      return !isError(value) && within(String(value ?? '').length, operator, operands);
    case 'Custom':
      return operands[0] === true || (typeof operands[0] === 'number' && operands[0] !== 0);
    case 'List':
      return listed(workbook, sheet, source, value);
    default:
      return true;
  }
}

function within(value: number, operator: string, [first = null, second = null]: readonly Scalar[]): boolean {
  return !isError(first) && !isError(second) && compares(operator, value, first, second);
}

/**
 * I valori scritti a mano si confrontano come testi, con le maiuscole; quelli di un'area come valori, senza. Un elenco
 * che non è un'area (una formula) ammette tutto.
 */
function listed(workbook: Workbook, sheet: Sheet, source: string, value: Scalar): boolean {
  if (isError(value)) return false;
  const text = String(value ?? '');
  if (!source.startsWith('=')) return source.split(',').some((item) => item.trim() === text);
  const { sheet: named, local } = splitSheet(source.slice(1));
  const target = named === null ? sheet : workbook.sheetNamed(named);
  const area = target && (parseArea(local) ?? workbook.namedArea(local, target));
  if (!target || !area) return true;
  return [...target.cells.inArea(area)].some(([, , cell]) => compareScalars(cell.value, value) === 0);
}
