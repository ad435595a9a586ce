import { cellArea, intersection, sameArea, type Area } from '../../excel-host/model/addresses/area';
import { mergesIn } from '../../excel-host/model/cells/merges';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { chartData } from './chart-data';
import { drawChart } from './draw-chart';
import type { Band, Geometry } from './geometry';

interface Overlaid {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
}

/** La cornice della selezione e i grafici, in un quarto della finestra. */
export function drawOverlays({ workbook, sheet, geometry }: Overlaid, rows: Band, columns: Band): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const box = (name: string, area: Area): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    const x = geometry.columns.start(area.left);
    const y = geometry.rows.start(area.top);
    element.style.left = `${x - columns.origin - 1}px`;
    element.style.top = `${y - rows.origin - 1}px`;
    element.style.width = `${geometry.columns.start(area.right + 1) - x + 1}px`;
    element.style.height = `${geometry.rows.start(area.bottom + 1) - y + 1}px`;
    fragment.append(element);
    return element;
  };
  const [first] = sheet.selection;
  for (const area of sheet.selection) {
    // Su una cella sola niente velo: coprirebbe il segno che ci sta sotto.
    const several = !sameArea(area, mergedArea(sheet, area.top, area.left));
    box('selection', area).classList.toggle('several', several);
  }
  if (first) {
    const active = mergedArea(sheet, first.top, first.left);
    if (!sameArea(active, first)) box('active', active);
  }
  for (const chart of sheet.charts) {
    const element = box('chart', chart.anchor);
    const { width, height } = element.style;
    const data = chartData(workbook, sheet, chart);
    element.append(...drawChart(chart, data, Number.parseFloat(width), Number.parseFloat(height)));
  }
  return fragment;
}

/** L'unione di cui la cella fa parte, o la cella stessa. */
export function mergedArea(sheet: Sheet, row: number, column: number): Area {
  const cell = cellArea(row, column);
  return mergesIn(sheet, cell).find((merge) => intersection(merge, cell)) ?? cell;
}
