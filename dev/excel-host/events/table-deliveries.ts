import { areaAddress } from '../model/addresses/address';
import { intersection } from '../model/addresses/area';
import type { ChangeRecord } from '../model/changes';
import type { Workbook } from '../model/workbook';
import { cellsArgs, sourceOf, type Refer } from './event-args';
import { WHOLE_WORKBOOK, type Delivery } from './delivery';
import { EventCode } from './event-types';

/** Le tabelle in cui sta la selezione: chi ne esce lo fa sapere. */
export type TableSelections = Set<string>;

/** Gli avvenimenti delle tabelle e delle loro collezioni. */
export function tableDeliveries(
  record: ChangeRecord,
  workbook: Workbook,
  refer: Refer,
  selections: TableSelections,
): readonly Delivery[] {
  const { change } = record;
  const tables = workbook.sheetWithId(change.sheet)?.tables ?? [];
  switch (change.kind) {
    case 'cells':
      return tables.flatMap((table) => {
        const area = intersection(table.area, change.area);
        if (!area) return [];
        const args = (): unknown => ({ ...cellsArgs(record, change, refer, workbook, area), tableId: table.id });
        return [{ code: EventCode.tableChanged, targets: [table.id, change.sheet, WHOLE_WORKBOOK], args }];
      });
    case 'selection':
      return tables.flatMap(({ id, area }) => {
        const inside = change.areas.map((selected) => intersection(selected, area)).filter((part) => part !== null);
        if (inside.length > 0) selections.add(id);
        else if (!selections.delete(id)) return [];
        const address = inside.map(areaAddress).join(',');
        const args = (): unknown => ({
          address,
          isInsideTable: inside.length > 0,
          tableId: id,
          worksheetId: change.sheet,
        });
        return [{ code: EventCode.tableSelection, targets: [id], args }];
      });
    case 'tableAdded':
    case 'tableDeleted': {
      const code = change.kind === 'tableAdded' ? EventCode.tableAdded : EventCode.tableDeleted;
      const args = (): unknown => ({
        tableId: change.table,
        tableName: change.name,
        worksheetId: change.sheet,
        source: sourceOf(record),
      });
      return [{ code, targets: [change.sheet, WHOLE_WORKBOOK], args }];
    }
    default:
      return [];
  }
}
