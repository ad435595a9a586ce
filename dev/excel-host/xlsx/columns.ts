import { LAST_COLUMN } from '../model/addresses/area';
import { pointsToWidth, standardWidthPoints, widthToPoints } from '../model/cells/cell-size';
import type { Sheet } from '../model/sheets/sheet';
import type { Style } from '../model/cells/style';
import type { StylesRead } from './styles-read';
import type { StylesWriter } from './styles-write';
import { child, childrenOf, element, flag, numberAttr, type XmlNode } from './xml';

const POINTS_PER_PIXEL = 0.75;

export function readColumns(root: XmlNode, sheet: Sheet, styles: StylesRead): void {
  const usual = child(root, 'sheetFormatPr');
  const width = numberAttr(usual, 'defaultColWidth');
  // Nel file c'è anche il margine; il modello tiene la larghezza che si legge a video.
  if (width !== null) sheet.defaultColumnWidth = Math.round((widthToPoints(width) / POINTS_PER_PIXEL - 5) / 0.07) / 100;
  sheet.defaultRowHeight = numberAttr(usual, 'defaultRowHeight') ?? sheet.defaultRowHeight;
  for (const node of childrenOf(child(root, 'cols'), 'col')) {
    const first = (numberAttr(node, 'min') ?? 1) - 1;
    const last = Math.min((numberAttr(node, 'max') ?? first + 1) - 1, LAST_COLUMN);
    const width = numberAttr(node, 'width');
    const hidden = flag(node, 'hidden');
    const style = numberAttr(node, 'style') ?? 0;
    for (let column = first; column <= last; column += 1) {
      if (width !== null || hidden) sheet.columns.set(column, { width, hidden });
      if (style > 0) sheet.columnStyles.set(column, styles.cell(style));
    }
  }
}

interface ColumnGroup {
  readonly first: number;
  last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: Style | null;
}

/** `sheetFormatPr` e `cols`; le colonne vicine e uguali stanno insieme. */
export function columnsXml(sheet: Sheet, styles: StylesWriter): string {
  const groups: ColumnGroup[] = [];
  const used = [...new Set([...sheet.columns.keys(), ...sheet.columnStyles.keys()])].sort((a, b) => a - b);
  for (const column of used) {
    const { width = null, hidden = false } = sheet.columns.get(column) ?? {};
    const style = sheet.columnStyles.get(column) ?? null;
    const before = groups.at(-1);
    if (before?.last === column - 1 && before.width === width && before.hidden === hidden && before.style === style) {
      before.last = column;
    } else groups.push({ first: column, last: column, width, hidden, style });
  }
  const usual = element('sheetFormatPr', {
    defaultColWidth: sheet.defaultColumnWidth === 8.43 ? null : pointsToWidth(standardWidthPoints(sheet)),
    defaultRowHeight: sheet.defaultRowHeight,
    customHeight: sheet.defaultRowHeight === 15 ? null : true,
  });
  const written = groups.map(({ first, last, width, hidden, style }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width,
      style: style ? styles.cell(style) : null,
      hidden: hidden || null,
      customWidth: width === null ? null : true,
    }),
  );
  return usual + (written.length > 0 ? element('cols', {}, written) : '');
}
