import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Axis } from './axis';

/** Le intestazioni di righe e colonne, in pixel. */
export const HEADER_WIDTH = 44;
export const HEADER_HEIGHT = 22;

export interface Scroll {
  readonly left: number;
  readonly top: number;
}

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Quante righe e colonne sono fissate. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly scroll: Scroll;
  /** Le misure della finestra, intestazioni comprese. */
  readonly width: number;
  readonly height: number;
}

/** Un tratto di righe o colonne disegnato di seguito. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Dove comincia il riquadro del tratto nella finestra e quanto è lungo. */
  readonly place: number;
  readonly length: number;
  /** Quanto è scorso: da togliere all'inizio di ogni riga o colonna. */
  readonly origin: number;
}

export function frozen(sheet: Sheet): { readonly frozenRows: number; readonly frozenColumns: number } {
  return { frozenRows: sheet.freeze?.rows ?? 0, frozenColumns: sheet.freeze?.columns ?? 0 };
}

/** Il tratto fissato (se c'è) e quello che scorre. */
export function bands(axis: Axis, fixed: number, scrolled: number, header: number, room: number): readonly Band[] {
  const edge = Math.min(axis.start(fixed), Math.max(0, room - header));
  const moving: Band = {
    from: Math.max(fixed, axis.at(edge + scrolled)),
    to: axis.at(Math.max(0, scrolled + room - header)),
    place: header + edge,
    length: Math.max(0, room - header - edge),
    origin: edge + scrolled,
  };
  if (fixed === 0) return [moving];
  return [{ from: 0, to: fixed - 1, place: header, length: edge, origin: 0 }, moving];
}

export function rowBands(geometry: Geometry): readonly Band[] {
  const { rows, frozenRows, scroll, height } = geometry;
  return bands(rows, frozenRows, scroll.top, HEADER_HEIGHT, height);
}

export function columnBands(geometry: Geometry): readonly Band[] {
  const { columns, frozenColumns, scroll, width } = geometry;
  return bands(columns, frozenColumns, scroll.left, HEADER_WIDTH, width);
}

/** Che cosa c'è a quel punto della finestra; null per un'intestazione. */
export function hit(
  geometry: Geometry,
  x: number,
  y: number,
): { readonly row: number | null; readonly column: number | null } {
  const find = (axis: Axis, fixed: number, scrolled: number, pixel: number): number | null => {
    if (pixel < 0) return null;
    return axis.at(pixel < axis.start(fixed) ? pixel : pixel + scrolled);
  };
  const { rows, columns, frozenRows, frozenColumns, scroll } = geometry;
  return {
    row: find(rows, frozenRows, scroll.top, y - HEADER_HEIGHT),
    column: find(columns, frozenColumns, scroll.left, x - HEADER_WIDTH),
  };
}

/** Dove si vede un'area nella finestra. */
export function place(geometry: Geometry, row: number, column: number): { readonly x: number; readonly y: number } {
  const { rows, columns, frozenRows, frozenColumns, scroll } = geometry;
  return {
    x: HEADER_WIDTH + columns.start(column) - (column < frozenColumns ? 0 : scroll.left),
    y: HEADER_HEIGHT + rows.start(row) - (row < frozenRows ? 0 : scroll.top),
  };
}

/** Lo scorrimento che fa vedere quella cella, muovendosi il meno possibile. */
export function scrollTo(geometry: Geometry, row: number, column: number): Scroll {
  const { rows, columns, frozenRows, frozenColumns, scroll, width, height } = geometry;
  const reveal = (axis: Axis, fixed: number, scrolled: number, room: number, index: number): number => {
    if (index < fixed) return scrolled;
    const edge = axis.start(fixed);
    if (axis.start(index) < edge + scrolled) return axis.start(index) - edge;
    return axis.start(index + 1) > scrolled + room ? Math.max(0, axis.start(index + 1) - room) : scrolled;
  };
  return {
    left: reveal(columns, frozenColumns, scroll.left, width - HEADER_WIDTH, column),
    top: reveal(rows, frozenRows, scroll.top, height - HEADER_HEIGHT, row),
  };
}
