import { intersection, LAST_ROW, type Area } from '../addresses/area';
import type { Sheet } from '../sheets/sheet';

/** Sposta di tante righe le celle dell'area; dove arrivano ciò che c'era sparisce, le formule restano come sono. */
export function moveCells(sheet: Sheet, area: Area, rows: number): void {
  const moving = [...sheet.cells.inArea(area)];
  for (const [row, column] of moving) sheet.cells.delete(row, column);
  const target = { ...area, top: area.top + rows, bottom: area.bottom + rows };
  clearCells(sheet, target);
  for (const [row, column, cell] of moving) sheet.cells.set(row + rows, column, cell);
}

/** Toglie valori, formule e formati. */
export function clearCells(sheet: Sheet, area: Area): void {
  for (const [row, column] of [...sheet.cells.inArea(area)]) sheet.cells.delete(row, column);
}

/** Vero se una tabella può allargarsi su quelle celle: niente di scritto, né altre tabelle, pivot o celle unite. */
export function isFree(sheet: Sheet, area: Area): boolean {
  if (area.top < 0 || area.bottom > LAST_ROW) return false;
  const pivots = sheet.pivots.flatMap((pivot) => (pivot.area ? [pivot.area] : []));
  const solid = [...sheet.tables.map((table) => table.area), ...pivots, ...sheet.merges];
  if (solid.some((other) => intersection(other, area))) return false;
  return [...sheet.cells.inArea(area)].every(([, , cell]) => cell.value === null && cell.formula === null);
}
