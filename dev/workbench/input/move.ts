import { LAST_COLUMN, LAST_ROW, type Area } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Axis } from '../grid/axis';
import { mergedArea } from '../grid/draw-overlays';

export interface Cursor {
  readonly row: number;
  readonly column: number;
}

const ARROWS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface MoveKey {
  readonly key: string;
  readonly jump: boolean;
  readonly back: boolean;
  /** Quante righe stanno nella finestra. */
  readonly page: number;
}

/** Dove va il cursore con quel tasto; null se il tasto non lo muove. */
export function move(sheet: Sheet, rows: Axis, columns: Axis, from: Cursor, pressed: MoveKey): Cursor | null {
  const { key, jump, back, page } = pressed;
  const used = sheet.usedArea(true);
  const arrow = arrowOf(key, back);
  if (arrow)
    return jump && key.startsWith('Arrow') ? leap(sheet, from, arrow) : step(sheet, rows, columns, from, arrow);
  switch (key) {
    case 'Home':
      return { row: jump ? 0 : from.row, column: 0 };
    case 'End':
      return jump && used ? { row: used.bottom, column: used.right } : null;
    case 'PageUp':
      return { ...from, row: rows.visibleFrom(Math.max(0, from.row - page), -1) };
    case 'PageDown':
      return { ...from, row: Math.min(LAST_ROW, from.row + page) };
    default:
      return null;
  }
}

function arrowOf(key: string, back: boolean): readonly [row: number, column: number] | null {
  if (key === 'Tab') return [0, back ? -1 : 1];
  if (key === 'Enter') return [back ? -1 : 1, 0];
  return ARROWS[key] ?? null;
}

/** Un passo: le celle unite sono una sola, righe e colonne nascoste si saltano. */
function step(sheet: Sheet, rows: Axis, columns: Axis, from: Cursor, [down, right]: readonly [number, number]): Cursor {
  const here: Area = mergedArea(sheet, from.row, from.column);
  const row = clamp(down > 0 ? here.bottom + 1 : down < 0 ? here.top - 1 : from.row, LAST_ROW);
  const column = clamp(right > 0 ? here.right + 1 : right < 0 ? here.left - 1 : from.column, LAST_COLUMN);
  return {
    row: down === 0 ? row : rows.visibleFrom(row, down > 0 ? 1 : -1),
    column: right === 0 ? column : columns.visibleFrom(column, right > 0 ? 1 : -1),
  };
}

/** Ctrl+freccia: alla fine del blocco di celle piene, o all'inizio del prossimo. */
function leap(sheet: Sheet, from: Cursor, [down, right]: readonly [number, number]): Cursor {
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const full = (cursor: Cursor): boolean => sheet.valueAt(cursor.row, cursor.column) !== null;
  const next = ({ row, column }: Cursor): Cursor => ({ row: row + down, column: column + right });
  const inside = ({ row, column }: Cursor): boolean =>
    row >= 0 && column >= 0 && row <= used.bottom && column <= used.right;
  const toEdge = full(from) && inside(next(from)) && full(next(from));
  let cursor = from;
  for (let candidate = next(from); inside(candidate); candidate = next(candidate)) {
    if (toEdge && !full(candidate)) return cursor;
    cursor = candidate;
    if (!toEdge && full(candidate)) return cursor;
  }
  // Oltre l'ultima cella piena Excel va in fondo al foglio: qui ci si ferma al bordo di ciò che il foglio usa.
  return cursor;
}

function clamp(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}
