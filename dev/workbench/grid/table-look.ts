import { cellArea, intersection } from '../../excel-host/model/addresses/area';
import type { Style } from '../../excel-host/model/cells/style';
import { patchStyle } from '../../excel-host/model/cells/style';
import type { Sheet } from '../../excel-host/model/sheets/sheet';

const HEADER = { font: { bold: true, color: '#FFFFFF' }, fill: { color: '#4472C4', pattern: 'Solid' } };
const BAND = { fill: { color: '#DDEBF7', pattern: 'Solid' } };
const TOTALS = { font: { bold: true } };

/**
 * Lo stile che si vede nelle tabelle: intestazione, righe alterne e totali. Un riempimento della cella vince. I colori
 * sono quelli dello stile solito di Excel, qualunque stile abbia la tabella.
 */
export function styleInTable(sheet: Sheet, row: number, column: number, style: Style): Style {
  if (style.fill.color !== null) return style;
  const table = sheet.tables.find(({ area }) => intersection(area, cellArea(row, column)));
  if (!table?.style.startsWith('TableStyle')) return style;
  const { top, bottom } = table.area;
  if (table.showHeaders && row === top) return patchStyle(style, HEADER);
  if (table.showTotals && row === bottom) return patchStyle(style, TOTALS);
  const band = (row - top - Number(table.showHeaders)) % 2 === 0;
  return table.showBandedRows && band ? patchStyle(style, BAND) : style;
}
