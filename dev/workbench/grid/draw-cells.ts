import { cellArea, intersection, type Area } from '../../excel-host/model/addresses/area';
import type { Grid } from '../../excel-host/model/cells/grid';
import type { Scalar } from '../../excel-host/model/cells/cell';
import { mergesIn } from '../../excel-host/model/cells/merges';
import type { AppliedFormat } from '../../excel-host/model/sheets/applied-formats';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { cellText } from '../../excel-host/objects/ranges/cell-output';
import { generalText } from '../../excel-host/objects/ranges/italian-number';
import { lookOf } from './cell-look';
import { drawCell, type CellBox } from './draw-cell';
import type { Band, Geometry } from './geometry';
import { linkAt, remarkAt } from './remarks';
import { styleInTable } from './table-look';
import type { TextFit } from './text-fit';

/** Quante colonne si guardano prima di quelle visibili per un testo che esce dalla sua cella. */
const LOOK_BACK = 30;

export interface Drawing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly formats: Grid<AppliedFormat>;
  readonly fit: TextFit;
}

/** Le celle visibili di un quarto della finestra (fissato o che scorre). */
export function drawCells(drawing: Drawing, rows: Band, columns: Band): DocumentFragment {
  const { sheet, geometry } = drawing;
  const fragment = document.createDocumentFragment();
  const seen: Area = { top: rows.from, left: columns.from, bottom: rows.to, right: columns.to };
  const merges = mergesIn(sheet, seen);
  for (let row = rows.from; row <= rows.to; row += 1) {
    if (geometry.rows.size(row) === 0) continue;
    const before = overflowingBefore(sheet, row, columns.from);
    if (before !== null && merges.length === 0) fragment.append(cellAt(drawing, row, before, null, rows, columns));
    for (let column = columns.from; column <= columns.to; column += 1) {
      if (geometry.columns.size(column) === 0) continue;
      const merge = merges.find((area) => intersection(area, cellArea(row, column)));
      if (!merge) fragment.append(cellAt(drawing, row, column, null, rows, columns));
    }
  }
  for (const merge of merges) fragment.append(cellAt(drawing, merge.top, merge.left, merge, rows, columns));
  return fragment;
}

/** La cella piena più vicina a sinistra del bordo, se la prima visibile è vuota: il suo testo può arrivare fin qui. */
function overflowingBefore(sheet: Sheet, row: number, first: number): number | null {
  if (first === 0 || sheet.valueAt(row, first) !== null) return null;
  for (let column = first - 1; column >= Math.max(0, first - LOOK_BACK); column -= 1) {
    const value = sheet.valueAt(row, column);
    if (value !== null) return typeof value === 'string' ? column : null;
  }
  return null;
}

function cellAt(
  { sheet, geometry, formats, fit }: Drawing,
  row: number,
  column: number,
  merge: Area | null,
  rowBand: Band,
  columnBand: Band,
): HTMLElement {
  const value = sheet.valueAt(row, column);
  const style = styleInTable(sheet, row, column, sheet.styleAt(row, column));
  const look = lookOf(style, formats.get(row, column), value);
  const { rows, columns } = geometry;
  const right = (merge?.right ?? column) + 1;
  const box: CellBox = {
    x: columns.start(column) - columnBand.origin,
    y: rows.start(row) - rowBand.origin,
    width: columns.start(right) - columns.start(column),
    height: rows.start((merge?.bottom ?? row) + 1) - rows.start(row),
  };
  const fits = (shown: string): boolean => fit.width(shown, look.font) + look.indent + 2 <= box.width;
  const text = textOf(value, look.numberFormat, fits);
  const wanted = text === '' ? 0 : fit.width(text, look.font) + look.indent + 6;
  const spills = typeof value === 'string' && !look.wrap && !merge && wanted > box.width;
  const room = spills && look.horizontal === 'left' ? emptyRoom(sheet, geometry, row, right, wanted - box.width) : 0;
  const tooNarrow = typeof value === 'number' && !fits(text);
  const remark = remarkAt(sheet, row, column);
  const link = linkAt(sheet, row, column);
  return drawCell({
    box,
    look,
    text: tooNarrow ? '#'.repeat(Math.max(1, Math.floor(box.width / 8))) : text,
    room,
    gridlines: sheet.showGridlines,
    remark: remark !== null,
    tip: link?.text ?? '',
    link: link !== null,
    place: [row, column],
  });
}

/** Il testo della cella; nel formato Standard i decimali si stringono quanto la colonna. */
function textOf(value: Scalar, numberFormat: string, fits: (text: string) => boolean): string {
  const text = cellText(value, numberFormat);
  if (typeof value !== 'number' || numberFormat !== 'General' || fits(text)) return text;
  const whole = generalText(value, 0).length;
  for (let room = text.length - 1; room > whole; room -= 1) {
    const shorter = generalText(value, room);
    if (fits(shorter)) return shorter;
  }
  return text.includes('E') ? text : generalText(value, 0);
}

/** Quanto il testo può uscire a destra, sopra le celle vuote. */
function emptyRoom(sheet: Sheet, { columns }: Geometry, row: number, from: number, wanted: number): number {
  let room = 0;
  for (let column = from; column < columns.count && room < wanted; column += 1) {
    if (sheet.valueAt(row, column) !== null) break;
    room += columns.size(column);
  }
  return room;
}
