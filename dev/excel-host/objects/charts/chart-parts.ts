import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { ChartAxisModel } from '../../model/sheets/sheet-parts';
import type { ChartContext } from './chart-context';
import { isRound } from './chart-types';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** Il titolo che Excel mette quando non ne ha uno da dare (ipotesi). */
export const DEFAULT_TITLE = 'Titolo del grafico';

export class ChartTitle extends ApiObject {
  readonly className = 'ChartTitle';

  constructor(private readonly context: ChartContext) {
    super();
  }

  get text(): string {
    return this.context.chart.title ?? '';
  }

  /** Dare un testo mostra il titolo. */
  set text(text: string) {
    this.context.assertChangeable();
    if (typeof text !== 'string') throw invalidArgument();
    this.context.chart.title = text;
  }

  get visible(): boolean {
    return this.context.chart.title !== null;
  }

  /** Nascosto, il testo si perde, come in Excel quando si toglie il titolo (ipotesi). */
  set visible(visible: boolean) {
    this.context.assertChangeable();
    if (visible) this.context.chart.title ??= DEFAULT_TITLE;
    else this.context.chart.title = null;
  }
}

export class ChartLegend extends ApiObject {
  readonly className = 'ChartLegend';

  constructor(private readonly context: ChartContext) {
    super();
  }

  get visible(): boolean {
    return this.context.chart.legend.visible;
  }

  set visible(visible: boolean) {
    this.context.assertChangeable();
    this.context.chart.legend = { ...this.context.chart.legend, visible };
  }

  get position(): string {
    return this.context.chart.legend.position;
  }

  set position(position: string) {
    this.context.assertChangeable();
    if (!POSITIONS.includes(position)) throw invalidArgument();
    this.context.chart.legend = { ...this.context.chart.legend, position };
  }
}

type AxisName = 'category' | 'value';

export class ChartAxisTitle extends ApiObject {
  readonly className = 'ChartAxisTitle';

  constructor(
    private readonly context: ChartContext,
    private readonly axis: AxisName,
  ) {
    super();
  }

  get text(): string {
    return this.context.chart.axisTitles[this.axis] ?? '';
  }

  set text(text: string) {
    if (typeof text !== 'string') throw invalidArgument();
    this.write(text);
  }

  get visible(): boolean {
    return this.context.chart.axisTitles[this.axis] !== null;
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    this.write(visible ? 'Titolo asse' : null);
  }

  private write(text: string | null): void {
    this.context.assertChangeable();
    this.context.chart.axisTitles = { ...this.context.chart.axisTitles, [this.axis]: text };
  }
}

export class ChartAxis extends ApiObject {
  readonly className = 'ChartAxis';

  constructor(
    private readonly context: ChartContext,
    private readonly axis: AxisName,
  ) {
    super();
  }

  get type(): string {
    return this.axis === 'category' ? 'Category' : 'Value';
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.context, this.axis);
  }

  get visible(): boolean {
    return this.context.chart.axisVisible[this.axis];
  }

  set visible(visible: boolean) {
    this.context.assertChangeable();
    this.context.chart.axisVisible = { ...this.context.chart.axisVisible, [this.axis]: visible };
  }

  get reversePlotOrder(): boolean {
    return this.options.reversed ?? false;
  }

  set reversePlotOrder(reversed: boolean) {
    this.edit({ reversed });
  }

  /** Dove l'altro asse incrocia questo; "Custom" si ottiene solo dando un punto, che qui non c'è. */
  get position(): string {
    return this.options.crossing ?? 'Automatic';
  }

  set position(position: string) {
    if (position !== 'Automatic' && position !== 'Minimum' && position !== 'Maximum') throw invalidArgument();
    this.edit({ crossing: position === 'Automatic' ? undefined : position });
  }

  /** Una etichetta ogni quante categorie; quello automatico è 1 (ipotesi). */
  get tickLabelSpacing(): number {
    return this.options.labelSpacing ?? 1;
  }

  set tickLabelSpacing(spacing: number) {
    if (!Number.isInteger(spacing) || spacing < 1 || spacing > 31_999) throw invalidArgument();
    this.edit({ labelSpacing: spacing });
  }

  /** "" = automatico. */
  get majorUnit(): number | string {
    return this.options.majorUnit ?? '';
  }

  set majorUnit(unit: unknown) {
    if (unit !== '' && (typeof unit !== 'number' || unit <= 0)) throw invalidArgument();
    this.edit({ majorUnit: typeof unit === 'number' ? unit : undefined });
  }

  private get options(): ChartAxisModel {
    return this.context.chart.axisOptions?.[this.axis] ?? {};
  }

  private edit(change: ChartAxisModel): void {
    this.context.assertChangeable();
    const { axisOptions } = this.context.chart;
    this.context.chart.axisOptions = { ...axisOptions, [this.axis]: { ...this.options, ...change } };
  }
}

/** Gli assi; torte e ciambelle non ne hanno (che l'errore sia `InvalidOperation` è un'ipotesi). */
export class ChartAxes extends ApiObject {
  readonly className = 'ChartAxes';

  constructor(private readonly context: ChartContext) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return this.axis('category');
  }

  get valueAxis(): ChartAxis {
    return this.axis('value');
  }

  private axis(name: AxisName): ChartAxis {
    if (isRound(this.context.chart.type)) throw new HostError('InvalidOperation');
    return new ChartAxis(this.context, name);
  }
}
