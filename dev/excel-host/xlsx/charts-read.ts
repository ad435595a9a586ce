import type { Sheet } from '../model/sheets/sheet';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { readAnchor } from './chart-anchor';
import { chartTypeOf, LEGEND_POSITIONS, type ChartShape } from './chart-types';
import { formulaFromFile } from './formula-text';
import type { PackageReader } from './package';
import { child, childrenOf, descendants, flag, relationId, type XmlNode } from './xml';

const PLOT = /Chart$/;

/**
 * I grafici di un foglio: tipo, titolo, serie, legenda, titoli e verso degli assi, colori pieni delle serie e posto. Altri colori, caratteri, scale, etichette,
 * linee di tendenza, il secondo tipo dei grafici combinati, i grafici di Excel 2016 (istogrammi, mappe…), le immagini e le
 * forme si perdono.
 */
export function readCharts(reader: PackageReader, part: string, sheet: Sheet, workbook: Workbook): ChartModel[] {
  const drawing = reader.related(part, 'drawing');
  const root = reader.xml(drawing);
  if (drawing === null || !root) return [];
  const relations = reader.relations(drawing);
  return root.children.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const id = relationId(child(frame, 'graphic', 'graphicData', 'chart'));
    const chart = reader.xml(relations.find((relation) => relation.id === id)?.target);
    if (!frame || !chart) return [];
    const name = child(frame, 'nvGraphicFramePr', 'cNvPr')?.attrs['name'] ?? '';
    return [{ id: workbook.newId(), name, ...readChart(child(chart, 'chart')), ...readAnchor(anchor, sheet) }];
  });
}

type ChartFields = Pick<
  ChartModel,
  'type' | 'title' | 'series' | 'legend' | 'axisTitles' | 'axisVisible' | 'axisOptions'
>;

function readChart(chart: XmlNode | null): ChartFields {
  const plotArea = child(chart, 'plotArea');
  const plots = plotArea?.children.filter(({ name }) => PLOT.test(name)) ?? [];
  const axes = plotArea?.children.filter(({ name }) => name.endsWith('Ax')) ?? [];
  const values = axes.filter(({ name }) => name === 'valAx');
  const gap = plots.map((plot) => child(plot, 'gapWidth')?.attrs['val']).find((width) => width !== undefined);
  const category = axes.find(({ name }) => name !== 'valAx') ?? (values.length > 1 ? values[0] : null);
  const legend = child(chart, 'legend');
  const visible = (axis: XmlNode | null): boolean => !flag(child(axis, 'delete'), 'val');
  const position = child(legend, 'legendPos')?.attrs['val'] ?? 'r';
  return {
    type: plots[0] ? chartTypeOf(shapeOf(plots[0])) : 'Invalid',
    title: titleText(child(chart, 'title')),
    series: plots.flatMap((plot) => childrenOf(plot, 'ser').map((series) => readSeries(series, gap))),
    legend: { visible: legend !== null, position: LEGEND_POSITIONS[position] ?? 'Right' },
    axisTitles: {
      category: titleText(child(category ?? null, 'title')),
      value: titleText(child(values.at(-1) ?? null, 'title')),
    },
    axisVisible: { category: visible(category ?? null), value: visible(values.at(-1) ?? null) },
    ...axisOptions(category ?? null, values.at(-1) ?? null),
  };
}

function axisOptions(category: XmlNode | null, value: XmlNode | null): Pick<ChartModel, 'axisOptions'> {
  const [ofCategory, ofValue] = [axisOf(category, value), axisOf(value, category)];
  const options = { ...(ofCategory ? { category: ofCategory } : {}), ...(ofValue ? { value: ofValue } : {}) };
  return Object.keys(options).length > 0 ? { axisOptions: options } : {};
}

