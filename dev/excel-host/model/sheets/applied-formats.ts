import { cellArea, intersection, type Area } from '../addresses/area';
import { anchorOf } from '../addresses/area-list';
import { isError, type Scalar } from '../cells/cell';
import { formatsOver } from './conditional-formats';
import { offsetFormula } from '../../formulas/reference-text';
import type { EvaluateFormulas, FormulaRequest } from '../formula-request';
import { Grid } from '../cells/grid';
import { compares } from '../cells/compare-operator';
import type { Sheet } from './sheet';
import type { ConditionalFormatModel } from './sheet-parts';

/** Ciò che i formati condizionali fanno di una cella: di ogni aspetto vince la prima regola che lo tocca. */
export interface AppliedFormat {
  /** Le regole vere su quella cella, dalla più forte; dopo una che ferma non ce ne sono altre. */
  readonly ids: readonly string[];
  readonly format: ConditionalFormatModel['format'];
}

interface Candidate {
  readonly format: ConditionalFormatModel;
  readonly row: number;
  readonly column: number;
  readonly requests: readonly FormulaRequest[];
}

/** I formati condizionali che si vedono nell'area; mancano le celle su cui nessuna regola è vera. */
export function appliedFormats(sheet: Sheet, area: Area, evaluate: EvaluateFormulas): Grid<AppliedFormat> {
  const candidates = formatsOver(sheet, [area]).flatMap((format) => candidatesOf(sheet, format, area));
  const values = evaluate(candidates.flatMap(({ requests }) => requests));
  const applied = new Grid<AppliedFormat>();
  const stopped = new Grid<true>();
  let next = 0;
  for (const { format, row, column, requests } of candidates) {
    const operands = values.slice(next, next + requests.length);
    next += requests.length;
    if (stopped.get(row, column) || !holds(format, sheet.valueAt(row, column), operands)) continue;
    const before = applied.get(row, column);
    applied.set(row, column, before ? join(before, format) : { ids: [format.id], format: format.format });
    if (format.stopIfTrue) stopped.set(row, column, true);
  }
  return applied;
}

/** Come `appliedFormats`, di una cella sola; null se nessuna regola è vera. */
export function appliedFormat(
  sheet: Sheet,
  row: number,
  column: number,
  evaluate: EvaluateFormulas,
): AppliedFormat | null {
  return appliedFormats(sheet, cellArea(row, column), evaluate).get(row, column) ?? null;
}

function candidatesOf(sheet: Sheet, format: ConditionalFormatModel, area: Area): readonly Candidate[] {
  const anchor = anchorOf(format.areas);
  const cells = new Grid<Candidate>();
  for (const part of format.areas) {
    const seen = intersection(part, area);
    if (!seen) continue;
    for (let row = seen.top; row <= seen.bottom; row += 1) {
      for (let column = seen.left; column <= seen.right; column += 1) {
        const requests = format.formulas.map((formula) => ({
          formula: offsetFormula(formula, row - anchor.row, column - anchor.column),
          sheet,
          row,
          column,
        }));
        cells.set(row, column, { format, row, column, requests });
      }
    }
  }
  return [...cells.entries()].map(([, , candidate]) => candidate);
}

/** Scale, barre, icone e le altre regole che l'emulatore conserva soltanto non valgono mai. */
function holds(format: ConditionalFormatModel, value: Scalar, operands: readonly Scalar[]): boolean {
  const [first, second] = operands;
  if (operands.some(isError)) return false;
  switch (format.type) {
    case 'Custom':
      return first === true || (typeof first === 'number' && first !== 0);
    case 'CellValue':
      return first !== undefined && !isError(value) && compares(format.operator, value, first, second ?? null);
    case 'ContainsText':
      return !isError(value) && matches(format.operator, asText(value), (format.text ?? '').toLowerCase());
    default:
      return false;
  }
}

/** Maiuscole e minuscole non contano. */
function matches(operator: string | null, text: string, wanted: string): boolean {
  switch (operator) {
    case 'Contains':
      return text.includes(wanted);
    case 'NotContains':
      return !text.includes(wanted);
    case 'BeginsWith':
      return text.startsWith(wanted);
    case 'EndsWith':
      return text.endsWith(wanted);
    default:
      return false;
  }
}

function asText(value: Scalar): string {
  return value === null || isError(value) ? '' : String(value).toLowerCase();
}

function join({ ids, format: strong }: AppliedFormat, { id, format: weak }: ConditionalFormatModel): AppliedFormat {
  return {
    ids: [...ids, id],
    format: {
      font: { ...weak.font, ...strong.font },
      fill: { ...weak.fill, ...strong.fill },
      borders: { ...weak.borders, ...strong.borders },
      numberFormat: strong.numberFormat ?? weak.numberFormat ?? null,
    },
  };
}
