import { LAST_COLUMN, LAST_ROW, type Area } from '../addresses/area';
import type { Sheet } from '../sheets/sheet';

/**
 * Le misure di righe e colonne in punti (un pixel a 96 dpi è 0,75 punti). L'API vuole le larghezze in punti; i file e il
 * modello le tengono in caratteri del carattere solito (Calibri 11: 7 pixel per cifra), compresi i 5 pixel di margine:
 * pixel = ⌊(256·w + ⌊128/7⌋)/256 · 7⌋ (ECMA-376, 18.3.1.13). La larghezza solita di un foglio (8,43) è invece quella che
 * si legge a video, senza margine: 8,43 · 7 + 5 = 64 pixel = 48 punti.
 */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** 255 caratteri e 409 punti: oltre Excel non va. */
export const MAX_WIDTH_POINTS = (255 * DIGIT + PADDING) * POINTS_PER_PIXEL;
export const MAX_HEIGHT_POINTS = 409;

/** Larghezza di un file (caratteri) → punti. */
export function widthToPoints(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** Punti → larghezza da file (caratteri); si arrotonda al pixel, come fa Excel. */
export function pointsToWidth(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

export function standardWidthPoints(sheet: Sheet): number {
  return Math.round(sheet.defaultColumnWidth * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/** 0 se la colonna è nascosta. */
export function columnPoints(sheet: Sheet, column: number): number {
  const model = sheet.columns.get(column);
  if (model?.hidden) return 0;
  return model?.width === null || model === undefined ? standardWidthPoints(sheet) : widthToPoints(model.width);
}

/** 0 se la riga è nascosta. */
export function rowPoints(sheet: Sheet, row: number): number {
  const model = sheet.rows.get(row);
  if (model?.hidden) return 0;
  return model?.height ?? sheet.defaultRowHeight;
}

/** I punti che occupano le righe da `from` a `to`; costa le righe che hanno una misura loro. */
export function rowsExtent(sheet: Sheet, from: number, to: number): number {
  return extent(sheet.rows.keys(), from, to, sheet.defaultRowHeight, (row) => rowPoints(sheet, row));
}

export function columnsExtent(sheet: Sheet, from: number, to: number): number {
  return extent(sheet.columns.keys(), from, to, standardWidthPoints(sheet), (column) => columnPoints(sheet, column));
}

function extent(
  own: Iterable<number>,
  from: number,
  to: number,
  standard: number,
  size: (index: number) => number,
): number {
  let total = Math.max(0, to - from + 1) * standard;
  for (const index of own) if (index >= from && index <= to) total += size(index) - standard;
  return total;
}

/** Le misure diverse di un tratto di righe o di colonne. */
export function distinctRows(sheet: Sheet, { top, bottom }: Area): ReadonlySet<number> {
  return distinct(sheet.rows.keys(), top, bottom, sheet.defaultRowHeight, (row) => rowPoints(sheet, row));
}

export function distinctColumns(sheet: Sheet, { left, right }: Area): ReadonlySet<number> {
  return distinct(sheet.columns.keys(), left, right, standardWidthPoints(sheet), (column) =>
    columnPoints(sheet, column),
  );
}

function distinct(
  own: Iterable<number>,
  from: number,
  to: number,
  standard: number,
  size: (index: number) => number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let counted = 0;
  for (const index of own) {
    if (index < from || index > to) continue;
    counted += 1;
    found.add(size(index));
  }
  return counted < to - from + 1 ? found.add(standard) : found;
}

/** Larghezza delle colonne dell'area in punti; null = quella solita, 0 = nascoste. */
export function setColumnWidth(sheet: Sheet, { left, right }: Area, points: number | null): void {
  for (let column = left; column <= right; column += 1) {
    if (points === 0) sheet.columns.set(column, { width: sheet.columns.get(column)?.width ?? null, hidden: true });
    else if (points === null) sheet.columns.delete(column);
    else sheet.columns.set(column, { width: pointsToWidth(points), hidden: false });
  }
}

/** Altezza delle righe dell'area in punti; null = quella solita, 0 = nascoste. Su tutto il foglio cambia la solita. */
export function setRowHeight(sheet: Sheet, { top, bottom }: Area, points: number | null): void {
  if (top === 0 && bottom === LAST_ROW && points !== 0) {
    sheet.rows.clear();
    sheet.defaultRowHeight = points ?? 15;
    return;
  }
  for (let row = top; row <= bottom; row += 1) {
    if (points === 0) sheet.rows.set(row, { height: sheet.rows.get(row)?.height ?? null, hidden: true });
    else if (points === null) sheet.rows.delete(row);
    else sheet.rows.set(row, { height: points, hidden: false });
  }
}

export function setRowsHidden(sheet: Sheet, { top, bottom }: Area, hidden: boolean): void {
  setHidden(
    sheet.rows,
    top,
    bottom,
    LAST_ROW,
    hidden,
    (height) => ({ height, hidden }),
    ({ height }) => height,
  );
}

export function setColumnsHidden(sheet: Sheet, { left, right }: Area, hidden: boolean): void {
  setHidden(
    sheet.columns,
    left,
    right,
    LAST_COLUMN,
    hidden,
    (width) => ({ width, hidden }),
    ({ width }) => width,
  );
}

/** Mostrare costa solo le righe che hanno qualcosa; nasconderle, tutte. */
function setHidden<T extends { readonly hidden: boolean }>(
  models: Map<number, T>,
  from: number,
  to: number,
  last: number,
  hidden: boolean,
  make: (size: number | null) => T,
  sizeOf: (model: T) => number | null,
): void {
  const indexes = hidden
    ? Array.from({ length: Math.min(to, last) - from + 1 }, (_, i) => from + i)
    : [...models.keys()].filter((index) => index >= from && index <= to);
  for (const index of indexes) {
    const model = models.get(index);
    const size = model ? sizeOf(model) : null;
    if (hidden || size !== null) models.set(index, make(size));
    else models.delete(index);
  }
}
