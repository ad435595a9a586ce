import { offsetFormula } from '../../formulas/reference-text';
import { columnCount, rowCount, type Area } from '../addresses/area';
import { isError, type Cell, type Scalar } from './cell';
import type { Sheet } from '../sheets/sheet';
import type { HyperlinkModel } from '../sheets/sheet-parts';

/** Una chiave d'ordine: la colonna (o la riga) contata dal bordo dell'area. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
  readonly on: 'Value' | 'CellColor' | 'FontColor';
  /** Il colore che va per primo, quando si ordina per colore. */
  readonly color: string | null;
  readonly textAsNumber: boolean;
}

/**
 * Riordina le righe dell'area (o le sue colonne): valori, formule, formati e collegamenti si spostano insieme, i
 * riferimenti relativi delle formule seguono la cella. Le celle vuote vanno in fondo in ogni caso.
 */
export function sortArea(
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  { matchCase, byColumns }: { readonly matchCase: boolean; readonly byColumns: boolean },
): void {
  const count = byColumns ? columnCount(area) : rowCount(area);
  const place = (line: number, key: number): readonly [number, number] =>
    byColumns ? [area.top + key, area.left + line] : [area.top + line, area.left + key];
  const collator = new Intl.Collator('it', { sensitivity: matchCase ? 'variant' : 'accent', caseFirst: 'lower' });
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (const key of keys) {
      const difference = compareBy(sheet, key, place(a, key.key), place(b, key.key), collator);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  moveLines(sheet, area, order, byColumns);
}

function compareBy(
  sheet: Sheet,
  key: SortKey,
  a: readonly [number, number],
  b: readonly [number, number],
  collator: Intl.Collator,
): number {
  if (key.on !== 'Value') {
    const wanted = (at: readonly [number, number]): number => (colorOf(sheet, key, at) === key.color ? 0 : 1);
    return (wanted(a) - wanted(b)) * (key.ascending ? 1 : -1);
  }
  const [x, y] = [a, b].map(([row, column]) => asKey(sheet.valueAt(row, column), key.textAsNumber));
  if (x === undefined || y === undefined) return 0;
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return compareValues(x, y, collator) * (key.ascending ? 1 : -1);
}

function colorOf(sheet: Sheet, { on }: SortKey, [row, column]: readonly [number, number]): string | null {
  const { fill, font } = sheet.styleAt(row, column);
  return on === 'CellColor' ? fill.color : font.color;
}

function asKey(value: Scalar, textAsNumber: boolean): Scalar {
  if (!textAsNumber || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

/** Numeri, poi testi, poi FALSO e VERO, poi gli errori, come in Excel. */
function compareValues(a: Scalar, b: Scalar, collator: Intl.Collator): number {
  const rank = (value: Scalar): number => {
    if (isError(value)) return 3;
    return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  };
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return isError(a) ? 0 : Number(a) - Number(b);
}

/** Mette al posto i-esimo la riga (o la colonna) `order[i]`. */
function moveLines(sheet: Sheet, area: Area, order: readonly number[], byColumns: boolean): void {
  const cells = [...sheet.cells.inArea(area)];
  const target = new Map(order.map((from, to) => [from, to]));
  const move = (row: number, column: number): readonly [number, number] => {
    if (byColumns) return [row, area.left + (target.get(column - area.left) ?? column - area.left)];
    return [area.top + (target.get(row - area.top) ?? row - area.top), column];
  };
  for (const [row, column] of cells) sheet.cells.delete(row, column);
  for (const [row, column, cell] of cells) {
    const [toRow, toColumn] = move(row, column);
    sheet.cells.set(toRow, toColumn, moved(cell, toRow - row, toColumn - column));
  }
  sheet.hyperlinks = sheet.hyperlinks.map((link): HyperlinkModel => {
    const inside =
      link.row >= area.top && link.row <= area.bottom && link.column >= area.left && link.column <= area.right;
    if (!inside) return link;
    const [row, column] = move(link.row, link.column);
    return { ...link, row, column };
  });
}

function moved(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === null || (rows === 0 && columns === 0)) return cell;
  return { ...cell, formula: offsetFormula(cell.formula, rows, columns) };
}
