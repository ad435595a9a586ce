import { absoluteAddress, parseArea, splitSheet } from '../../model/addresses/address';
import type { ChartSeriesModel } from '../../model/sheets/sheet-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { cellText } from '../ranges/cell-output';
import type { ChartContext } from './chart-context';
import { ChartSeriesFormat } from './chart-series-format';
import { isScatter } from './chart-types';
import { placeOf } from '../ranges/range-argument';

/** Una serie, per posto: se ne toglie una prima, quelle dopo scalano. */
export class ChartSeries extends ApiObject {
  readonly className = 'ChartSeries';

  constructor(
    private readonly context: ChartContext,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    void this.model;
    return this.context.seriesName(this.index);
  }

  set name(name: string) {
    if (typeof name !== 'string' || name.length > 255) throw invalidArgument();
    this.edit({ name });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(
      () => this.model,
      (change) => this.edit(change),
    );
  }

  /** Una sola per tutto il grafico: cambiarla a una serie la cambia a tutte. */
  get gapWidth(): number {
    return this.model.gapWidth ?? 150;
  }

  set gapWidth(width: number) {
    void this.model;
    if (!(width >= 0 && width <= 500)) throw invalidArgument();
    this.context.assertChangeable();
    const { chart } = this.context;
    chart.series = chart.series.map((series) => ({ ...series, gapWidth: width }));
  }

  setValues(sourceData: unknown): void {
    this.edit({ values: this.reference(sourceData) });
  }

  setXAxisValues(sourceData: unknown): void {
    this.edit({ categories: this.reference(sourceData) });
  }

  delete(): void {
    void this.model;
    this.context.assertChangeable();
    this.context.chart.series = this.context.chart.series.filter((_, i) => i !== this.index);
  }

  /** Le categorie (o le x) e i valori della serie, come testi. */
  getDimensionValues(dimension: unknown): readonly string[] {
    const reference = this.dimension(dimension);
    if (reference === null) return [];
    const { sheet: name, local } = splitSheet(reference);
    const sheet = name === null ? this.context.sheet : this.context.host.workbook.sheetNamed(name);
    const area = parseArea(local);
    if (!sheet || !area) throw new HostError('InvalidReference');
    this.context.host.workbook.calculate();
    const values: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        values.push(cellText(sheet.valueAt(row, column), sheet.styleAt(row, column).numberFormat));
    }
    return values;
  }

  getDimensionDataSourceString(dimension: unknown): string {
    return this.dimension(dimension) ?? '';
  }

  private dimension(dimension: unknown): string | null {
    const scatter = isScatter(this.context.chart.type);
    const { values, categories } = this.model;
    if (dimension === (scatter ? 'YValues' : 'Values')) return values;
    if (dimension === (scatter ? 'XValues' : 'Categories')) return categories;
    throw invalidArgument();
  }

  private reference(sourceData: unknown): string {
    const { sheet, area } = placeOf(this.context.host, sourceData, this.context.sheet);
    return absoluteAddress(sheet.name, area);
  }

  private edit(change: Partial<ChartSeriesModel>): void {
    const { model } = this;
    this.context.assertChangeable();
    const { chart } = this.context;
    chart.series = chart.series.map((series) => (series === model ? { ...series, ...change } : series));
  }

  private get model(): ChartSeriesModel {
    const found = this.context.chart.series[this.index];
    if (!found) throw notFound();
    return found;
  }
}

/** Le serie di un grafico. */
export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly context: ChartContext) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.context.chart.series.map((_, i) => new ChartSeries(this.context, i));
  }

  getItem(key: string | number): ChartSeries {
    return this.getItemAt(Number(key));
  }

  /** Una serie vuota: si vede quando le si danno i valori. */
  add(name?: string | null, index?: number | null): ChartSeries {
    this.context.assertChangeable();
    const { chart } = this.context;
    const at = index ?? chart.series.length;
    if (!Number.isInteger(at) || at < 0 || at > chart.series.length) throw invalidArgument();
    const series = [...chart.series];
    series.splice(at, 0, { name: name ?? null, values: null, categories: null });
    chart.series = series;
    return new ChartSeries(this.context, at);
  }
}
