/** Come un tipo di grafico dell'API è scritto nel file. */
export interface ChartShape {
  /** "barChart", "pieChart"…; con "3D" in mezzo le forme in prospettiva. */
  readonly plot: string;
  readonly direction?: 'col' | 'bar';
  readonly grouping?: string;
  readonly markers?: boolean;
  readonly style?: string;
}

const bars = (prefix: string, plot: string, direction: 'col' | 'bar'): readonly (readonly [string, ChartShape])[] => [
  [`${prefix}Clustered`, { plot, direction, grouping: 'clustered' }],
  [`${prefix}Stacked`, { plot, direction, grouping: 'stacked' }],
  [`${prefix}Stacked100`, { plot, direction, grouping: 'percentStacked' }],
];

const grouped = (name: string, plot: string, markers?: boolean): readonly (readonly [string, ChartShape])[] => [
  [name, { plot, grouping: 'standard', markers }],
  [`${name}Stacked`, { plot, grouping: 'stacked', markers }],
  [`${name}Stacked100`, { plot, grouping: 'percentStacked', markers }],
];

/** I tipi che si leggono e si scrivono; gli altri si scrivono come colonne. */
export const CHART_TYPES: ReadonlyMap<string, ChartShape> = new Map<string, ChartShape>([
  ...bars('Column', 'barChart', 'col'),
  ...bars('Bar', 'barChart', 'bar'),
  ...bars('3DColumn', 'bar3DChart', 'col'),
  ...bars('3DBar', 'bar3DChart', 'bar'),
  ['3DColumn', { plot: 'bar3DChart', direction: 'col', grouping: 'standard' }],
  ...grouped('Line', 'lineChart', false),
  ...grouped('LineMarkers', 'lineChart', true),
  ['3DLine', { plot: 'line3DChart', grouping: 'standard' }],
  ...grouped('Area', 'areaChart'),
  ...grouped('3DArea', 'area3DChart'),
  ['Pie', { plot: 'pieChart' }],
  ['3DPie', { plot: 'pie3DChart' }],
  ['PieOfPie', { plot: 'ofPieChart', style: 'pie' }],
  ['BarOfPie', { plot: 'ofPieChart', style: 'bar' }],
  ['Doughnut', { plot: 'doughnutChart' }],
  ['XYScatter', { plot: 'scatterChart', style: 'lineMarker', markers: true }],
  ['XYScatterLines', { plot: 'scatterChart', style: 'line', markers: true }],
  ['XYScatterLinesNoMarkers', { plot: 'scatterChart', style: 'line', markers: false }],
  ['XYScatterSmooth', { plot: 'scatterChart', style: 'smoothMarker', markers: true }],
  ['XYScatterSmoothNoMarkers', { plot: 'scatterChart', style: 'smooth', markers: false }],
  ['Radar', { plot: 'radarChart', style: 'standard' }],
  ['RadarMarkers', { plot: 'radarChart', style: 'marker' }],
  ['RadarFilled', { plot: 'radarChart', style: 'filled' }],
  ['Bubble', { plot: 'bubbleChart' }],
]);

/** Ciò che Excel scrive se non sa altro. */
export const USUAL_CHART: ChartShape = { plot: 'barChart', direction: 'col', grouping: 'clustered' };

/** Il tipo dell'API per una forma letta; quello più vicino se qualche particolare non torna. */
export function chartTypeOf(shape: ChartShape): string {
  const close = [...CHART_TYPES].filter(([, { plot }]) => plot === shape.plot);
  const score = (candidate: ChartShape): number =>
    Number(candidate.direction === shape.direction) * 4 +
    Number(candidate.grouping === shape.grouping) * 4 +
    Number(candidate.style === shape.style) * 2 +
    Number((candidate.markers ?? false) === (shape.markers ?? false));
  return close.sort(([, a], [, b]) => score(b) - score(a))[0]?.[0] ?? 'Invalid';
}

export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};
