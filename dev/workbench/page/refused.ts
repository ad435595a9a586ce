import { cellArea, intersection, type Area } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';

/** Un gesto che non si può fare, detto come lo direbbe Excel. */
export class Refused extends Error {}

/** Solleva `Refused` se anche una sola di queste celle è protetta. */
export function checkUnlocked(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection.protected) return;
  if (!areas.every((area) => isUnlocked(sheet, area)))
    throw new Refused('La cella è protetta: togliete la protezione del foglio per modificarla.');
}

/** Di righe e colonne intere si guarda ciò che il foglio usa. */
function isUnlocked(sheet: Sheet, area: Area): boolean {
  const used = intersection(area, sheet.usedArea(false) ?? area) ?? cellArea(area.top, area.left);
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1)
      if (sheet.styleAt(row, column).protection.locked) return false;
  }
  return true;
}
