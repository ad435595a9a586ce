import { cellCount, columnCount, rowCount, type Area } from '../addresses/area';
import type { Sheet } from '../sheets/sheet';
import { DEFAULT_STYLE, type Style } from './style';

/** Cambia lo stile di una cella; una cella vuota che torna a quello della riga o della colonna sparisce. */
export function putStyle(sheet: Sheet, row: number, column: number, style: Style): void {
  const cell = sheet.cells.get(row, column);
  if (cell?.style === style && (cell.value !== null || cell.formula !== null)) return;
  if (cell === undefined || (cell.value === null && cell.formula === null)) {
    if (style === sheet.inheritedStyle(row, column)) sheet.cells.delete(row, column);
    else sheet.cells.set(row, column, { value: null, formula: null, style });
    return;
  }
  sheet.cells.set(row, column, { ...cell, style });
}

/** Gli stili diversi che le celle di un'area hanno, contando anche quelle vuote; costa le celle presenti. */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<Style> {
  const found = new Set<Style>();
  if (cellCount(area) === 1) return found.add(sheet.styleAt(area.top, area.left));
  const inRow = new Map<number, number>();
  const inColumn = new Map<number, number>();
  let present = 0;
  for (const [row, column, cell] of sheet.cells.inArea(area)) {
    found.add(cell.style);
    present += 1;
    inRow.set(row, (inRow.get(row) ?? 0) + 1);
    if (!sheet.rowStyles.has(row)) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  }
  if (present < cellCount(area)) addInherited(sheet, area, inRow, inColumn, found);
  return found;
}

/** Lo stile di righe e colonne, dove nell'area resta almeno una cella che non ne ha uno suo. */
function addInherited(
  sheet: Sheet,
  area: Area,
  inRow: ReadonlyMap<number, number>,
  inColumn: ReadonlyMap<number, number>,
  found: Set<Style>,
): void {
  let styledRows = 0;
  for (const [row, style] of sheet.rowStyles) {
    if (row < area.top || row > area.bottom) continue;
    styledRows += 1;
    if ((inRow.get(row) ?? 0) < columnCount(area)) found.add(style);
  }
  const rows = rowCount(area) - styledRows;
  if (rows === 0) return;
  for (let column = area.left; column <= area.right; column += 1) {
    if ((inColumn.get(column) ?? 0) < rows) found.add(sheet.columnStyles.get(column) ?? DEFAULT_STYLE);
  }
}

/** Ciò che `read` dà di tutti gli stili delle aree se è uguale, altrimenti null. */
export function uniform<T>(sheet: Sheet, areas: readonly Area[], read: (style: Style) => T): T | null {
  let first: T | undefined;
  for (const area of areas) {
    for (const style of stylesIn(sheet, area)) {
      const value = read(style);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}
