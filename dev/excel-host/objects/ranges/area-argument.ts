import { absoluteAddress, parseAreas, splitSheet } from '../../model/addresses/address';
import type { Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { Workbook } from '../../model/workbook';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';

/** Le aree di un argomento "Range, RangeAreas o indirizzo", che devono stare su `sheet`; altrimenti `InvalidArgument`. */
export function areasOfArgument(workbook: Workbook, sheet: Sheet, argument: unknown): readonly Area[] {
  if (isPlaced(argument)) {
    if (argument.sheet !== sheet) throw invalidArgument();
    return argument.rectangles;
  }
  if (typeof argument !== 'string') throw invalidArgument();
  const elsewhere = argument.split(',').some((part) => {
    const { sheet: named } = splitSheet(part.trim());
    return named !== null && named.toLowerCase() !== sheet.name.toLowerCase();
  });
  const named = workbook.namedArea(argument, sheet);
  const areas = named ? [named] : parseAreas(argument);
  if (elsewhere || !areas) throw invalidArgument();
  return areas;
}

/** Un Range o un RangeAreas, senza importarne le classi: sono loro che importano le raccolte delle celle. */
function isPlaced(argument: unknown): argument is { readonly sheet: Sheet; readonly rectangles: readonly Area[] } {
  return argument instanceof ApiObject && 'sheet' in argument && 'rectangles' in argument;
}

/** Il riferimento assoluto di un argomento Range, col foglio e senza "=": "Quadro!$B$2:$B$30"; null se non è un Range. */
export function referenceOfArgument(argument: unknown): string | null {
  if (!isPlaced(argument)) return null;
  const [first, ...others] = argument.rectangles;
  if (!first || others.length > 0) throw invalidArgument();
  return absoluteAddress(argument.sheet.name, first);
}
