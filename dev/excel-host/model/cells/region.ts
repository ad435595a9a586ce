import { LAST_COLUMN, LAST_ROW, type Area } from '../addresses/area';
import type { Sheet } from '../sheets/sheet';

/** Il blocco di celle piene attorno a una cella, fino alle righe e alle colonne vuote (Ctrl+*). */
export function surroundingRegion(sheet: Sheet, row: number, column: number): Area {
  const area = { top: row, left: column, bottom: row, right: column };
  const any = (top: number, bottom: number, left: number, right: number): boolean => {
    for (const [, , cell] of sheet.cells.inArea({ top, bottom, left, right })) {
      if (cell.value !== null || cell.formula !== null) return true;
    }
    return false;
  };
  const around = (): readonly [number, number] => [Math.max(0, area.left - 1), Math.min(LAST_COLUMN, area.right + 1)];
  const beside = (): readonly [number, number] => [Math.max(0, area.top - 1), Math.min(LAST_ROW, area.bottom + 1)];
  for (let grown = true; grown;) {
    grown = false;
    while (area.bottom < LAST_ROW && any(area.bottom + 1, area.bottom + 1, ...around()))
      grown = grow(() => area.bottom++);
    while (area.top > 0 && any(area.top - 1, area.top - 1, ...around())) grown = grow(() => area.top--);
    while (area.right < LAST_COLUMN && any(...beside(), area.right + 1, area.right + 1))
      grown = grow(() => area.right++);
    while (area.left > 0 && any(...beside(), area.left - 1, area.left - 1)) grown = grow(() => area.left--);
  }
  return area;
}

function grow(step: () => number): true {
  step();
  return true;
}

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

/** La cella a cui porta Ctrl+freccia. */
export function edgeCell(sheet: Sheet, row: number, column: number, direction: Direction): readonly [number, number] {
  const vertical = direction === 'Up' || direction === 'Down';
  const step = direction === 'Down' || direction === 'Right' ? 1 : -1;
  const from = vertical ? row : column;
  const last = vertical ? LAST_ROW : LAST_COLUMN;
  const line = vertical
    ? { top: 0, bottom: LAST_ROW, left: column, right: column }
    : { top: row, bottom: row, left: 0, right: LAST_COLUMN };
  const filled = [...sheet.cells.inArea(line)]
    .filter(([, , cell]) => cell.value !== null || cell.formula !== null)
    .map(([r, c]) => (vertical ? r : c));
  const to = edgeIndex(new Set(filled), step > 0 ? filled : filled.reverse(), from, step, last);
  return vertical ? [to, column] : [row, to];
}

function edgeIndex(
  filled: ReadonlySet<number>,
  ordered: readonly number[],
  from: number,
  step: number,
  last: number,
): number {
  if (filled.has(from) && filled.has(from + step)) {
    let index = from;
    while (filled.has(index + step)) index += step;
    return index;
  }
  return ordered.find((index) => (step > 0 ? index > from : index < from)) ?? (step > 0 ? last : 0);
}
