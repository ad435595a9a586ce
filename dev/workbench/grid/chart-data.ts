import { parseArea, splitSheet } from '../../excel-host/model/addresses/address';
import type { Area } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { ChartModel } from '../../excel-host/model/sheets/sheet-parts';
import type { Workbook } from '../../excel-host/model/workbook';
import { cellText } from '../../excel-host/objects/ranges/cell-output';

export interface ChartPoint {
  readonly value: number;
  readonly text: string;
}

/** Le cifre di un grafico, lette adesso nelle celle a cui le serie si riferiscono. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
}

export function chartData(workbook: Workbook, home: Sheet, chart: ChartModel): ChartData {
  const at = (reference: string): readonly ReturnType<typeof pointAt>[] => {
    const { sheet: name, local } = splitSheet(reference.replace(/^=/, ''));
    const sheet = name === null ? home : workbook.sheetNamed(name);
    const area = parseArea(local);
    return sheet && area ? cellsOf(area).map(([row, column]) => pointAt(sheet, row, column)) : [];
  };
  const labels = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  return {
    categories: labels === null ? [] : at(labels).map(({ text }) => text),
    series: chart.series.map(({ name, values }, i) => ({
      name: name === null ? `Serie${i + 1}` : name.startsWith('=') ? (at(name)[0]?.text ?? name) : name,
      points: values === null ? [] : at(values),
    })),
  };
}

function pointAt(sheet: Sheet, row: number, column: number): ChartPoint {
  const value = sheet.valueAt(row, column);
  const text = cellText(value, sheet.styleAt(row, column).numberFormat);
  return { value: typeof value === 'number' ? value : 0, text };
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [row: number, column: number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  return cells;
}
