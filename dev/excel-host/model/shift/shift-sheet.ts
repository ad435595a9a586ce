import { isWhole, shiftArea, shiftAreas, shiftCell, shiftIndex, type Shift } from '../../formulas/shift-references';
import type { Area } from '../addresses/area';
import { columnsExtent, rowsExtent } from '../cells/cell-size';
import { putStyle } from '../cells/cell-style';
import { shiftTables } from './shift-tables';
import type { Sheet } from '../sheets/sheet';
import type { ChartModel, PivotModel } from '../sheets/sheet-parts';
import type { Workbook } from '../workbook';

/** Sposta ciò che sta sul foglio: celle, righe, colonne, unioni, tabelle, regole, commenti, pivot, grafici, stampa. */
export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const placed = sheet.charts.map((chart) => offset(sheet, chart));
  sheet.cells.relocate((row, column) => shiftCell(row, column, shift));
  sheet.spilled.relocate((row, column) => shiftCell(row, column, shift));
  if (isWhole(shift)) shiftLines(sheet, shift);
  if (shift.count > 0) styleInserted(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftArea(merge, shift);
    return moved && (moved.top < moved.bottom || moved.left < moved.right) ? [moved] : [];
  });
  shiftTables(workbook, sheet, shift);
  for (const rule of [...sheet.conditionalFormats, ...sheet.dataValidations])
    rule.areas = shiftAreas(rule.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  shiftMarks(workbook, sheet, shift);
  sheet.pivots = sheet.pivots.filter((pivot) => shiftPivot(pivot, shift));
  sheet.charts.forEach((chart, index) => {
    shiftChart(sheet, chart, placed[index] ?? { top: 0, left: 0 }, shift);
  });
  shiftPage(sheet, shift);
  shiftFreeze(sheet, shift);
}

/** Altezze, larghezze e stili di righe e colonne intere. */
function shiftLines(sheet: Sheet, shift: Shift): void {
  const maps: Map<number, unknown>[] =
    shift.axis === 'rows' ? [sheet.rows, sheet.rowStyles] : [sheet.columns, sheet.columnStyles];
  for (const map of maps) {
    const entries = [...map];
    map.clear();
    for (const [index, value] of entries) {
      const moved = shiftIndex(index, shift);
      if (moved !== null) map.set(moved, value);
    }
  }
}

/** Le righe e le celle nuove prendono il formato da sopra, le colonne da sinistra (ipotesi: come Excel a video). */
function styleInserted(sheet: Sheet, { axis, at, count, from, to }: Shift): void {
  if (at === 0) return;
  const rows = axis === 'rows';
  if (isWhole({ axis, at, count, from, to })) {
    for (let index = at; index < at + count; index += 1) {
      if (rows) copyLine(sheet.rows, sheet.rowStyles, at - 1, index);
      else copyLine(sheet.columns, sheet.columnStyles, at - 1, index);
    }
  }
  const before: Area = rows
    ? { top: at - 1, bottom: at - 1, left: from, right: to }
    : { top: from, bottom: to, left: at - 1, right: at - 1 };
  for (const [row, column, { style }] of [...sheet.cells.inArea(before)]) {
    for (let index = at; index < at + count; index += 1) {
      if (rows) putStyle(sheet, index, column, style);
      else putStyle(sheet, row, index, style);
    }
  }
}

function copyLine<M extends { readonly hidden: boolean }, S>(
  models: Map<number, M>,
  styles: Map<number, S>,
  from: number,
  to: number,
): void {
  const [model, style] = [models.get(from), styles.get(from)];
  if (model) models.set(to, { ...model, hidden: false });
  if (style !== undefined) styles.set(to, style);
}

/** Commenti, note e collegamenti stanno in una cella e vanno con lei. */
function shiftMarks(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const removed = sheet.comments.filter(({ row, column }) => !shiftCell(row, column, shift));
  const moved = <T extends { row: number; column: number }>(marks: readonly T[]): T[] =>
    marks.filter((mark) => {
      const target = shiftCell(mark.row, mark.column, shift);
      if (target) [mark.row, mark.column] = target;
      return target !== null;
    });
  sheet.comments = moved(sheet.comments);
  sheet.notes = moved(sheet.notes);
  sheet.hyperlinks = moved(sheet.hyperlinks);
  for (const { id, replies } of removed) {
    workbook.note({ kind: 'commentDeleted', sheet: sheet.id, comment: id, replies: replies.map((reply) => reply.id) });
  }
}

/** Falso se la pivot è stata tolta con le sue celle. */
function shiftPivot(pivot: PivotModel, shift: Shift): boolean {
  const corner = shiftCell(pivot.row, pivot.column, shift);
  if (!corner) return false;
  [pivot.row, pivot.column] = corner;
  const moved = (part: Area | null): Area | null => part && shiftArea(part, shift);
  pivot.area = moved(pivot.area);
  const { filters, body, rowLabels, columnLabels } = pivot.parts;
  pivot.parts = {
    filters: moved(filters),
    body: moved(body),
    rowLabels: moved(rowLabels),
    columnLabels: moved(columnLabels),
  };
  return true;
}

interface Offset {
  readonly top: number;
  readonly left: number;
}

/** I punti dall'angolo del foglio alla prima cella del grafico. */
function offset(sheet: Sheet, { anchor }: ChartModel): Offset {
  return { top: rowsExtent(sheet, 0, anchor.top - 1), left: columnsExtent(sheet, 0, anchor.left - 1) };
}

/** Un grafico si sposta con le celle; se si tolgono tutte resta dov'erano (ipotesi). */
function shiftChart(sheet: Sheet, chart: ChartModel, before: Offset, shift: Shift): void {
  const { anchor } = chart;
  const collapsed =
    shift.axis === 'rows'
      ? { ...anchor, top: shift.at, bottom: shift.at }
      : { ...anchor, left: shift.at, right: shift.at };
  chart.anchor = shiftArea(anchor, shift) ?? collapsed;
  if (!chart.frame) return;
  const after = offset(sheet, chart);
  const top = Math.max(0, chart.frame.top + after.top - before.top);
  const left = Math.max(0, chart.frame.left + after.left - before.left);
  chart.frame = { ...chart.frame, top, left };
}

function shiftPage(sheet: Sheet, shift: Shift): void {
  const { pageLayout } = sheet;
  const moved = (area: Area | null): Area | null => area && shiftArea(area, shift);
  sheet.pageLayout = {
    ...pageLayout,
    printArea: pageLayout.printArea.flatMap((area) => shiftArea(area, shift) ?? []),
    titleRows: moved(pageLayout.titleRows),
    titleColumns: moved(pageLayout.titleColumns),
  };
}

/** Righe e colonne fissate crescono e calano con ciò che si inserisce o si toglie fra loro (ipotesi). */
function shiftFreeze(sheet: Sheet, shift: Shift): void {
  if (!sheet.freeze || !isWhole(shift)) return;
  const { axis, at, count } = shift;
  const frozen = sheet.freeze[axis];
  if (at >= frozen) return;
  const left = count > 0 ? frozen + count : frozen - Math.min(-count, frozen - at);
  const freeze = { ...sheet.freeze, [axis]: left };
  sheet.freeze = freeze.rows === 0 && freeze.columns === 0 ? null : freeze;
}
