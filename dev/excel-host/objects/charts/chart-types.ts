import { invalidArgument } from '../../protocol/host-error';

/** I valori di Excel.ChartType. */
const TYPES: ReadonlySet<string> = new Set(
  `ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered
  BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers
  LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth
  XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked
  3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView
  SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered
  CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol
  ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol
  PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered PyramidBarStacked
  PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram
  Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel`.split(/\s+/),
);

/** Anche con l'iniziale minuscola, come Excel la accetta (ipotesi). */
export function chartType(type: unknown): string {
  if (typeof type !== 'string') throw invalidArgument();
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  if (!TYPES.has(name)) throw invalidArgument();
  return name;
}

export function isScatter(type: string): boolean {
  return type.startsWith('XYScatter') || type.startsWith('Bubble');
}

/** Torte e ciambelle: una serie sola, una voce di legenda per fetta, nessun asse. */
export function isRound(type: string): boolean {
  return /Pie|Doughnut|Sunburst|Treemap/.test(type);
}
