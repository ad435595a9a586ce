import { areaAddress } from '../model/addresses/address';
import type { ChangeRecord } from '../model/changes';
import type { Workbook } from '../model/workbook';
import { cellsArgs, commentArgs, formatArgs, formulaArgs, sourceOf, type Refer } from './event-args';
import { WHOLE_WORKBOOK, type Delivery } from './delivery';
import { EventCode } from './event-types';
import { tableDeliveries, type TableSelections } from './table-deliveries';

/** Ciò che un cambiamento della cartella fa sapere agli add-in. */
export function deliveriesOf(
  record: ChangeRecord,
  workbook: Workbook,
  refer: Refer,
  selections: TableSelections,
): readonly Delivery[] {
  return [...sheetDeliveries(record, workbook, refer), ...tableDeliveries(record, workbook, refer, selections)];
}

function sheetDeliveries(record: ChangeRecord, workbook: Workbook, refer: Refer): readonly Delivery[] {
  const { change } = record;
  const source = sourceOf(record);
  const worksheetId = change.sheet;
  const targets = [worksheetId, WHOLE_WORKBOOK];
  const one = (code: number, args: () => unknown): Delivery[] => [{ code, targets, args }];
  switch (change.kind) {
    case 'cells':
      return one(EventCode.changed, () => cellsArgs(record, change, refer, workbook));
    case 'format':
      return one(EventCode.format, () => formatArgs(record, change, refer));
    case 'formulas':
      return one(EventCode.formula, () => formulaArgs(record, change));
    case 'calculated':
      return calculated(worksheetId, workbook).flatMap((args) => one(EventCode.calculated, () => args));
    case 'selection':
      return [
        ...one(EventCode.selection, () => ({ address: change.areas.map(areaAddress).join(','), worksheetId })),
        { code: EventCode.documentSelection, targets: [''], args: () => ({}) },
      ];
    case 'sheetActivated':
      return one(EventCode.activated, () => ({ worksheetId }));
    case 'sheetDeactivated':
      return one(EventCode.deactivated, () => ({ worksheetId }));
    case 'sheetAdded':
      return one(EventCode.sheetAdded, () => ({ worksheetId, source }));
    case 'sheetDeleted':
      return one(EventCode.sheetDeleted, () => ({ worksheetId, source }));
    case 'sheetRenamed':
      return one(EventCode.name, () => ({
        worksheetId,
        source,
        nameBefore: change.before,
        nameAfter: change.after,
      }));
    case 'sheetVisibility':
      return one(EventCode.visibility, () => ({
        worksheetId,
        source,
        visibilityBefore: change.before,
        visibilityAfter: change.after,
      }));
    case 'sheetMoved':
      return one(EventCode.moved, () => ({
        worksheetId,
        source,
        positionBefore: change.before,
        positionAfter: change.after,
      }));
    case 'protection':
      return one(EventCode.protection, () => ({ worksheetId, source, isProtected: change.protected }));
    case 'commentAdded':
      return one(EventCode.commentAdded, () => commentArgs(record, change, workbook));
    case 'commentDeleted':
      return one(EventCode.commentDeleted, () => commentArgs(record, change, workbook));
    case 'commentChanged':
      return one(EventCode.commentChanged, () => commentArgs(record, change, workbook));
    default:
      return [];
  }
}

/** Un foglio senza formule non si calcola. L'area è il rettangolo che le contiene tutte (ipotesi). */
function calculated(worksheetId: string, workbook: Workbook): readonly unknown[] {
  const area = workbook.sheetWithId(worksheetId)?.cells.bounds((cell) => cell.formula !== null);
  return area ? [{ address: areaAddress(area), worksheetId }] : [];
}
