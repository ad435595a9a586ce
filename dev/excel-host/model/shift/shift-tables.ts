import { shiftArea, shiftIndex, type Shift } from '../../formulas/shift-references';
import { rowCount, type Area } from '../addresses/area';
import type { Sheet } from '../sheets/sheet';
import type { TableModel } from '../sheets/sheet-parts';
import { freeColumnName, newColumn, writeHeaders } from '../sheets/table-parts';
import type { Workbook } from '../workbook';

/** Sposta le tabelle e il filtro del foglio; una tabella che perde tutte le celle sparisce. */
export function shiftTables(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const kept = shiftTable(sheet, table, shift);
    if (!kept) workbook.note({ kind: 'tableDeleted', sheet: sheet.id, table: table.id, name: table.name });
    return kept;
  });
  const { autoFilter } = sheet;
  if (!autoFilter) return;
  const area = shiftArea(autoFilter.area, shift);
  sheet.autoFilter = area && {
    area,
    filters:
      shift.axis === 'columns' ? shiftFilters(autoFilter.filters, autoFilter.area, area, shift) : autoFilter.filters,
  };
}

function shiftTable(sheet: Sheet, table: TableModel, shift: Shift): boolean {
  const before = table.area;
  const after = shiftArea(before, shift);
  if (!after) return false;
  if (after === before) return true;
  if (shift.axis === 'rows') {
    if (table.showTotals && shiftIndex(before.bottom, shift) === null) table.showTotals = false;
    const fixed = Number(table.showHeaders) + Number(table.showTotals);
    // Senza più dati resta una riga vuota.
    table.area = rowCount(after) > fixed ? after : { ...after, bottom: after.top + fixed };
    return true;
  }
  table.area = after;
  table.filters = shiftFilters(table.filters, before, after, shift);
  table.columns = shiftColumns(table, before, after, shift);
  writeHeaders(sheet, table);
  return true;
}

function shiftColumns(table: TableModel, before: Area, after: Area, shift: Shift): TableModel['columns'] {
  const kept = new Map<number, TableModel['columns'][number]>();
  table.columns.forEach((column, index) => {
    const moved = shiftIndex(before.left + index, shift);
    if (moved !== null) kept.set(moved, column);
  });
  const columns: TableModel['columns'] = [];
  const all = [...table.columns];
  for (let column = after.left; column <= after.right; column += 1) {
    const known = kept.get(column);
    if (known) {
      columns.push(known);
      continue;
    }
    const names = all.map(({ name }) => name);
    const added = newColumn(all, freeColumnName(names, 1));
    all.push(added);
    columns.push(added);
  }
  return columns;
}

/** I filtri si contano dalla prima colonna dell'area. */
function shiftFilters(
  filters: Readonly<Record<number, readonly string[]>>,
  before: Area,
  after: Area,
  shift: Shift,
): Record<number, readonly string[]> {
  const moved: Record<number, readonly string[]> = {};
  for (const [index, values] of Object.entries(filters)) {
    const column = shiftIndex(before.left + Number(index), shift);
    if (column !== null) moved[column - after.left] = values;
  }
  return moved;
}
