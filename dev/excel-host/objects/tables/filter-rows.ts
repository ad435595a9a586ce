import type { Area } from '../../model/addresses/area';
import { setRowsHidden } from '../../model/cells/cell-size';
import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { bodyArea } from '../../model/sheets/table-parts';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { cellText } from '../ranges/cell-output';

export type Filters = Readonly<Record<number, readonly string[]>>;

/**
 * Nasconde le righe di dati che un filtro esclude e mostra le altre. I valori si confrontano col testo che si vede,
 * senza badare a maiuscole; "" tiene le celle vuote.
 */
export function filterRows(sheet: Sheet, body: Area, filters: Filters): void {
  const kept = Object.entries(filters).map(
    ([column, values]) => [body.left + Number(column), new Set(values.map(folded))] as const,
  );
  for (let row = body.top; row <= body.bottom; row += 1) {
    const visible = kept.every(([column, values]) => values.has(folded(shownText(sheet, row, column))));
    const hidden = sheet.rows.get(row)?.hidden ?? false;
    if (hidden === visible) setRowsHidden(sheet, { ...body, top: row, bottom: row }, !visible);
  }
}

export function filterTable(sheet: Sheet, table: TableModel): void {
  filterRows(sheet, bodyArea(table), table.filters);
}

/** I filtri con quello di una colonna cambiato, o tolto se è null. */
export function withFilter(filters: Filters, column: number, values: readonly string[] | null): Filters {
  const others = Object.fromEntries(Object.entries(filters).filter(([index]) => Number(index) !== column));
  return values ? { ...others, [column]: values } : others;
}

/** I valori di un criterio "Values"; gli altri generi di filtro l'emulatore non li ha. */
export function valuesOf(criteria: unknown): readonly string[] {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument();
  const { filterOn, values } = criteria as { readonly filterOn?: unknown; readonly values?: unknown };
  if (filterOn !== 'Values') throw new HostError('NotImplemented', null, `Filtro ${String(filterOn)}`);
  return checkedValues(values);
}

export function checkedValues(values: unknown): readonly string[] {
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map((value: unknown) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new HostError('NotImplemented', null, 'Filtro per date');
  });
}

function shownText(sheet: Sheet, row: number, column: number): string {
  return cellText(sheet.valueAt(row, column), sheet.styleAt(row, column).numberFormat);
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('it');
}
