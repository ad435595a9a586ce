import type { Area } from '../addresses/area';
import type { Scalar } from '../cells/cell';
import { apiText } from '../cells/cell-text';
import type { Sheet } from './sheet';
import type { TableColumnModel, TableModel } from './sheet-parts';

/** Le parti di una tabella e i nomi delle sue colonne. */

export function headerArea({ area, showHeaders }: TableModel): Area | null {
  return showHeaders ? { ...area, bottom: area.top } : null;
}

export function totalsArea({ area, showTotals }: TableModel): Area | null {
  return showTotals ? { ...area, top: area.bottom } : null;
}

/** Le righe di dati: ce n'è sempre almeno una, magari vuota. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** Vero se di dati c'è solo la riga vuota che Excel tiene pronta: allora la tabella conta zero righe (ipotesi). */
export function hasOnlyBlankRow(sheet: Sheet, table: TableModel): boolean {
  const body = bodyArea(table);
  if (body.top !== body.bottom) return false;
  return [...sheet.cells.inArea(body)].every(([, , cell]) => cell.value === null && cell.formula === null);
}

export function dataRowCount(sheet: Sheet, table: TableModel): number {
  const body = bodyArea(table);
  return hasOnlyBlankRow(sheet, table) ? 0 : body.bottom - body.top + 1;
}

export function newColumn(columns: readonly TableColumnModel[], name: string): TableColumnModel {
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  return { id, name, totalsFunction: null, totalsLabel: null };
}

/** "Colonna1", "Colonna2"…: il primo libero, da `from` in su. */
export function freeColumnName(taken: readonly string[], from: number): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let i = from; ; i += 1) if (!used.has(`colonna${i}`)) return `Colonna${i}`;
}

/**
 * I nomi che Excel dà alle colonne da ciò che sta nell'intestazione: testi, mai vuoti, mai uguali ("Nome", "Nome2").
 */
export function columnNames(headers: readonly Scalar[]): readonly string[] {
  const names: string[] = [];
  const written = headers.map((header) => apiText(header));
  headers.forEach((_, i) => {
    const text = written[i] ?? '';
    names.push(text === '' ? freeColumnName([...names, ...written], i + 1) : distinct(text, names));
  });
  return names;
}

function distinct(text: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(text.toLowerCase())) return text;
  for (let i = 2; ; i += 1) if (!used.has(`${text}${i}`.toLowerCase())) return `${text}${i}`;
}

/** Chi scrive nell'intestazione rinomina le colonne: i testi tornano unici e le celle vuote riprendono il nome. */
export function adoptHeaders(sheet: Sheet, table: TableModel): void {
  const header = headerArea(table);
  if (!header) return;
  const found = table.columns.map((column, i) => {
    const value = sheet.valueAt(header.top, header.left + i);
    return value === null || value === '' ? column.name : value;
  });
  const names = columnNames(found);
  table.columns = table.columns.map((column, i) => ({ ...column, name: names[i] ?? column.name }));
  writeHeaders(sheet, table);
}

export function writeHeaders(sheet: Sheet, table: TableModel): void {
  const header = headerArea(table);
  if (!header) return;
  table.columns.forEach(({ name }, i) => sheet.putCell(header.top, header.left + i, { value: name, formula: null }));
}
