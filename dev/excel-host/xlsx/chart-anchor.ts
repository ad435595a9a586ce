import { columnPoints, columnsExtent, rowPoints, rowsExtent } from '../model/cells/cell-size';
import { LAST_COLUMN, LAST_ROW } from '../model/addresses/area';
import type { Sheet } from '../model/sheets/sheet';
import type { ChartModel } from '../model/sheets/sheet-parts';
import { child, element, type XmlNode } from './xml';

const EMU_PER_POINT = 12_700;

type Place = Pick<ChartModel, 'anchor' | 'frame'>;

/** Un punto del foglio: una riga o colonna, e quanto ci si entra dentro, in punti. */
interface Position {
  readonly index: number;
  readonly offset: number;
}

/** Il posto di un disegno. Se i bordi stanno sui bordi delle celle bastano le celle d'angolo. */
export function readAnchor(anchor: XmlNode, sheet: Sheet): Place {
  const at = (corner: string, name: string): number => Number(child(anchor, corner, name)?.text ?? 0) || 0;
  const position = (corner: string, name: 'row' | 'col'): Position => ({
    index: at(corner, name),
    offset: at(corner, `${name}Off`) / EMU_PER_POINT,
  });
  const extent = child(anchor, 'ext')?.attrs ?? {};
  const size = (name: string): number => Number(extent[name] ?? 0) / EMU_PER_POINT;
  const sides = [position('from', 'row'), position('from', 'col')] as const;
  const [top, left] = [rowPosition(sheet, sides[0]), columnPosition(sheet, sides[1])];
  const ends = child(anchor, 'to')
    ? ([position('to', 'row'), position('to', 'col')] as const)
    : ([rowAt(sheet, top + size('cy')), columnAt(sheet, left + size('cx'))] as const);
  const last = (end: Position, first: number): number => Math.max(first, end.offset === 0 ? end.index - 1 : end.index);
  const cells = {
    top: sides[0].index,
    left: sides[1].index,
    bottom: last(ends[0], sides[0].index),
    right: last(ends[1], sides[1].index),
  };
  const onEdges = [...sides, ...ends].every(({ offset }) => offset === 0);
  const width = columnPosition(sheet, ends[1]) - left;
  const height = rowPosition(sheet, ends[0]) - top;
  const frame = { top: rounded(top), left: rounded(left), width: rounded(width), height: rounded(height) };
  return { anchor: cells, frame: onEdges ? null : frame };
}

/** `from` e `to` di un `twoCellAnchor`. */
export function anchorCorners({ anchor, frame }: Place, sheet: Sheet): string {
  if (!frame) {
    const at = (index: number): Position => ({ index, offset: 0 });
    return corner('from', at(anchor.left), at(anchor.top)) + corner('to', at(anchor.right + 1), at(anchor.bottom + 1));
  }
  const { top, left, width, height } = frame;
  return (
    corner('from', columnAt(sheet, left), rowAt(sheet, top)) +
    corner('to', columnAt(sheet, left + width), rowAt(sheet, top + height))
  );
}

function corner(tag: string, column: Position, row: Position): string {
  const field = (name: string, value: number): string => element(`xdr:${name}`, {}, String(Math.round(value)));
  return element(`xdr:${tag}`, {}, [
    field('col', column.index),
    field('colOff', column.offset * EMU_PER_POINT),
    field('row', row.index),
    field('rowOff', row.offset * EMU_PER_POINT),
  ]);
}

function rowPosition(sheet: Sheet, { index, offset }: Position): number {
  return rowsExtent(sheet, 0, index - 1) + offset;
}

function columnPosition(sheet: Sheet, { index, offset }: Position): number {
  return columnsExtent(sheet, 0, index - 1) + offset;
}

function rowAt(sheet: Sheet, points: number): Position {
  return walk(points, LAST_ROW, (row) => rowPoints(sheet, row));
}

function columnAt(sheet: Sheet, points: number): Position {
  return walk(points, LAST_COLUMN, (column) => columnPoints(sheet, column));
}

function walk(points: number, last: number, size: (index: number) => number): Position {
  let index = 0;
  let offset = Math.max(0, points);
  for (; index < last && offset >= size(index); index += 1) offset -= size(index);
  return { index, offset: rounded(offset) };
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
