import { rewriteReferences, writeLocal, areaOfReference } from '../formulas/reference-text';
import { quoteSheet } from './address';
import type { Grid } from './grid';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * Un foglio uguale, con nome e identificativi nuovi. Ciò che sta sul foglio si copia in profondità; gli stili restano
 * quelli condivisi.
 */
export function copySheet(workbook: Workbook, source: Sheet, position: number): Sheet {
  const copy = workbook.addSheet(copyName(workbook, source.name), position);
  copyInto(copy.cells, source.cells);
  for (const [row, model] of source.rows) copy.rows.set(row, model);
  for (const [column, model] of source.columns) copy.columns.set(column, model);
  for (const [row, style] of source.rowStyles) copy.rowStyles.set(row, style);
  for (const [column, style] of source.columnStyles) copy.columnStyles.set(column, style);
  const { visibility, tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight } = source;
  Object.assign(copy, { visibility, tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight });
  const renewed = <T extends object>(items: readonly T[]): T[] =>
    structuredClone([...items]).map((item) => ('id' in item ? { ...item, id: workbook.newId() } : item));
  copy.merges = structuredClone(source.merges);
  copy.freeze = source.freeze;
  copy.protection = structuredClone(source.protection);
  copy.conditionalFormats = renewed(source.conditionalFormats);
  copy.dataValidations = renewed(source.dataValidations);
  copy.comments = renewed(source.comments).map((comment) => ({ ...comment, replies: renewed(comment.replies) }));
  copy.notes = structuredClone(source.notes);
  copy.hyperlinks = structuredClone(source.hyperlinks);
  copy.charts = renewed(source.charts);
  for (const chart of copy.charts) {
    const move = (text: string | null): string | null => text && retarget(text, source.name, copy.name);
    chart.series = chart.series.map((one) => ({ ...one, values: move(one.values), categories: move(one.categories) }));
  }
  copy.autoFilter = structuredClone(source.autoFilter);
  copy.customProperties = structuredClone(source.customProperties);
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.selection = source.selection;
  copy.tables = [];
  for (const table of renewed(source.tables)) {
    copy.tables.push({ ...table, name: freeName(table.name, tableNames(workbook)) });
  }
  copy.pivots = renewed(source.pivots);
  copyNames(source, copy);
  workbook.markStale();
  return copy;
}

/** Excel chiama la copia "Quadro (2)", o col primo numero libero; entro i 31 segni. */
function copyName(workbook: Workbook, name: string): string {
  const base = /^(.*) \(\d+\)$/s.exec(name)?.[1] ?? name;
  for (let i = 2; ; i += 1) {
    const suffix = ` (${i})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.sheetNamed(candidate)) return candidate;
  }
}

function copyInto<T>(to: Grid<T>, from: Grid<T>): void {
  for (const [row, column, value] of from.entries()) to.set(row, column, value);
}

function tableNames(workbook: Workbook): ReadonlySet<string> {
  return new Set(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i += 1) if (!taken.has(`${name}${i}`.toLowerCase())) return `${name}${i}`;
}

/** I nomi del foglio passano alla copia e puntano lì. */
function copyNames(source: Sheet, copy: Sheet): void {
  copy.names = structuredClone(source.names).map((name) => ({
    ...name,
    formula: retarget(name.formula, source.name, copy.name),
  }));
}

/** I grafici della copia leggono i dati della copia. */
function retarget(formula: string, before: string, after: string): string {
  return rewriteReferences(formula, ({ sheet, local }) =>
    sheet?.toLowerCase() === before.toLowerCase()
      ? `${quoteSheet(after)}!${writeLocal(local, areaOfReference(local))}`
      : null,
  );
}
