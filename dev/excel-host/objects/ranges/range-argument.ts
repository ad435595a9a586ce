import { parseArea, splitSheet } from '../../model/addresses/address';
import { cellCount, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Un rettangolo e il suo foglio. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Il posto di un argomento "Range o indirizzo"; un indirizzo senza foglio vale per `sheet`. `InvalidArgument` se non va. */
export function placeOf(host: HostContext, argument: unknown, sheet: Sheet): Place {
  if (isPlaced(argument)) return { sheet: argument.sheet, area: argument.area };
  if (typeof argument !== 'string') throw invalidArgument();
  const { sheet: named, local } = splitSheet(argument);
  const target = named === null ? sheet : host.workbook.sheetNamed(named);
  if (!target) throw invalidArgument();
  const area = parseArea(local) ?? host.workbook.namedArea(local, target);
  if (!area) throw invalidArgument();
  return { sheet: target, area };
}

/** Come `placeOf`, per una cella sola. */
export function cellOf(host: HostContext, argument: unknown, sheet: Sheet): Place {
  const place = placeOf(host, argument, sheet);
  if (cellCount(place.area) !== 1) throw invalidArgument();
  return place;
}

/** Un Range, senza importarne la classe: è lui che importa le collezioni delle cose che stanno sulle celle. */
function isPlaced(argument: unknown): argument is ApiObject & Place {
  return argument instanceof ApiObject && argument.className === 'Range' && 'area' in argument;
}
