import { absoluteAddress } from '../addresses/address';
import { columnCount, rowCount, type Area } from '../addresses/area';
import { isError, type Scalar } from '../cells/cell';
import type { Sheet } from './sheet';
import type { ChartSeriesModel } from './sheet-parts';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

const DATE_FORMAT = /[dmyhs]/i;

/**
 * Le serie di un grafico da un'area, come le ricava Excel: per colonne, o per righe se le colonne sono di più; la prima
 * riga e la prima colonna danno nomi e categorie quando sono testi o date o quando l'angolo è vuoto. Nei grafici a
 * dispersione e a bolle la prima colonna dà sempre le x.
 */
export function seriesOf(sheet: Sheet, area: Area, by: SeriesBy, scatter: boolean): ChartSeriesModel[] {
  const columns = by === 'Columns' || (by === 'Auto' && rowCount(area) >= columnCount(area));
  // Da qui in poi "lungo" va lungo una serie e "largo" da una serie all'altra.
  const length = columns ? rowCount(area) : columnCount(area);
  const width = columns ? columnCount(area) : rowCount(area);
  const part = (from: number, to: number, series: number): Area =>
    columns
      ? { top: area.top + from, bottom: area.top + to, left: area.left + series, right: area.left + series }
      : { left: area.left + from, right: area.left + to, top: area.top + series, bottom: area.top + series };
  const isLabel = (along: number, series: number): boolean => {
    const { top, left } = part(along, along, series);
    return looksLikeLabel(sheet, top, left);
  };
  const corner = part(0, 0, 0);
  const emptyCorner = length > 1 && width > 1 && isEmpty(sheet.valueAt(corner.top, corner.left));
  const across = Array.from({ length: width }, (_, i) => i);
  const along = Array.from({ length }, (_, i) => i);
  const named = length > 1 && (emptyCorner || (width > 1 ? across.slice(1) : across).every((i) => isLabel(0, i)));
  const start = named ? 1 : 0;
  const labelled = along.slice(start).some((i) => isLabel(i, 0));
  const categorised = width > 1 && (scatter || emptyCorner || labelled);
  const reference = (from: number, to: number, series: number): string =>
    absoluteAddress(sheet.name, part(from, to, series));
  return across.slice(categorised ? 1 : 0).map((series) => ({
    name: named ? `=${reference(0, 0, series)}` : null,
    values: reference(start, length - 1, series),
    categories: categorised ? reference(start, length - 1, 0) : null,
  }));
}

/** Testi e date fanno da etichette, i numeri no. */
function looksLikeLabel(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.valueAt(row, column);
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'number') return false;
  const format = sheet.styleAt(row, column).numberFormat;
  return format !== 'General' && DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}

function isEmpty(value: Scalar): boolean {
  return value === null || (!isError(value) && value === '');
}
