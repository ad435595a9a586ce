import { cellsUnder } from '../../model/sheets/chart-frame';
import { seriesOf } from '../../model/sheets/chart-series';
import type { Sheet } from '../../model/sheets/sheet';
import type { ChartModel } from '../../model/sheets/sheet-parts';
import { ApiCollection } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { Chart, seriesByOf } from './chart';
import { ChartContext } from './chart-context';
import { DEFAULT_TITLE } from './chart-parts';
import { chartType, isRound, isScatter } from './chart-types';
import type { HostContext } from '../host-context';
import { placeOf } from '../ranges/range-argument';

/** Dove nasce un grafico: le misure solite di Excel; il posto, che in Excel dipende dalla finestra, è un'ipotesi. */
const FIRST_FRAME = { top: 75, left: 192, width: 360, height: 216 };

/** I grafici di un foglio. */
export class ChartCollection extends ApiCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => this.object(chart));
  }

  /** Per nome (il primo, se ce n'è più d'uno) o per id. */
  getItem(key: string | number): Chart {
    const wanted = String(key).toLowerCase();
    const { charts } = this.sheet;
    const found = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return this.object(found);
  }

  /**
   * Ipotesi: con una serie sola il titolo è il suo nome e la legenda non c'è, salvo torte e ciambelle; con più serie il
   * titolo è quello solito e la legenda sta in basso.
   */
  add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    this.host.assertAllowed(this.sheet, 'allowEditObjects');
    const kind = chartType(type);
    const by = seriesByOf(seriesBy);
    if (typeof sourceData === 'string') throw invalidArgument();
    const { sheet, area } = placeOf(this.host, sourceData, this.sheet);
    this.host.workbook.calculate();
    const series = seriesOf(sheet, area, by, isScatter(kind));
    const chart: ChartModel = {
      id: this.host.workbook.newId(),
      name: this.freeName(),
      type: kind,
      title: DEFAULT_TITLE,
      series,
      legend: { visible: series.length > 1 || isRound(kind), position: 'Bottom' },
      axisTitles: { category: null, value: null },
      axisVisible: { category: true, value: true },
      anchor: cellsUnder(this.sheet, FIRST_FRAME),
      frame: FIRST_FRAME,
    };
    const context = new ChartContext(this.host, this.sheet, chart);
    const [only, ...others] = series;
    if (only && others.length === 0 && only.name !== null) chart.title = context.seriesName(0);
    this.sheet.charts = [...this.sheet.charts, chart];
    return this.object(chart);
  }

  /** "Grafico 1", "Grafico 2"… */
  private freeName(): string {
    for (let i = 1; ; i += 1) {
      const name = `Grafico ${i}`;
      if (!this.sheet.charts.some((chart) => chart.name === name)) return name;
    }
  }

  private object(chart: ChartModel): Chart {
    return new Chart(new ChartContext(this.host, this.sheet, chart));
  }
}
