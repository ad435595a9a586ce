import { columnCount, intersection, isEntireColumn, isEntireRow, type Area } from '../addresses/area';
import { putStyle } from './cell-style';
import type { Sheet } from '../sheets/sheet';
import { DEFAULT_STYLE, type Style } from './style';

/** Come cambia uno stile; lo stesso stile di prima vuol dire che non cambia. */
export type StyleChange = (style: Style) => Style;

/**
 * Cambia lo stile delle celle di un'area. Le colonne e le righe intere diventano stili di colonna e di riga; altrove le
 * celle vuote si creano solo se il loro stile cambia davvero.
 */
export function restyle(sheet: Sheet, area: Area, change: StyleChange): void {
  const once = memoized(change);
  if (isEntireColumn(area) && isEntireRow(area)) restyleSheet(sheet, area, once);
  else if (isEntireColumn(area)) restyleColumns(sheet, area, once);
  else if (isEntireRow(area)) restyleRows(sheet, area, once);
  else restyleCells(sheet, area, once);
}

function restyleCells(sheet: Sheet, area: Area, change: StyleChange): void {
  if (!blanksChange(sheet, area, change)) {
    restylePresent(sheet, area, change);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      putStyle(sheet, row, column, change(sheet.styleAt(row, column)));
    }
  }
}

/** Vero se cambia qualche cella che non c'è e prende lo stile dalla riga, dalla colonna o da nessuno. */
function blanksChange(sheet: Sheet, area: Area, change: StyleChange): boolean {
  if (change(DEFAULT_STYLE) !== DEFAULT_STYLE) return true;
  const changes = (style: Style): boolean => change(style) !== style;
  const rows = [...sheet.rowStyles].some(([row, style]) => row >= area.top && row <= area.bottom && changes(style));
  return (
    rows ||
    [...sheet.columnStyles].some(([column, style]) => column >= area.left && column <= area.right && changes(style))
  );
}

function restylePresent(sheet: Sheet, area: Area, change: StyleChange): void {
  for (const [row, column, cell] of [...sheet.cells.inArea(area)]) putStyle(sheet, row, column, change(cell.style));
}

function restyleSheet(sheet: Sheet, area: Area, change: StyleChange): void {
  const cells = [...sheet.cells.inArea(area)].map(([row, column, cell]) => [row, column, change(cell.style)] as const);
  for (const [row, style] of sheet.rowStyles) sheet.rowStyles.set(row, change(style));
  const plain = change(DEFAULT_STYLE);
  for (let column = area.left; column <= area.right; column += 1) {
    const style = change(sheet.columnStyles.get(column) ?? DEFAULT_STYLE);
    if (style === DEFAULT_STYLE) sheet.columnStyles.delete(column);
    else sheet.columnStyles.set(column, style);
  }
  if (plain === DEFAULT_STYLE && sheet.columnStyles.size === 0) dropDefaultRows(sheet);
  for (const [row, column, style] of cells) putStyle(sheet, row, column, style);
}

function restyleColumns(sheet: Sheet, area: Area, change: StyleChange): void {
  const cells = [...sheet.cells.inArea(area)].map(([row, column, cell]) => [row, column, change(cell.style)] as const);
  const crossings = crossingCells(sheet, area, [...sheet.rowStyles.keys()], columnsOf(area), change);
  for (const column of columnsOf(area)) {
    const style = change(sheet.columnStyles.get(column) ?? DEFAULT_STYLE);
    if (style === DEFAULT_STYLE) sheet.columnStyles.delete(column);
    else sheet.columnStyles.set(column, style);
  }
  for (const [row, column, style] of [...cells, ...crossings]) putStyle(sheet, row, column, style);
}

function restyleRows(sheet: Sheet, area: Area, change: StyleChange): void {
  const cells = [...sheet.cells.inArea(area)].map(([row, column, cell]) => [row, column, change(cell.style)] as const);
  const unstyled = rowsOf(area).filter((row) => !sheet.rowStyles.has(row));
  const crossings = crossingCells(sheet, area, unstyled, [...sheet.columnStyles.keys()], change);
  for (const row of rowsOf(area)) sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? DEFAULT_STYLE));
  if (sheet.columnStyles.size === 0) dropDefaultRows(sheet);
  for (const [row, column, style] of [...cells, ...crossings]) putStyle(sheet, row, column, style);
}

/** Dove una riga con stile incrocia una colonna con stile la cella ne tiene uno suo, come fa Excel. */
function crossingCells(
  sheet: Sheet,
  area: Area,
  rows: readonly number[],
  columns: readonly number[],
  change: StyleChange,
): readonly (readonly [number, number, Style])[] {
  const found: [number, number, Style][] = [];
  for (const row of rows) {
    for (const column of columns) {
      const inside = intersection(area, { top: row, bottom: row, left: column, right: column });
      if (inside && !sheet.cells.get(row, column)) found.push([row, column, change(sheet.inheritedStyle(row, column))]);
    }
  }
  return found;
}

function dropDefaultRows(sheet: Sheet): void {
  for (const [row, style] of sheet.rowStyles) if (style === DEFAULT_STYLE) sheet.rowStyles.delete(row);
}

function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: columnCount(area) }, (_, i) => area.left + i);
}

function rowsOf(area: Area): readonly number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
}

/** Gli stili diversi sono pochi: di ognuno il cambiamento si calcola una volta sola. */
function memoized(change: StyleChange): StyleChange {
  const done = new Map<Style, Style>();
  return (style) => {
    let changed = done.get(style);
    if (!changed) done.set(style, (changed = change(style)));
    return changed;
  };
}
