import type { Area } from '../../model/addresses/area';
import type { Cell } from '../../model/cells/cell';
import { findCell, matches, searchPattern, type SearchCriteria } from '../../model/cells/search';
import { invalidArgument } from '../../protocol/host-error';
import { readInput } from './cell-input';
import { apiFormula, cellText } from './cell-output';
import { oneOf, type FormatTarget } from './format-target';

/** I criteri di `find`, `findAll` e `replaceAll`; senza niente si cerca una parte del testo, maiuscole uguali. */
export function readCriteria(input: unknown): SearchCriteria {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>;
  const direction = oneOf(given.searchDirection ?? 'Forward', ['Forward', 'Backwards']);
  return {
    completeMatch: given.completeMatch === true,
    matchCase: given.matchCase === true,
    backwards: direction === 'Backwards',
  };
}

/** Si cerca nel testo che si vede (ipotesi: la documentazione dice "contains a value matching"). */
function shownText(cell: Cell): string {
  return cellText(cell.value, cell.style.numberFormat);
}

export function findIn(
  { host, sheet }: FormatTarget,
  area: Area,
  text: unknown,
  criteria: unknown,
): readonly [row: number, column: number] | null {
  const wanted = readCriteria(criteria);
  host.workbook.calculate();
  return findCell(sheet, area, searchPattern(asText(text), wanted), wanted, shownText);
}

export function findAllIn(
  { host, sheet }: FormatTarget,
  area: Area,
  text: unknown,
  criteria: unknown,
): readonly (readonly [row: number, column: number])[] {
  host.workbook.calculate();
  return matches(sheet, area, searchPattern(asText(text), readCriteria(criteria)), shownText);
}

/**
 * Sostituisce in valori e formule e dà quante celle ha cambiato (ipotesi: Excel conta le celle, non le occorrenze). Un
 * testo che diventa un numero si legge come se lo si scrivesse.
 */
export function replaceIn(
  { host, sheet }: FormatTarget,
  area: Area,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const pattern = searchPattern(asText(text), readCriteria(criteria));
  const next = typeof replacement === 'string' ? replacement : '';
  const found = matches(sheet, area, pattern, (cell) => String(apiFormula(cell)));
  if (found.length > 0) host.assertCellsWritable(sheet, area);
  for (const [row, column] of found) {
    const cell = sheet.cells.get(row, column);
    if (!cell) continue;
    const input = readInput(
      String(apiFormula(cell)).replace(pattern, () => next),
      cell.style.numberFormat,
    );
    const written =
      'formula' in input ? { formula: input.formula, value: null } : { formula: null, value: input.value };
    sheet.putCell(row, column, written);
    host.cellsChanged(sheet, { top: row, bottom: row, left: column, right: column });
  }
  return found.length;
}

function asText(text: unknown): string {
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  return text;
}
