import type { Sheet } from '../model/sheets/sheet';
import type { ChartModel, ChartSeriesModel } from '../model/sheets/sheet-parts';
import { anchorCorners } from './chart-anchor';
import { CHART_TYPES, LEGEND_POSITIONS, USUAL_CHART, type ChartShape } from './chart-types';
import { formulaToFile } from './formula-text';
import type { PackageWriter } from './package';
import { keyOf } from './style-names';
import { element, escapeXml, RELATIONSHIPS } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;

/** Scrive i grafici di un foglio e dà l'elemento `drawing`, vuoto se non ne ha. `first` è il numero del primo grafico. */
export function writeCharts(sheet: Sheet, part: string, number: number, first: number, writer: PackageWriter): string {
  const { charts } = sheet;
  if (charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, i) => {
    const path = `xl/charts/chart${first + i}.xml`;
    writer.add(path, chartXml(chart), CHART_TYPE);
    return anchorXml(chart, sheet, i + 2, writer.relate(drawing, 'chart', path));
  });
  const namespaces = { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main` };
  writer.add(drawing, element('xdr:wsDr', namespaces, anchors), DRAWING_TYPE);
  return element('drawing', { 'r:id': writer.relate(part, 'drawing', drawing) });
}

function anchorXml(model: ChartModel, sheet: Sheet, id: number, relation: string): string {
  const chart = element('c:chart', {
    'xmlns:c': `${DRAWING}/chart`,
    'xmlns:r': RELATIONSHIPS,
    'r:id': relation,
  });
  const frame = [
    `<xdr:nvGraphicFramePr>${element('xdr:cNvPr', { id, name: model.name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element('a:graphic', {}, element('a:graphicData', { uri: `${DRAWING}/chart` }, chart)),
  ];
  return element('xdr:twoCellAnchor', {}, [
    anchorCorners(model, sheet),
    element('xdr:graphicFrame', { macro: '' }, frame),
    '<xdr:clientData/>',
  ]);
}

function chartXml(model: ChartModel): string {
  const { type, title, series, legend } = model;
  const shape = CHART_TYPES.get(type) ?? USUAL_CHART;
  const round = /pie|doughnut/i.test(shape.plot);
  const plot = [
    shape.style !== undefined && shape.plot === 'ofPieChart' ? val('ofPieType', shape.style) : '',
    shape.plot === 'scatterChart' ? val('scatterStyle', 'lineMarker') : '',
    shape.plot === 'radarChart' ? val('radarStyle', shape.style ?? 'standard') : '',
    shape.direction ? val('barDir', shape.direction) : '',
    shape.grouping ? val('grouping', shape.grouping) : '',
    val('varyColors', Number(round)),
    ...series.map((item, i) => seriesXml(item, i, shape)),
    shape.plot === 'barChart' && series[0]?.gapWidth !== undefined ? val('gapWidth', series[0].gapWidth) : '',
    shape.plot === 'barChart' && shape.grouping !== 'clustered' ? val('overlap', 100) : '',
    shape.plot === 'lineChart' && shape.markers ? val('marker', 1) : '',
    shape.plot === 'doughnutChart' ? val('holeSize', 50) : '',
    round
      ? ''
      : val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS) + (shape.plot === 'line3DChart' ? val('axId', 0) : ''),
  ];
  const chart = [
    title === null ? '' : titleXml(title),
    val('autoTitleDeleted', Number(title === null)),
    element('c:plotArea', {}, [
      '<c:layout/>',
      element(`c:${shape.plot}`, {}, plot),
      round ? '' : axesXml(shape, model),
    ]),
    legend.visible
      ? element('c:legend', {}, [val('legendPos', keyOf(LEGEND_POSITIONS, legend.position) ?? 'r'), val('overlay', 0)])
      : '',
    val('plotVisOnly', 1),
  ];
  return element(
    'c:chartSpace',
    { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONSHIPS },
    element('c:chart', {}, chart),
  );
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}

function seriesXml(model: ChartSeriesModel, index: number, shape: ChartShape): string {
  const { name, values, categories } = model;
  const scatter = shape.plot === 'scatterChart' || shape.plot === 'bubbleChart';
  const source = (tag: string, kind: string, reference: string | null): string =>
    reference === null
      ? ''
      : element(`c:${tag}`, {}, element(`c:${kind}`, {}, `<c:f>${escapeXml(formulaToFile(reference))}</c:f>`));
  const marked = shape.plot === 'lineChart' || shape.plot === 'scatterChart';
  return element('c:ser', {}, [
    val('idx', index),
    val('order', index),
    nameXml(name),
    shape.style === 'lineMarker' ? '' : colorsXml(model),
    shape.style === 'lineMarker' ? '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>' : '',
    marked && shape.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    source(scatter ? 'xVal' : 'cat', scatter ? 'numRef' : 'strRef', categories),
    source(scatter ? 'yVal' : 'val', 'numRef', values),
    shape.style?.startsWith('smooth') ? val('smooth', 1) : marked ? val('smooth', 0) : '',
  ]);
}

function colorsXml({ fill, line }: ChartSeriesModel): string {
  const solid = (color: string): string =>
    element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '') }));
  if (fill === undefined && line === undefined) return '';
  return element('c:spPr', {}, [fill ? solid(fill) : '', line ? element('a:ln', {}, solid(line)) : '']);
}

/** Un nome che comincia per "=" viene da una cella. */
function nameXml(name: string | null): string {
  if (name === null) return '';
  if (!name.startsWith('=')) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeXml(name.slice(1))}</c:f></c:strRef></c:tx>`;
}

function axesXml(
  shape: ChartShape,
  { axisTitles: titles, axisVisible: visible, axisOptions = {} }: ChartModel,
): string {
  const turned = shape.direction === 'bar';
  const scatter = shape.plot === 'scatterChart' || shape.plot === 'bubbleChart';
  const axis = (tag: string, id: number, crosses: number, position: string, title: string | null): string => {
    const [options = {}, other = {}] =
      id === VALUE_AXIS ? [axisOptions.value, axisOptions.category] : [axisOptions.category, axisOptions.value];
    return element(`c:${tag}`, {}, [
      val('axId', id),
      element('c:scaling', {}, val('orientation', options.reversed ? 'maxMin' : 'minMax')),
      val('delete', Number(!(tag === 'valAx' && id === VALUE_AXIS ? visible.value : visible.category))),
      val('axPos', position),
      tag === 'valAx' && id === VALUE_AXIS ? '<c:majorGridlines/>' : '',
      title === null ? '' : titleXml(title),
      val('crossAx', crosses),
      // Dove questo asse incrocia l'altro lo dice l'altro.
      val('crosses', other.crossing === 'Maximum' ? 'max' : other.crossing === 'Minimum' ? 'min' : 'autoZero'),
      options.labelSpacing !== undefined && tag === 'catAx' ? val('tickLblSkip', options.labelSpacing) : '',
      options.majorUnit !== undefined && tag === 'valAx' ? val('majorUnit', options.majorUnit) : '',
    ]);
  };
  return (
    axis(scatter ? 'valAx' : 'catAx', CATEGORY_AXIS, VALUE_AXIS, turned ? 'l' : 'b', titles.category) +
    axis('valAx', VALUE_AXIS, CATEGORY_AXIS, turned ? 'b' : 'l', titles.value)
  );
}

function titleXml(title: string): string {
  const paragraphs = title.split('\n').map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  const rich = element('c:rich', {}, ['<a:bodyPr/>', ...paragraphs]);
  return element('c:title', {}, [element('c:tx', {}, rich), val('overlay', 0)]);
}
