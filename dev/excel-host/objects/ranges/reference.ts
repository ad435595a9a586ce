import { parseArea, splitSheet } from '../../model/addresses/address';
import type { Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { Workbook } from '../../model/workbook';
import { invalidArgument } from '../../protocol/host-error';

/** L'area di un indirizzo o di un nome definito su quel foglio; `InvalidArgument` se è di un altro o non si legge. */
export function areaOf(workbook: Workbook, sheet: Sheet, reference: unknown): Area {
  if (typeof reference !== 'string') throw invalidArgument();
  const { sheet: where, local } = splitSheet(reference);
  if (where !== null && where.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  const area = parseArea(local) ?? workbook.namedArea(local, sheet);
  if (!area) throw invalidArgument();
  return area;
}
