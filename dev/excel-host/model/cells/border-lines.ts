import {
  cellCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  columnCount,
  WHOLE_SHEET,
  type Area,
} from '../addresses/area';
import { stylesIn } from './cell-style';
import { restyle } from './restyle';
import type { Sheet } from '../sheets/sheet';
import { patchStyle, type Border, type BorderSide, type Style } from './style';

/** I lati che l'API conosce: quelli di una cella e le linee interne di un'area. Nell'ordine di Excel.BorderIndex. */
export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** Le celle su cui la linea si scrive, il lato, e di quanto ci si sposta per la cella che la vede dall'altra parte. */
interface Line {
  readonly area: Area;
  readonly side: BorderSide;
  readonly opposite: BorderSide | null;
  readonly rows: number;
  readonly columns: number;
}

/** Oltre queste celle le linee interne si guardano solo dal lato su cui si scrivono. */
const MAX_PAIRS = 100_000;

function lineOf(area: Area, index: BorderIndex): Line | null {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return { area: { ...area, bottom: top }, side: index, opposite: 'EdgeBottom', rows: -1, columns: 0 };
    case 'EdgeBottom':
      return { area: { ...area, top: bottom }, side: index, opposite: 'EdgeTop', rows: 1, columns: 0 };
    case 'EdgeLeft':
      return { area: { ...area, right: left }, side: index, opposite: 'EdgeRight', rows: 0, columns: -1 };
    case 'EdgeRight':
      return { area: { ...area, left: right }, side: index, opposite: 'EdgeLeft', rows: 0, columns: 1 };
    case 'InsideHorizontal':
      if (rowCount(area) === 1) return null;
      return { area: { ...area, bottom: bottom - 1 }, side: 'EdgeBottom', opposite: 'EdgeTop', rows: 1, columns: 0 };
    case 'InsideVertical':
      if (columnCount(area) === 1) return null;
      return { area: { ...area, right: right - 1 }, side: 'EdgeRight', opposite: 'EdgeLeft', rows: 0, columns: 1 };
    default:
      return { area, side: index, opposite: null, rows: 0, columns: 0 };
  }
}

/** Cambia una linea; due celle vicine ne hanno una sola in comune, che resta scritta sulla cella dell'area. */
export function drawBorder(
  sheet: Sheet,
  area: Area,
  index: BorderIndex,
  change: (border: Border | null) => Border | null,
): void {
  const line = lineOf(area, index);
  if (!line) return;
  const { side, opposite } = line;
  const shared = opposite && sharedBorders(sheet, line, opposite);
  const [theirs] = shared ? [...shared] : [];
  restyle(sheet, line.area, (style) => withBorder(style, side, change(style.borders[side] ?? theirs ?? null)));
  const across = opposite && neighbours(line);
  if (across) restyle(sheet, across, (style) => (style.borders[opposite] ? withBorder(style, opposite, null) : style));
}

/** Le linee diverse di un lato dell'area: una sola se è tutta uguale, nessuna se l'area non ha quel lato. */
export function bordersOf(sheet: Sheet, area: Area, index: BorderIndex): readonly (Border | null)[] {
  const line = lineOf(area, index);
  if (!line) return [];
  const { side, opposite } = line;
  const whole = [...stylesIn(sheet, line.area)].map((style) => style.borders[side]);
  if (!opposite || (whole.length === 1 && whole[0])) return whole;
  const [only, ...others] = sharedBorders(sheet, line, opposite);
  if (!only && others.length === 0) return whole;
  return cellCount(line.area) > MAX_PAIRS ? whole : pairs(sheet, line, opposite);
}

function pairs(sheet: Sheet, line: Line, opposite: BorderSide): readonly (Border | null)[] {
  const found = new Set<Border | null>();
  for (let row = line.area.top; row <= line.area.bottom; row += 1) {
    for (let column = line.area.left; column <= line.area.right; column += 1) {
      const own = sheet.styleAt(row, column).borders[line.side];
      found.add(own ?? sheet.styleAt(row + line.rows, column + line.columns).borders[opposite]);
    }
  }
  return [...found];
}

/** Le linee scritte sulle celle dall'altra parte. */
function sharedBorders(sheet: Sheet, line: Line, opposite: BorderSide): ReadonlySet<Border | null> {
  const across = neighbours(line);
  return new Set(across ? [...stylesIn(sheet, across)].map((style) => style.borders[opposite]) : [null]);
}

function neighbours({ area, rows, columns }: Line): Area | null {
  const moved = {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
  const clipped = intersection(moved, WHOLE_SHEET);
  // Le colonne e le righe intere non hanno vicini sopra né sotto: la linea è solo la loro.
  const along = rows === 0 ? rowCount(area) === LAST_ROW + 1 : columnCount(area) === LAST_COLUMN + 1;
  return clipped && (along || cellCount(clipped) <= MAX_PAIRS) ? clipped : null;
}

function withBorder(style: Style, side: BorderSide, border: Border | null): Style {
  return patchStyle(style, { borders: { [side]: border } });
}
