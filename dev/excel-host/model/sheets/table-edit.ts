import { LAST_COLUMN, LAST_ROW, type Area } from '../addresses/area';
import { deleteCells, insertCells } from '../shift/insert-delete';
import type { Sheet } from './sheet';
import type { TableModel } from './sheet-parts';
import { bodyArea, freeColumnName, hasOnlyBlankRow, headerArea, newColumn, writeHeaders } from './table-parts';
import { clearCells, isFree, moveCells } from '../shift/table-shift';
import type { Workbook } from '../workbook';

/**
 * Le modifiche che fanno crescere o calare una tabella: inseriscono o tolgono celle intorno, con le loro formule e i loro
 * avvenimenti. Danno null o falso se romperebbero un'altra tabella, una pivot o celle unite, o se il foglio finisce.
 */

/**
 * Righe vuote prima della riga di dati `index` (o in fondo); dà l'area delle righe nuove. Con `alwaysInsert` falso, in
 * fondo si allarga sulle righe vuote sottostanti senza spostare niente.
 */
export function insertTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: TableModel,
  index: number,
  count: number,
  alwaysInsert: boolean,
): Area | null {
  // La riga vuota che Excel tiene pronta è la prima a riempirsi.
  const reused = hasOnlyBlankRow(sheet, table) ? 1 : 0;
  const { area } = table;
  const body = bodyArea(table);
  const first = body.top + index;
  const added = count - reused;
  if (added > 0) {
    if (area.bottom + added > LAST_ROW) return null;
    const from = first + reused;
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + added };
    if (!alwaysInsert && from > body.bottom && isFree(sheet, below)) {
      if (table.showTotals) moveCells(sheet, { ...area, top: area.bottom }, added);
    } else if (!insertCells(workbook, sheet, { ...area, top: from, bottom: from + added - 1 }, 'Down')) return null;
    table.area = { ...area, bottom: area.bottom + added };
  }
  return { ...area, top: first, bottom: first + count - 1 };
}

/** Toglie una riga di dati e fa salire il resto; l'ultima rimasta si svuota soltanto. */
export function deleteTableRow(workbook: Workbook, sheet: Sheet, table: TableModel, index: number): Area | null {
  const body = bodyArea(table);
  const row = { ...body, top: body.top + index, bottom: body.top + index };
  if (body.top === body.bottom) {
    clearCells(sheet, row);
    workbook.note({ kind: 'cells', sheet: sheet.id, area: row, change: { type: 'RangeEdited' } });
    return row;
  }
  const after = { ...table.area, bottom: table.area.bottom - 1 };
  if (!deleteCells(workbook, sheet, row, 'Up')) return null;
  table.area = after;
  return row;
}

/** Una colonna vuota prima della colonna `index` (o in fondo), col suo nome; dà tutta la colonna. */
export function insertTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: TableModel,
  index: number,
  name: string | null,
): Area | null {
  const { area, filters } = table;
  if (area.right === LAST_COLUMN) return null;
  const columns = [...table.columns];
  const taken = columns.map((column) => column.name);
  columns.splice(index, 0, newColumn(columns, name ?? freeColumnName(taken, 1)));
  const added = { ...area, left: area.left + index, right: area.left + index };
  if (!insertCells(workbook, sheet, added, 'Right')) return null;
  table.area = { ...area, right: area.right + 1 };
  table.columns = columns;
  table.filters = Object.fromEntries(
    Object.entries(filters).map(([column, values]) => [Number(column) + (Number(column) >= index ? 1 : 0), values]),
  );
  writeHeaders(sheet, table);
  return added;
}

/** Toglie una colonna e accosta ciò che sta a destra. */
export function deleteTableColumn(workbook: Workbook, sheet: Sheet, table: TableModel, index: number): Area | null {
  const left = table.area.left + index;
  const removed = { ...table.area, left, right: left };
  return deleteCells(workbook, sheet, removed, 'Left') ? removed : null;
}

/** Mostra o toglie la riga d'intestazione: quella nuova sta sulla riga sopra se è libera, altrimenti fa posto. */
export function setTableHeaders(workbook: Workbook, sheet: Sheet, table: TableModel, show: boolean): boolean {
  const { area } = table;
  const header = headerArea(table);
  if (header) {
    clearCells(sheet, header);
    table.showHeaders = false;
    table.area = { ...area, top: area.top + 1 };
    return true;
  }
  if (!show) return true;
  if (isFree(sheet, { ...area, top: area.top - 1, bottom: area.top - 1 })) {
    table.area = { ...area, top: area.top - 1 };
  } else {
    if (!insertCells(workbook, sheet, { ...area, bottom: area.top }, 'Down')) return false;
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  table.showHeaders = true;
  writeHeaders(sheet, table);
  return true;
}

/** Mostra o toglie la riga dei totali, che nasce vuota: chi chiama ci scrive le formule. */
export function setTableTotals(workbook: Workbook, sheet: Sheet, table: TableModel, show: boolean): boolean {
  const { area } = table;
  if (!show) {
    clearCells(sheet, { ...area, top: area.bottom });
    table.area = { ...area, bottom: area.bottom - 1 };
  } else {
    const next = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (next.top > LAST_ROW) return false;
    if (!isFree(sheet, next) && !insertCells(workbook, sheet, next, 'Down')) return false;
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  table.showTotals = show;
  return true;
}
