import { columnCount, rowCount, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import { fitGrid, readInput } from './cell-input';
import { apiValue } from './cell-output';

/** Scrive una griglia di valori (o uno solo) in un'area, come fa `Range.values`; null lascia la cella com'è. */
export function writeGrid(sheet: Sheet, area: Area, values: unknown): void {
  const at = fitGrid(values, rowCount(area), columnCount(area));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = at(row - area.top, column - area.left);
      if (value === null || value === undefined) continue;
      const input = readInput(value, sheet.styleAt(row, column).numberFormat);
      if ('formula' in input) sheet.putCell(row, column, { formula: input.formula, value: null });
      else sheet.putCell(row, column, { formula: null, value: input.value });
    }
  }
}

/** I valori di un'area, per righe, come li dà l'API. */
export function readGrid(sheet: Sheet, area: Area): unknown[][] {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => apiValue(sheet.valueAt(area.top + i, area.left + j))),
  );
}
