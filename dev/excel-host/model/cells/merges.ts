import { cellCount, intersection, type Area } from '../addresses/area';
import { putStyle } from './cell-style';
import type { Sheet } from '../sheets/sheet';

/** Le celle unite che toccano l'area. */
export function mergesIn(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

/** Le celle di un'unione che non sono l'angolo: non tengono valori. Null se l'area non tocca unioni. */
export function coveredCells(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.length === 0 ? [] : mergesIn(sheet, area);
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}

/**
 * Unisce le celle dell'area, o quelle di ogni sua riga. Le unioni che toccava spariscono nella nuova. Resta il primo
 * contenuto per righe, che va nell'angolo (ipotesi: come fa Excel a video quando l'angolo è vuoto), col formato suo.
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  unmergeCells(sheet, area);
  const parts = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
        ...area,
        top: area.top + i,
        bottom: area.top + i,
      }))
    : [area];
  for (const part of parts) if (cellCount(part) > 1) mergeOne(sheet, part);
}

function mergeOne(sheet: Sheet, area: Area): void {
  const { top, left } = area;
  const corner = sheet.styleAt(top, left);
  let kept = false;
  for (const [row, column, cell] of [...sheet.cells.inArea(area)]) {
    if (cell.value === null && cell.formula === null) continue;
    sheet.putCell(row, column, { value: null, formula: null });
    if (!kept) sheet.putCell(top, left, { value: cell.value, formula: cell.formula });
    kept = true;
  }
  for (let row = top; row <= area.bottom; row += 1) {
    for (let column = left; column <= area.right; column += 1) putStyle(sheet, row, column, corner);
  }
  sheet.merges = [...sheet.merges, area];
}

/** Separa le celle unite che toccano l'area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  if (sheet.merges.length > 0) sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}
