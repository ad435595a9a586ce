import { isWhole, rowShift, columnShift, type Shift } from '../../formulas/shift-references';
import {
  cellCount,
  columnCount,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../addresses/area';
import type { CellChange } from '../changes';
import { shiftFormulas } from './shift-formulas';
import { shiftSheet } from './shift-sheet';
import type { Sheet } from '../sheets/sheet';
import { bodyArea } from '../sheets/table-parts';
import type { Workbook } from '../workbook';

/**
 * Inserire e togliere righe, colonne e celle. Ogni funzione dà falso, e non cambia niente, quando l'operazione è in
 * conflitto con ciò che c'è: contenuto spinto fuori dal foglio, tabelle, pivot o celle unite prese a metà. Si segna
 * l'avvenimento; chi chiama ha già controllato sola lettura e protezione.
 */

export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): boolean {
  return insertCells(workbook, sheet, { top: at, bottom: at + count - 1, left: 0, right: LAST_COLUMN }, 'Down');
}

export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): boolean {
  return deleteCells(workbook, sheet, { top: at, bottom: at + count - 1, left: 0, right: LAST_COLUMN }, 'Up');
}

export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): boolean {
  return insertCells(workbook, sheet, { top: 0, bottom: LAST_ROW, left: at, right: at + count - 1 }, 'Right');
}

export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): boolean {
  return deleteCells(workbook, sheet, { top: 0, bottom: LAST_ROW, left: at, right: at + count - 1 }, 'Left');
}

/** Celle vuote al posto dell'area; ciò che c'era va in giù o a destra. Per righe e colonne intere il verso è il loro. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, side: 'Down' | 'Right'): boolean {
  const rows = alongRows(area, side === 'Down');
  const shift = rows
    ? rowShift(area.top, rowCount(area), area.left, area.right)
    : columnShift(area.left, columnCount(area), area.top, area.bottom);
  return change(workbook, sheet, area, shift);
}

/** Toglie le celle dell'area; ciò che sta sotto sale, o ciò che sta a destra si accosta. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, side: 'Up' | 'Left'): boolean {
  const rows = alongRows(area, side === 'Up');
  const shift = rows
    ? rowShift(area.top, -rowCount(area), area.left, area.right)
    : columnShift(area.left, -columnCount(area), area.top, area.bottom);
  return change(workbook, sheet, area, shift);
}

function alongRows(area: Area, asked: boolean): boolean {
  if (isEntireRow(area) !== isEntireColumn(area)) return isEntireRow(area);
  return asked;
}

function change(workbook: Workbook, sheet: Sheet, area: Area, shift: Shift): boolean {
  if (fallsOff(sheet, shift) || breaksSomething(sheet, area, shift)) return false;
  sheet.shifts.push(shift);
  shiftFormulas(workbook, sheet, shift);
  shiftSheet(workbook, sheet, shift);
  workbook.markStale();
  workbook.note({ kind: 'cells', sheet: sheet.id, area, change: describe(shift) });
  return true;
}

function describe(shift: Shift): CellChange {
  const inserted = shift.count > 0;
  const rows = shift.axis === 'rows';
  if (isWhole(shift)) {
    if (rows) return { type: inserted ? 'RowInserted' : 'RowDeleted' };
    return { type: inserted ? 'ColumnInserted' : 'ColumnDeleted' };
  }
  if (inserted) return { type: 'CellInserted', shift: rows ? 'ShiftCellDown' : 'ShiftCellRight' };
  return { type: 'CellDeleted', shift: rows ? 'ShiftCellUp' : 'ShiftCellLeft' };
}

/** Vero se qualcosa di scritto uscirebbe dal fondo del foglio. */
function fallsOff(sheet: Sheet, { axis, count, from, to }: Shift): boolean {
  if (count < 0) return false;
  const edge: Area =
    axis === 'rows'
      ? { top: Math.max(0, LAST_ROW - count + 1), bottom: LAST_ROW, left: from, right: to }
      : { top: from, bottom: to, left: Math.max(0, LAST_COLUMN - count + 1), right: LAST_COLUMN };
  for (const [, , cell] of sheet.cells.inArea(edge)) if (cell.value !== null || cell.formula !== null) return true;
  return false;
}

/** Vero se lo spostamento prenderebbe a metà una tabella, una pivot o delle celle unite. */
function breaksSomething(sheet: Sheet, area: Area, shift: Shift): boolean {
  const { axis, at, count, from, to } = shift;
  const rows = axis === 'rows';
  const moving: Area = rows
    ? { top: at, bottom: LAST_ROW, left: from, right: to }
    : { top: from, bottom: to, left: at, right: LAST_COLUMN };
  const across = ({ top, left, bottom, right }: Area): boolean =>
    rows ? left >= from && right <= to : top >= from && bottom <= to;
  const pivots = sheet.pivots.flatMap((pivot) => (pivot.area ? [pivot.area] : []));
  const solid = [...pivots, ...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (solid.some((other) => intersection(other, moving) && !across(other))) return true;
  if (pivots.some((pivot) => splits(pivot, area, rows, at, count))) return true;
  return sheet.tables.some((table) => {
    const gone = count < 0 ? intersection(table.area, area) : null;
    if (!gone || !rows || contains(area, table.area)) return false;
    const body = bodyArea(table);
    const whole = gone.top <= body.top && gone.bottom >= body.bottom;
    // Ipotesi: una tabella non può restare senza l'intestazione che mostra, né senza dati sopra i totali.
    return (table.showHeaders && gone.top === table.area.top) || (whole && table.showTotals);
  });
}

/** Una pivot si sposta o sparisce intera: non si taglia e non si allarga. */
function splits(pivot: Area, area: Area, rows: boolean, at: number, count: number): boolean {
  const [start, end] = rows ? [pivot.top, pivot.bottom] : [pivot.left, pivot.right];
  if (count > 0) return start < at && at <= end && intersection(pivot, area) !== null;
  const cut = intersection(pivot, area);
  return cut !== null && cellCount(cut) < cellCount(pivot);
}
