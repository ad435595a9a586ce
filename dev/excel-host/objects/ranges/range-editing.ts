import { columnsExtent, rowsExtent, setColumnsHidden, setRowsHidden } from '../../model/cells/cell-size';
import { intersection, type Area } from '../../model/addresses/area';
import { mergeCells, unmergeCells } from '../../model/cells/merges';
import { HostError } from '../../protocol/host-error';
import { clearCells } from './cell-clearing';
import { copyInto } from './cell-copying';
import { replaceIn } from './cell-search';
import { deleteAt } from './cell-shifting';
import { ConditionalFormatCollection } from '../conditional-formats/conditional-format-collection';
import { DataValidation } from '../validation/data-validation';
import { asBoolean, changeFormat } from './format-target';
import { RangeContent } from './range-content';
import { RangeFormat } from './range-format';
import { readHyperlink, writeHyperlink, type RangeHyperlink } from './range-hyperlink';
import { RangeSort } from './range-sort';

/** Ciò che si fa alle celle di un Range oltre a scriverci valori. */
export abstract class RangeEditing extends RangeContent {
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, this.rectangles);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.rectangles);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get hyperlink(): RangeHyperlink | null {
    return readHyperlink(this);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this, link);
  }

  clear(applyTo?: unknown): void {
    clearCells(this, applyTo);
  }

  delete(shift: unknown): void {
    deleteAt(this, shift);
  }

  /** Nelle tabelle Excel non unisce celle. */
  merge(across = false): void {
    if (this.sheet.tables.some((table) => intersection(table.area, this.area))) throw new HostError('InvalidOperation');
    changeFormat(this, (area) => mergeCells(this.sheet, area, across));
    this.host.workbook.markStale();
  }

  unmerge(): void {
    changeFormat(this, (area) => unmergeCells(this.sheet, area));
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks = false, transpose = false): void {
    copyInto(this, source, copyType, skipBlanks, transpose);
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceIn(this, this.area, text, replacement, criteria);
  }

  calculate(): void {
    this.host.workbook.markStale();
    this.host.workbook.calculate(true);
  }

  setDirty(): void {
    this.host.workbook.markStale();
  }

  // Righe e colonne nascoste: null se alcune sì e altre no

  get rowHidden(): boolean | null {
    return allHidden(this.sheet.rows, this.area.top, this.area.bottom);
  }

  set rowHidden(hidden: unknown) {
    const wanted = asBoolean(hidden);
    const change = (area: Area): void => setRowsHidden(this.sheet, area, wanted);
    changeFormat(this, change, 'allowFormatRows');
  }

  get columnHidden(): boolean | null {
    return allHidden(this.sheet.columns, this.area.left, this.area.right);
  }

  set columnHidden(hidden: unknown) {
    const wanted = asBoolean(hidden);
    const change = (area: Area): void => setColumnsHidden(this.sheet, area, wanted);
    changeFormat(this, change, 'allowFormatColumns');
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  // Dove si vede, in punti dall'angolo del foglio

  get top(): number {
    return rowsExtent(this.sheet, 0, this.area.top - 1);
  }

  get left(): number {
    return columnsExtent(this.sheet, 0, this.area.left - 1);
  }

  get height(): number {
    return rowsExtent(this.sheet, this.area.top, this.area.bottom);
  }

  get width(): number {
    return columnsExtent(this.sheet, this.area.left, this.area.right);
  }
}

function allHidden(
  models: ReadonlyMap<number, { readonly hidden: boolean }>,
  from: number,
  to: number,
): boolean | null {
  let hidden = 0;
  for (const [index, model] of models) if (model.hidden && index >= from && index <= to) hidden += 1;
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}
