import { contains, type Area } from '../addresses/area';
import { clearFormats } from '../sheets/conditional-formats';
import { cutValidations } from '../sheets/data-validations';
import { unmergeCells } from './merges';
import { restyle } from './restyle';
import type { Sheet } from '../sheets/sheet';
import { DEFAULT_STYLE } from './style';

/** Toglie valori e formule, lascia i formati; costa le celle presenti. */
export function clearContents(sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of [...sheet.cells.inArea(area)]) {
    if (cell.value !== null || cell.formula !== null) sheet.putCell(row, column, { value: null, formula: null });
  }
}

/** Toglie formati, formati condizionali e unioni, come "Cancella formati" di Excel. */
export function clearAllFormats(sheet: Sheet, area: Area): void {
  restyle(sheet, area, () => DEFAULT_STYLE);
  unmergeCells(sheet, area);
  clearFormats(sheet, [area]);
}

export function clearHyperlinks(sheet: Sheet, area: Area): void {
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !isInside(area, link));
}

/** Le celle che avevano un collegamento. */
export function linkedCells(sheet: Sheet, area: Area): readonly { readonly row: number; readonly column: number }[] {
  return sheet.hyperlinks.filter((link) => isInside(area, link));
}

/** Le convalide restano sulle celle fuori dall'area. */
export function clearValidations(sheet: Sheet, area: Area): void {
  cutValidations(sheet, [area]);
}

export function isInside(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return contains(area, { top: row, bottom: row, left: column, right: column });
}
