import { intersection, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { HostError } from '../../protocol/host-error';

/** Una tabella non può stare su un'altra né su una pivot: `InvalidArgument`, come in Excel. */
export function assertNoOverlap(sheet: Sheet, area: Area, own: TableModel | null = null): void {
  const tables = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  const pivots = sheet.pivots.flatMap((pivot) => (pivot.area ? [pivot.area] : []));
  if ([...tables, ...pivots].some((other) => intersection(other, area)))
    throw new HostError('InvalidArgument', null, "A table can't overlap a PivotTable report or another table.");
}
