import { intersection, type Area } from '../addresses/area';
import { columnPoints, setColumnWidth, setRowHeight } from './cell-size';
import type { Sheet } from '../sheets/sheet';
import type { Style } from './style';

/** Il testo che si vede in una cella. */
export type TextAt = (row: number, column: number) => string;

const POINTS_PER_PIXEL = 0.75;
const NORMAL_SIZE = 11;

/**
 * Allarga o stringe le colonne sul testo più lungo. Ipotesi: Excel misura i segni uno a uno, qui valgono 7 pixel l'uno
 * (10% in più in grassetto) e in proporzione al corpo. Le colonne vuote restano come sono.
 */
export function autofitColumns(sheet: Sheet, area: Area, textAt: TextAt): void {
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.inArea(area)) {
    if (cell.style.alignment.wrapText || isMerged(sheet, row, column)) continue;
    const text = textAt(row, column);
    if (text !== '') widest.set(column, Math.max(widest.get(column) ?? 0, textPixels(text, cell.style)));
  }
  for (const [column, pixels] of widest) {
    const points = Math.min(pixels + 5, 1790) * POINTS_PER_PIXEL;
    setColumnWidth(sheet, { ...area, left: column, right: column }, points);
  }
}

/** Alza o abbassa le righe sul testo più alto, contando i ritorni a capo. Ipotesi: un rigo di corpo 11 fa 15 punti. */
export function autofitRows(sheet: Sheet, area: Area, textAt: TextAt): void {
  const rows = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.inArea(area)) {
    if (isMerged(sheet, row, column)) continue;
    const line = (cell.style.font.size * 15) / NORMAL_SIZE;
    const lines = cell.style.alignment.wrapText ? wrappedLines(sheet, column, textAt(row, column), cell.style) : 1;
    rows.set(row, Math.max(rows.get(row) ?? 0, line * lines));
  }
  const within = (row: number): boolean => row >= area.top && row <= area.bottom;
  for (const row of [...sheet.rows.keys()]) if (within(row) && !rows.has(row)) rows.set(row, 0);
  for (const [row, points] of rows) {
    if (sheet.rows.get(row)?.hidden) continue;
    const height = Math.min(409, Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
    setRowHeight(sheet, { ...area, top: row, bottom: row }, height <= sheet.defaultRowHeight ? null : height);
  }
}

function wrappedLines(sheet: Sheet, column: number, text: string, style: Style): number {
  const room = Math.max(1, columnPoints(sheet, column) / POINTS_PER_PIXEL - 5);
  return text.split(/\r\n|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(textPixels(line, style) / room)), 0);
}

function textPixels(text: string, { font }: Style): number {
  const longest = Math.max(...text.split(/\r\n|\n/).map((line) => line.length));
  return Math.ceil(longest * 7 * (font.size / NORMAL_SIZE) * (font.bold ? 1.1 : 1));
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.merges.some((merge) => intersection(merge, cell) !== null);
}
