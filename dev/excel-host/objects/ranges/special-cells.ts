import { intersection, LAST_COLUMN, LAST_ROW, type Area } from '../../model/addresses/area';
import { commonAreas, cutAreas, joinCells } from '../../model/addresses/area-list';
import { isError, type Cell } from '../../model/cells/cell';
import { HostError } from '../../protocol/host-error';
import { oneOf, type FormatTarget } from './format-target';

const TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** Le celle di quel genere nelle aree (`getSpecialCells`); nessuna area se non ce ne sono. */
export function specialCells(target: FormatTarget, cellType: unknown, valueType: unknown = 'All'): readonly Area[] {
  const { host, sheet, rectangles } = target;
  const wanted = oneOf(valueType ?? 'All', VALUE_TYPES);
  switch (oneOf(cellType, TYPES)) {
    case 'Constants':
      return filled(target, (cell) => cell.formula === null && cell.value !== null && hasType(cell, wanted));
    case 'Formulas':
      host.workbook.calculate();
      return filled(target, (cell) => cell.formula !== null && hasType(cell, wanted));
    case 'Blanks':
      return blanks(target);
    case 'Visible':
      return commonAreas(rectangles, visibleAreas(target));
    case 'ConditionalFormats':
      return distinct(
        commonAreas(
          rectangles,
          sheet.conditionalFormats.flatMap(({ areas }) => areas),
        ),
      );
    case 'DataValidations':
      return distinct(
        commonAreas(
          rectangles,
          sheet.dataValidations.flatMap(({ areas }) => areas),
        ),
      );
    default:
      throw new HostError('NotImplemented');
  }
}

/** "ErrorsLogicalNumber" → errori, valori logici e numeri. */
function hasType({ value }: Cell, wanted: (typeof VALUE_TYPES)[number]): boolean {
  if (wanted === 'All') return true;
  if (isError(value)) return wanted.includes('Errors');
  if (typeof value === 'number') return wanted.includes('Number');
  return wanted.includes(typeof value === 'boolean' ? 'Logical' : 'Text');
}

function filled({ sheet, rectangles }: FormatTarget, counts: (cell: Cell) => boolean): readonly Area[] {
  const cells = rectangles.flatMap((area) =>
    [...sheet.cells.inArea(area)]
      .filter(([, , cell]) => counts(cell))
      .map(([row, column]): [number, number] => [row, column]),
  );
  return joinCells(cells);
}

/** Le celle vuote si cercano solo dentro l'area usata del foglio, come fa Excel. */
function blanks({ sheet, rectangles }: FormatTarget): readonly Area[] {
  const used = sheet.usedArea(false);
  const cells: [number, number][] = [];
  for (const area of rectangles) {
    const inside = used && intersection(used, area);
    if (!inside) continue;
    for (let row = inside.top; row <= inside.bottom; row += 1) {
      for (let column = inside.left; column <= inside.right; column += 1) {
        const cell = sheet.cells.get(row, column);
        if (!cell || (cell.value === null && cell.formula === null)) cells.push([row, column]);
      }
    }
  }
  return joinCells(cells);
}

function visibleAreas({ sheet }: FormatTarget): readonly Area[] {
  const hidden = <T extends { readonly hidden: boolean }>(models: ReadonlyMap<number, T>): readonly number[] =>
    [...models].filter(([, model]) => model.hidden).map(([index]) => index);
  const rows = gaps(hidden(sheet.rows), LAST_ROW);
  const columns = gaps(hidden(sheet.columns), LAST_COLUMN);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** I tratti da 0 a `last` fra gli indici dati. */
function gaps(indexes: readonly number[], last: number): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    if (index > from) found.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) found.push([from, last]);
  return found;
}

/** Le stesse celle senza ripetizioni. */
function distinct(areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>((kept, area) => [...kept, ...cutAreas([area], kept)], []);
}
