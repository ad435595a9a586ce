import type { ChartModel } from '../../excel-host/model/sheets/sheet-parts';
import { chartLayout, type ChartBar, type ChartSlice } from './chart-layout';
import type { ChartData } from './chart-data';

const SVG = 'http://www.w3.org/2000/svg';
/** I colori che Excel dà alle serie, in ordine. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

/** Il grafico come un disegno semplice: titolo, barre o fette, legenda. Di altri tipi si vede il posto. */
export function drawChart(chart: ChartModel, data: ChartData, width: number, height: number): readonly Element[] {
  const title = document.createElement('div');
  title.className = 'chart-title';
  title.textContent = chart.title ?? chart.name;
  const layout = chartLayout(chart.type, data, width - 16, height - 60);
  if (!layout) {
    const note = document.createElement('div');
    note.className = 'chart-note';
    note.textContent = 'Il disegno si vede in Excel.';
    return [title, note];
  }
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width - 16} ${height - 60}`);
  svg.setAttribute('class', 'chart-plot');
  for (const bar of layout.bars) svg.append(barOf(bar));
  for (const slice of layout.slices) svg.append(sliceOf(slice));
  for (const { text, x, y, anchor } of layout.labels) {
    const label = element('text', { x, y, 'text-anchor': anchor });
    label.textContent = text;
    svg.append(label);
  }
  return [title, svg, legendOf(layout.legend)];
}

function barOf({ x, y, width, height, color, tip }: ChartBar): Element {
  return withTip(element('rect', { x, y, width, height, fill: colorOf(color) }), tip);
}

function sliceOf({ x, y, radius, from, to, color, tip }: ChartSlice): Element {
  if (to - from > 0.9999) return withTip(element('circle', { cx: x, cy: y, r: radius, fill: colorOf(color) }), tip);
  const point = (turn: number): string => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  const d = `M ${x} ${y} L ${point(from)} A ${radius} ${radius} 0 ${large} 1 ${point(to)} Z`;
  return withTip(element('path', { d, fill: colorOf(color) }), tip);
}

function legendOf(names: readonly string[]): Element {
  const legend = document.createElement('div');
  legend.className = 'chart-legend';
  names.forEach((name, i) => {
    const item = document.createElement('span');
    const mark = document.createElement('i');
    mark.style.background = colorOf(i);
    item.append(mark, name);
    legend.append(item);
  });
  return legend;
}

function withTip(shape: Element, text: string): Element {
  const title = element('title', {});
  title.textContent = text;
  shape.append(title);
  return shape;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function colorOf(index: number): string {
  return COLORS[index % COLORS.length] ?? '#4472C4';
}
