import { boundingArea } from '../../model/addresses/area';
import { cellsUnder, frameOf } from '../../model/sheets/chart-frame';
import { seriesOf, type SeriesBy } from '../../model/sheets/chart-series';
import type { ChartFrame } from '../../model/sheets/sheet-parts';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { ChartContext } from './chart-context';
import { ChartAxes, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { chartType, isScatter } from './chart-types';
import { placeOf } from '../ranges/range-argument';

/** Un grafico incorporato in un foglio: i suoi dati e la sua cornice, senza il disegno. */
export class Chart extends ApiObject {
  readonly className = 'Chart';

  constructor(private readonly context: ChartContext) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.context.chart.id;
  }

  get name(): string {
    return this.context.chart.name;
  }

  set name(name: string) {
    this.context.assertChangeable();
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.context.chart.name = name;
  }

  get chartType(): string {
    return this.context.chart.type;
  }

  set chartType(type: string) {
    this.context.assertChangeable();
    this.context.chart.type = chartType(type);
  }

  get worksheet(): ApiObject {
    return this.context.host.objects.worksheet(this.context.host, this.context.sheet);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.context);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.context);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.context);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context);
  }

  get top(): number {
    return this.frame.top;
  }

  set top(top: number) {
    this.moveTo({ top: points(top, 0) });
  }

  get left(): number {
    return this.frame.left;
  }

  set left(left: number) {
    this.moveTo({ left: points(left, 0) });
  }

  get width(): number {
    return this.frame.width;
  }

  set width(width: number) {
    this.moveTo({ width: points(width, 1) });
  }

  get height(): number {
    return this.frame.height;
  }

  set height(height: number) {
    this.moveTo({ height: points(height, 1) });
  }

  /** Le serie si rifanno da capo. */
  setData(sourceData: unknown, seriesBy: unknown = 'Auto'): void {
    this.context.assertChangeable();
    const { host, chart } = this.context;
    const { sheet, area } = placeOf(host, sourceData, this.context.sheet);
    host.workbook.calculate();
    chart.series = seriesOf(sheet, area, seriesByOf(seriesBy), isScatter(chart.type));
  }

  /** Da una cella a un'altra, comprese; senza la seconda il grafico si sposta e basta. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    this.context.assertChangeable();
    const { host, sheet, chart } = this.context;
    const start = placeOf(host, startCell, sheet);
    if (start.sheet !== sheet) throw invalidArgument();
    if (endCell === undefined || endCell === null) {
      const { width, height } = this.frame;
      const corner = { ...start.area, bottom: start.area.top, right: start.area.left };
      const { top, left } = frameOf(sheet, { ...chart, frame: null, anchor: corner });
      this.moveTo({ top, left, width, height });
      return;
    }
    const end = placeOf(host, endCell, sheet);
    if (end.sheet !== sheet) throw invalidArgument();
    chart.anchor = boundingArea(start.area, end.area);
    chart.frame = null;
  }

  delete(): void {
    this.context.assertChangeable();
    const { sheet, chart } = this.context;
    sheet.charts = sheet.charts.filter((other) => other !== chart);
  }

  private get frame(): ChartFrame {
    return frameOf(this.context.sheet, this.context.chart);
  }

  private moveTo(change: Partial<ChartFrame>): void {
    this.context.assertChangeable();
    const { sheet, chart } = this.context;
    chart.frame = { ...this.frame, ...change };
    chart.anchor = cellsUnder(sheet, chart.frame);
  }
}

export function seriesByOf(seriesBy: unknown): SeriesBy {
  if (seriesBy === undefined || seriesBy === null) return 'Auto';
  if (seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows') throw invalidArgument();
  return seriesBy;
}

function points(value: unknown, least: number): number {
  if (typeof value !== 'number' || !(value >= least)) throw invalidArgument();
  return value;
}
