import { rewriteReferences, writeLocal, areaOfReference } from '../../formulas/reference-text';
import { quoteSheet } from '../addresses/address';
import type { Grid } from '../cells/grid';
import type { Sheet } from './sheet';
import type { Workbook } from '../workbook';

/** Un foglio uguale nella stessa cartella, con nome e identificativi nuovi. */
export function copySheet(workbook: Workbook, source: Sheet, position: number): Sheet {
  const copy = workbook.addSheet(copyName(workbook, source.name), position);
  fillFrom(workbook, source, copy, (name) => freeName(name, tableNames(workbook)));
  copy.pivots = renewed(workbook, source.pivots);
  workbook.markStale();
  return copy;
}

/**
 * I fogli di un'altra cartella, con ciò che citano gli uni degli altri. Un nome già preso diventa "Quadro (2)". Grafici,
 * commenti e pivot restano fuori: Excel sul web non li inserisce. I riferimenti a fogli non inseriti restano come sono.
 */
export function insertSheets(workbook: Workbook, sources: readonly Sheet[], position: number): readonly Sheet[] {
  const pairs = sources.map((source, i) => {
    const name = workbook.sheetNamed(source.name) ? copyName(workbook, source.name) : source.name;
    return { source, copy: workbook.addSheet(name, position + i) };
  });
  for (const { source, copy } of pairs) {
    fillFrom(workbook, source, copy, (name) => {
      const taken = tableNames(workbook);
      return taken.has(name.toLowerCase()) ? freeName(name, taken) : name;
    });
    copy.charts = [];
    copy.comments = [];
    for (const [row, column, cell] of [...copy.cells.entries()]) {
      if (cell.formula === null) continue;
      const formula = pairs.reduce((text, pair) => retarget(text, pair.source.name, pair.copy.name), cell.formula);
      if (formula !== cell.formula) copy.cells.set(row, column, { ...cell, formula });
    }
  }
  workbook.markStale();
  return pairs.map(({ copy }) => copy);
}

/** Ciò che sta sul foglio si copia in profondità, salvo le pivot; gli stili restano quelli condivisi. */
function fillFrom(workbook: Workbook, source: Sheet, copy: Sheet, tableName: (name: string) => string): void {
  copyInto(copy.cells, source.cells);
  for (const [row, model] of source.rows) copy.rows.set(row, model);
  for (const [column, model] of source.columns) copy.columns.set(column, model);
  for (const [row, style] of source.rowStyles) copy.rowStyles.set(row, style);
  for (const [column, style] of source.columnStyles) copy.columnStyles.set(column, style);
  const { visibility, tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight } = source;
  Object.assign(copy, { visibility, tabColor, showGridlines, showHeadings, defaultColumnWidth, defaultRowHeight });
  copy.merges = structuredClone(source.merges);
  copy.freeze = source.freeze;
  copy.protection = structuredClone(source.protection);
  copy.conditionalFormats = renewed(workbook, source.conditionalFormats);
  copy.dataValidations = renewed(workbook, source.dataValidations);
  copy.comments = renewed(workbook, source.comments).map((comment) => ({
    ...comment,
    replies: renewed(workbook, comment.replies),
  }));
  copy.notes = structuredClone(source.notes);
  copy.hyperlinks = structuredClone(source.hyperlinks);
  copy.charts = renewed(workbook, source.charts);
  for (const chart of copy.charts) {
    const move = (text: string | null): string | null => text && retarget(text, source.name, copy.name);
    chart.series = chart.series.map((one) => ({ ...one, values: move(one.values), categories: move(one.categories) }));
  }
  copy.autoFilter = structuredClone(source.autoFilter);
  copy.customProperties = structuredClone(source.customProperties);
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.selection = source.selection;
  copy.tables = [];
  for (const table of renewed(workbook, source.tables)) copy.tables.push({ ...table, name: tableName(table.name) });
  copyNames(source, copy);
}

function renewed<T extends object>(workbook: Workbook, items: readonly T[]): T[] {
  return structuredClone([...items]).map((item) => ('id' in item ? { ...item, id: workbook.newId() } : item));
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

/** Ciò che cita il foglio di prima cita quello di dopo. */
function retarget(formula: string, before: string, after: string): string {
  return rewriteReferences(formula, ({ sheet, local }) =>
    sheet?.toLowerCase() === before.toLowerCase()
      ? `${quoteSheet(after)}!${writeLocal(local, areaOfReference(local))}`
      : null,
  );
}
