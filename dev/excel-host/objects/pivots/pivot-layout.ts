import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { PivotContext } from './pivot-context';

/** Come è disposta una pivot. */
export class PivotLayout extends ApiObject {
  readonly className = 'PivotLayout';

  constructor(private readonly context: PivotContext) {
    super();
  }

  get layoutType(): string {
    return this.context.pivot.layoutType;
  }

  set layoutType(layoutType: string) {
    if (layoutType !== 'Compact' && layoutType !== 'Tabular' && layoutType !== 'Outline') throw invalidArgument();
    this.context.change((pivot) => {
      pivot.layoutType = layoutType;
    });
  }

  get showRowGrandTotals(): boolean {
    return this.context.pivot.showRowGrandTotals;
  }

  set showRowGrandTotals(show: boolean) {
    if (typeof show !== 'boolean') throw invalidArgument();
    this.context.change((pivot) => {
      pivot.showRowGrandTotals = show;
    });
  }

  get showColumnGrandTotals(): boolean {
    return this.context.pivot.showColumnGrandTotals;
  }

  set showColumnGrandTotals(show: boolean) {
    if (typeof show !== 'boolean') throw invalidArgument();
    this.context.change((pivot) => {
      pivot.showColumnGrandTotals = show;
    });
  }

  /** Senza i filtri. */
  getRange(): ApiObject {
    return this.context.range(this.context.pivot.area);
  }

  getDataBodyRange(): ApiObject {
    return this.context.range(this.context.pivot.parts.body);
  }

  getRowLabelRange(): ApiObject {
    return this.context.range(this.context.pivot.parts.rowLabels);
  }

  getColumnLabelRange(): ApiObject {
    return this.context.range(this.context.pivot.parts.columnLabels);
  }

  getFilterAxisRange(): ApiObject {
    return this.context.range(this.context.pivot.parts.filters);
  }
}
