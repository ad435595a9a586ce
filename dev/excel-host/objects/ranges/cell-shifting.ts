import { isEntireColumn, isEntireRow, type Area } from '../../model/addresses/area';
import { deleteCells, insertCells } from '../../model/shift/insert-delete';
import type { Sheet } from '../../model/sheets/sheet';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

interface ShiftTarget {
  readonly host: HostContext;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Range.insert`: l'area resta vuota, ciò che c'era si sposta. `InsertDeleteConflict` se romperebbe qualcosa. */
export function insertAt({ host, sheet, area }: ShiftTarget, shift: unknown): void {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
  assertShiftable(host, sheet, area, 'Insert');
  if (!insertCells(host.workbook, sheet, area, shift)) throw new HostError('InsertDeleteConflict');
}

/** `Range.delete`. */
export function deleteAt({ host, sheet, area }: ShiftTarget, shift: unknown): void {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
  assertShiftable(host, sheet, area, 'Delete');
  if (!deleteCells(host.workbook, sheet, area, shift)) throw new HostError('InsertDeleteConflict');
}

/**
 * Su un foglio protetto si inseriscono e tolgono solo righe e colonne intere, se la protezione lo permette; per
 * toglierle le loro celle devono essere sbloccate.
 */
function assertShiftable(host: HostContext, sheet: Sheet, area: Area, action: 'Insert' | 'Delete'): void {
  host.assertEditable();
  if (!sheet.protection.protected) return;
  const [rows, columns] = [isEntireRow(area), isEntireColumn(area)];
  if (rows === columns) throw new HostError('AccessDenied');
  host.assertAllowed(sheet, `allow${action}${rows ? 'Rows' : 'Columns'}`);
  if (action === 'Delete' && hasLockedCells(sheet, area)) throw new HostError('AccessDenied');
}

/** Vero se fra le celle da togliere ce n'è una bloccata; su righe e colonne lunghe si guardano gli stili, non le celle. */
function hasLockedCells(sheet: Sheet, area: Area): boolean {
  const rows = isEntireRow(area);
  for (const [, , cell] of sheet.cells.inArea(area)) if (cell.style.protection.locked) return true;
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const styles = rows ? sheet.rowStyles : sheet.columnStyles;
  for (let index = first; index <= last; index += 1) if (styles.get(index)?.protection.locked ?? true) return true;
  return false;
}
