import { columnCount, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, rowCount, type Area } from './area';

/** "A" → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 → "A". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2:D4", "B:D", "2:4" o "B2". */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  return rowCount(area) === 1 && columnCount(area) === 1 ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** Il nome del foglio come lo vuole un riferimento: fra apici se non è una parola sola. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function sheetAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}

/** "Quadro!$B$2:$D$4", "Quadro!$B:$D", "Quadro!$2:$4". */
export function absoluteAddress(sheet: string, area: Area): string {
  const local = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheet)}!${local}`;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** Separa "'Il foglio'!A1" in foglio e riferimento; senza foglio il primo è null. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly local: string } {
  const [, quoted, plain, local] = SHEET.exec(reference) ?? [];
  if (local === undefined) return { sheet: null, local: reference };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, local };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** L'area di un riferimento senza foglio ("B2:D4", "$B:$D", "2:4"), o null se non lo è. */
export function parseArea(text: string): Area | null {
  const local = text.trim();
  const cells = CELLS.exec(local);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return ordered(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(local);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ''), LAST_ROW, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(local);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

/** Le aree di "A1:B2,D4" (anche separate da spazi, come in sqref), o null se una non si legge. */
export function parseAreas(text: string): readonly Area[] | null {
  const areas = text
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map((part) => parseArea(splitSheet(part).local));
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

function ordered(r1: number, c1: number, r2: number, c2: number): Area | null {
  const area = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}
