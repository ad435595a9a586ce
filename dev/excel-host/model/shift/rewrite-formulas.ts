import type { Sheet } from '../sheets/sheet';
import type { NameModel } from '../sheets/sheet-parts';

/** Dà la formula nuova; `home` è il foglio in cui sta, null se i riferimenti senza foglio non ne hanno uno. */
export type Rewrite = (formula: string, home: Sheet | null) => string;

/** Ciò che di una cartella ha formule. */
interface Formulas {
  names: NameModel[];
  readonly sheets: readonly Sheet[];
}

/** Riscrive le formule di tutta la cartella: celle, nomi definiti, serie dei grafici, collegamenti interni e regole. */
export function rewriteFormulas(workbook: Formulas, rewrite: Rewrite, rules: RewriteRules = rewriteRules): void {
  workbook.names = workbook.names.map((name) => rewriteName(name, null, rewrite));
  for (const home of workbook.sheets) {
    home.names = home.names.map((name) => rewriteName(name, home, rewrite));
    for (const [row, column, cell] of [...home.cells.unordered()]) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula, home);
      if (formula !== cell.formula) home.cells.set(row, column, { ...cell, formula });
    }
    rules(home, rewrite);
    const text = (reference: string | null): string | null => (reference === null ? null : rewrite(reference, null));
    for (const chart of home.charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        name: series.name?.startsWith('=') ? `=${rewrite(series.name.slice(1), null)}` : series.name,
        values: text(series.values),
        categories: text(series.categories),
      }));
    }
    home.hyperlinks = home.hyperlinks.map((link) => ({ ...link, documentReference: text(link.documentReference) }));
  }
}

type RewriteRules = (home: Sheet, rewrite: Rewrite) => void;

function rewriteRules(home: Sheet, rewrite: Rewrite): void {
  for (const rule of home.conditionalFormats) rule.formulas = rule.formulas.map((formula) => rewrite(formula, home));
  for (const validation of home.dataValidations)
    validation.rule = inRule(validation.rule, (formula) => rewrite(formula, home));
}

function rewriteName(name: NameModel, home: Sheet | null, rewrite: Rewrite): NameModel {
  const formula = rewrite(name.formula, home);
  return formula === name.formula ? name : { ...name, formula };
}

/** Riscrive le formule ("=…") che stanno dentro a una regola di convalida. */
export function inRule(
  rule: Readonly<Record<string, unknown>>,
  rewrite: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule).map(([key, item]) => [key, inItem(item, rewrite)]));
}

function inItem(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? `=${rewrite(value.slice(1))}` : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return inRule(value as Readonly<Record<string, unknown>>, rewrite);
}