/** Ciò che di un asse non è solito; dove lo incrocia l'altro sta scritto nell'altro. */
function axisOf(axis: XmlNode | null, other: XmlNode | null): ChartAxisModel | null {
  const number = (name: string): number | undefined => {
    const text = child(axis, name)?.attrs['val'];
    return text === undefined ? undefined : Number(text);
  };
  const crosses = child(other, 'crosses')?.attrs['val'];
  const [labelSpacing, majorUnit] = [number('tickLblSkip'), number('majorUnit')];
  const options: ChartAxisModel = {
    ...(child(axis, 'scaling', 'orientation')?.attrs['val'] === 'maxMin' ? { reversed: true } : {}),
    ...(crosses === 'max' ? { crossing: 'Maximum' } : crosses === 'min' ? { crossing: 'Minimum' } : {}),
    ...(labelSpacing === undefined ? {} : { labelSpacing }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
  };
  return Object.keys(options).length > 0 ? options : null;
}

function shapeOf(plot: XmlNode): ChartShape {
  const value = (name: string): string | undefined => child(plot, name)?.attrs['val'];
  const series = childrenOf(plot, 'ser');
  const markerless = series.some((item) => child(item, 'marker', 'symbol')?.attrs['val'] === 'none');
  const direction = value('barDir');
  const shape = {
    plot: plot.name,
    direction: direction === 'bar' ? ('bar' as const) : direction ? ('col' as const) : undefined,
  };
  if (plot.name === 'scatterChart') return { ...shape, ...scatterStyle(series, markerless) };
  const markers = plot.name === 'lineChart' ? flag(child(plot, 'marker'), 'val') && !markerless : undefined;
  return { ...shape, grouping: value('grouping'), style: value('radarStyle') ?? value('ofPieType'), markers };
}

/** Excel scrive sempre lo stesso `scatterStyle`: ciò che si vede lo dicono le linee e i segni delle serie. */
function scatterStyle(series: readonly XmlNode[], markerless: boolean): Pick<ChartShape, 'style' | 'markers'> {
  const smooth = series.some((item) => flag(child(item, 'smooth'), 'val'));
  const lineless = series.some((item) => child(item, 'spPr', 'ln', 'noFill') !== null);
  if (smooth) return { style: markerless ? 'smooth' : 'smoothMarker', markers: !markerless };
  return lineless ? { style: 'lineMarker', markers: true } : { style: 'line', markers: !markerless };
}

function readSeries(node: XmlNode, gap: string | undefined): ChartSeriesModel {
  const reference = (name: string): string | null => {
    const formula = descendants(child(node, name) ?? node, 'f')[0]?.text.trim();
    return child(node, name) === null || !formula ? null : formulaFromFile(formula);
  };
  return {
    name: seriesName(child(node, 'tx')),
    values: reference('val') ?? reference('yVal'),
    categories: reference('cat') ?? reference('xVal'),
    ...(gap === undefined ? {} : { gapWidth: Number(gap) }),
    ...color('fill', child(node, 'spPr', 'solidFill', 'srgbClr')),
    ...color('line', child(node, 'spPr', 'ln', 'solidFill', 'srgbClr')),
  };
}

function color(field: 'fill' | 'line', node: XmlNode | null): Partial<ChartSeriesModel> {
  const value = node?.attrs['val'];
  return value === undefined ? {} : { [field]: `#${value.toUpperCase()}` };
}

/** Il nome scritto, o "=Foglio!$A$1" se viene da una cella. */
function seriesName(node: XmlNode | null): string | null {
  if (!node) return null;
  const formula = child(node, 'strRef', 'f')?.text.trim();
  return formula ? `=${formulaFromFile(formula)}` : (descendants(node, 'v')[0]?.text ?? '') || null;
}

function titleText(title: XmlNode | null): string | null {
  if (!title) return null;
  const runs = descendants(title, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  const text = runs.length > 0 ? runs.join('\n') : (descendants(title, 'v')[0]?.text ?? '');
  return text === '' ? null : text;
}
