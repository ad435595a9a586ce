import type { ChartSeriesModel } from '../../model/sheets/sheet-parts';
import { ApiObject } from '../../protocol/api-object';
import { normalColor } from '../color';

type Edit = (change: Partial<ChartSeriesModel>) => void;

/** `series.format`: riempimento e contorno, di un colore solo. */
export class ChartSeriesFormat extends ApiObject {
  readonly className = 'ChartSeriesFormat';

  constructor(
    private readonly series: () => ChartSeriesModel,
    private readonly edit: Edit,
  ) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.edit);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series, this.edit);
  }
}

export class ChartFill extends ApiObject {
  readonly className = 'ChartFill';

  constructor(private readonly edit: Edit) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.edit({ fill: normalColor(color) });
  }
}

export class ChartLineFormat extends ApiObject {
  readonly className = 'ChartLineFormat';

  constructor(
    private readonly series: () => ChartSeriesModel,
    private readonly edit: Edit,
  ) {
    super();
  }

  /** Senza un colore scelto Excel ne dà uno suo: qui "" (ipotesi). */
  get color(): string {
    return this.series().line ?? '';
  }

  set color(color: unknown) {
    this.edit({ line: normalColor(color) });
  }
}
