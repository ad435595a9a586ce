import { offsetFormula } from '../../formulas/reference-text';
import { boundingArea, LAST_COLUMN, LAST_ROW, type Area } from '../addresses/area';
import type { Cell } from './cell';
import { putStyle } from './cell-style';
import type { Sheet } from '../sheets/sheet';
import type { HyperlinkModel } from '../sheets/sheet-parts';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Righe e colonne d'origine, anche non vicine: quelle che si copiano, nell'ordine. */
export interface CopySource {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/**
 * L'area che la copia riempie: quella d'arrivo se è un multiplo dell'origine (che si ripete), altrimenti quella
 * dell'origine a partire dall'angolo.
 */
export function pasteArea(destination: Area, rows: number, columns: number): Area {
  const height = destination.bottom - destination.top + 1;
  const width = destination.right - destination.left + 1;
  const area = {
    ...destination,
    bottom: destination.top + (height % rows === 0 ? height : rows) - 1,
    right: destination.left + (width % columns === 0 ? width : columns) - 1,
  };
  return { ...area, bottom: Math.min(area.bottom, LAST_ROW), right: Math.min(area.right, LAST_COLUMN) };
}

/** Copia le celle; l'origine si legge tutta prima, perché le due aree possono sovrapporsi. */
export function copyCells(source: CopySource, target: Sheet, area: Area, options: CopyOptions): void {
  const { transpose } = options;
  const copied = source.rows.map((row) => source.columns.map((column) => read(source.sheet, row, column)));
  const height = transpose ? source.columns.length : source.rows.length;
  const width = transpose ? source.rows.length : source.columns.length;
  const links = options.type === 'All' ? new Map(source.sheet.hyperlinks.map((link) => [key(link), link])) : null;
  const pasted: HyperlinkModel[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const i = (row - area.top) % height;
      const j = (column - area.left) % width;
      const from = transpose ? copied[j]?.[i] : copied[i]?.[j];
      if (!from || (options.skipBlanks && isBlank(from.cell))) continue;
      paste(target, row, column, from, options.type);
      const link = links?.get(key(from));
      if (link) pasted.push({ ...link, row, column });
    }
  }
  const done = new Set(pasted.map(key));
  if (pasted.length > 0) target.hyperlinks = [...target.hyperlinks.filter((link) => !done.has(key(link))), ...pasted];
}

/** Le unioni dell'origine, ripetute dove la copia arriva. */
export function copyMerges(source: Sheet, from: Area, target: Sheet, area: Area): void {
  const inside = source.merges.filter((merge) => sameBounds(boundingArea(merge, from), from));
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const added: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += height) {
    for (let column = area.left; column <= area.right; column += width) {
      for (const { top, left, bottom, right } of inside) {
        const [down, across] = [row - from.top, column - from.left];
        added.push({ top: top + down, bottom: bottom + down, left: left + across, right: right + across });
      }
    }
  }
  const kept = target.merges.filter((merge) => !sameBounds(boundingArea(merge, area), area));
  target.merges = [...kept, ...added];
}

function sameBounds(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function read(sheet: Sheet, row: number, column: number): Copied {
  const cell = sheet.cells.get(row, column) ?? { value: null, formula: null, style: sheet.inheritedStyle(row, column) };
  return { cell, row, column };
}

function paste(target: Sheet, row: number, column: number, { cell, ...from }: Copied, type: CopyType): void {
  if (type === 'Formats' || type === 'All') putStyle(target, row, column, cell.style);
  if (type === 'Formats') return;
  const formula =
    type === 'Values' || cell.formula === null
      ? null
      : offsetFormula(cell.formula, row - from.row, column - from.column);
  target.putCell(row, column, { formula, value: formula === null ? cell.value : null });
}

function isBlank({ value, formula }: Cell): boolean {
  return value === null && formula === null;
}

function key({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * (LAST_COLUMN + 1) + column;
}
