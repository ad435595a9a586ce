import { intersection, isEntireColumn, isEntireRow, type Area } from '../../model/addresses/area';
import { copyCells, copyMerges, pasteArea, type CopyOptions, type CopySource } from '../../model/cells/copy-cells';
import { copyFormats } from '../../model/cells/copy-rules';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { oneOf, type FormatTarget } from './format-target';
import { placeOf } from './range-argument';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
const MAX_CELLS = 5_000_000;

interface Source {
  readonly sheet: Sheet;
  readonly rectangles: readonly Area[];
}

/** `copyFrom` di Range e RangeAreas. Il collegamento ("Link") chiede ExcelApiOnline e non c'è. */
export function copyInto(
  target: FormatTarget,
  from: unknown,
  copyType: unknown,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const type = oneOf(copyType ?? 'All', COPY_TYPES);
  if (type === 'Link') throw new HostError('UnsupportedOperation');
  const source = sourceOf(target, from);
  for (const area of target.rectangles) copyArea(target, area, source, { type, skipBlanks, transpose });
}

function copyArea({ host, sheet }: FormatTarget, destination: Area, source: Source, options: CopyOptions): void {
  const { type, transpose } = options;
  const [first, ...others] = source.rectangles;
  if (!first) throw invalidArgument();
  const shape = others.length === 0 ? trimmed(source.sheet, first, sheet, destination) : gridOf(source);
  const { rows, columns } = shape;
  const area = transpose
    ? pasteArea(destination, columns.length, rows.length)
    : pasteArea(destination, rows.length, columns.length);
  if (type === 'Formats') host.assertAllowed(sheet, 'allowFormatCells');
  else host.assertCellsWritable(sheet, area);
  const withFormats = type === 'All' || type === 'Formats';
  copyCells(shape, sheet, area, options);
  if (withFormats && !transpose && others.length === 0) {
    copyMerges(source.sheet, first, sheet, area);
    copyFormats(host.workbook, source.sheet, first, sheet, area, type === 'All');
    if (type === 'All') copySizes(source.sheet, first, sheet, area);
  }
  if (type === 'Formats') host.workbook.note({ kind: 'format', sheet: sheet.id, area });
  else host.cellsChanged(sheet, area);
}

function sourceOf({ host, sheet }: FormatTarget, from: unknown): Source {
  if (from instanceof ApiObject && 'rectangles' in from && 'sheet' in from) return from as unknown as Source;
  const { sheet: named, area } = placeOf(host, from, sheet);
  return { sheet: named, rectangles: [area] };
}

/** Di colonne e righe intere si copia ciò che serve: fino a dove uno dei due fogli ha qualcosa. */
function trimmed(sheet: Sheet, area: Area, target: Sheet, destination: Area): CopySource {
  const used = [sheet.usedArea(false), target.usedArea(false)];
  const bottom = Math.max(area.top, ...used.map((part) => part?.bottom ?? 0));
  const right = Math.max(area.left, ...used.map((part) => part?.right ?? 0));
  const clip = {
    ...area,
    bottom: isEntireColumn(area) && destination.top === 0 ? Math.min(area.bottom, bottom) : area.bottom,
    right: isEntireRow(area) && destination.left === 0 ? Math.min(area.right, right) : area.right,
  };
  const inside = intersection(area, clip) ?? area;
  const [rows, columns] = [span(inside.top, inside.bottom), span(inside.left, inside.right)];
  if (rows.length * columns.length > MAX_CELLS) throw new HostError('UnsupportedOperation');
  return { sheet, rows, columns };
}

/** Più aree si copiano solo se sono un rettangolo a cui mancano righe o colonne intere. */
function gridOf({ sheet, rectangles }: Source): CopySource {
  const rows = distinct(rectangles.flatMap(({ top, bottom }) => span(top, bottom)));
  const columns = distinct(rectangles.flatMap(({ left, right }) => span(left, right)));
  const covered = rectangles.reduce(
    (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (covered !== rows.length * columns.length) throw invalidArgument();
  return { sheet, rows, columns };
}

/** Copiando colonne o righe intere vanno anche le loro misure. */
function copySizes(from: Sheet, source: Area, to: Sheet, area: Area): void {
  if (isEntireColumn(source)) copyModels(from.columns, to.columns, source.left, area.left, source.right - source.left);
  if (isEntireRow(source)) copyModels(from.rows, to.rows, source.top, area.top, source.bottom - source.top);
}

function copyModels<T>(
  from: ReadonlyMap<number, T>,
  to: Map<number, T>,
  start: number,
  target: number,
  last: number,
): void {
  for (let i = 0; i <= last; i += 1) {
    const model = from.get(start + i);
    if (model) to.set(target + i, model);
    else to.delete(target + i);
  }
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function distinct(indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}
