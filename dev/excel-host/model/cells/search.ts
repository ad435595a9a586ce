import { columnCount, rowCount, WHOLE_SHEET, type Area } from '../addresses/area';
import type { Cell } from './cell';
import type { Sheet } from '../sheets/sheet';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Il testo in cui si cerca: quello che si vede. */
export type CellText = (cell: Cell) => string;

/** Le celle che contengono il testo, per righe. */
export function matches(sheet: Sheet, area: Area, pattern: RegExp, textOf: CellText): [row: number, column: number][] {
  const found: [number, number][] = [];
  for (const [row, column, cell] of sheet.cells.inArea(area)) {
    pattern.lastIndex = 0;
    if (pattern.test(textOf(cell))) found.push([row, column]);
  }
  return found;
}

/** La prima cella che va: nell'area, o in tutto il foglio dopo di essa se è una cella sola (poi si riparte da capo). */
export function findCell(
  sheet: Sheet,
  area: Area,
  pattern: RegExp,
  { backwards }: SearchCriteria,
  textOf: CellText,
): readonly [row: number, column: number] | null {
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const found = matches(sheet, single ? WHOLE_SHEET : area, pattern, textOf);
  if (!single) return (backwards ? found.at(-1) : found[0]) ?? null;
  const order = ([row, column]: readonly [number, number]): number => (row - area.top) * 100_000 + column - area.left;
  const after = found.filter((cell) => (backwards ? order(cell) < 0 : order(cell) > 0));
  const candidates = after.length > 0 ? after : found;
  return (backwards ? candidates.at(-1) : candidates[0]) ?? null;
}

/**
 * "?" un segno, "*" quanti se ne vuole, "~" davanti per cercarli davvero: come in Trova di Excel (ipotesi: anche per
 * l'API, la cui documentazione non ne parla).
 */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria): RegExp {
  const source = text.replace(/~([?*~])|[\s\S]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) return escapeSign(escaped);
    if (sign === '?') return '[\\s\\S]';
    return sign === '*' ? '[\\s\\S]*?' : escapeSign(sign);
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

function escapeSign(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
