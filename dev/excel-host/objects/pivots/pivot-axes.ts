import type { PivotFieldModel } from '../../model/sheets/sheet-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { PivotContext } from './pivot-context';
import { PivotFieldCollection, PivotHierarchy } from './pivot-hierarchies';

export type Axis = 'rows' | 'columns' | 'filters';

/** Una gerarchia messa sulle righe, sulle colonne o nei filtri. */
abstract class AxisHierarchy extends ApiObject {
  constructor(
    protected readonly context: PivotContext,
    protected readonly axis: Axis,
    readonly field: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.field;
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.context.change((pivot) => {
      pivot[this.axis] = pivot[this.axis].map((item) => (item.field === this.field ? { ...item, name } : item));
    });
  }

  get position(): number {
    return this.context.pivot[this.axis].indexOf(this.model);
  }

  set position(position: number) {
    const { model } = this;
    const others = this.context.pivot[this.axis].filter((item) => item !== model);
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
    this.context.change((pivot) => {
      pivot[this.axis] = [...others.slice(0, position), model, ...others.slice(position)];
    });
  }

  get fields(): PivotFieldCollection {
    return new PivotFieldCollection(this.field);
  }

  private get model(): PivotFieldModel {
    const found = this.context.pivot[this.axis].find(({ field }) => field === this.field);
    if (!found) throw notFound();
    return found;
  }
}

export class RowColumnPivotHierarchy extends AxisHierarchy {
  readonly className = 'RowColumnPivotHierarchy';
}

/** Un filtro del rapporto: mostra "(Tutto)", scegliere un elemento non si può. */
export class FilterPivotHierarchy extends AxisHierarchy {
  readonly className = 'FilterPivotHierarchy';
}

/** Le gerarchie di un asse, nell'ordine in cui si annidano. */
abstract class AxisCollection<T extends AxisHierarchy> extends ApiCollection<T> {
  constructor(
    protected readonly context: PivotContext,
    protected readonly axis: Axis,
  ) {
    super();
  }

  protected abstract make(field: string): T;

  items(): readonly T[] {
    return this.context.pivot[this.axis].map(({ field }) => this.make(field));
  }

  /** Per nome o per id. */
  getItem(key: string | number): T {
    const wanted = String(key).toLowerCase();
    const found = this.context.pivot[this.axis].find(
      ({ field, name }) => field.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    if (!found) throw notFound();
    return this.make(found.field);
  }

  /** Una gerarchia sta su un asse solo: se era altrove si sposta. */
  add(hierarchy: unknown): T {
    if (!(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { field } = hierarchy;
    this.context.change((pivot) => {
      const without = (list: readonly PivotFieldModel[]): PivotFieldModel[] =>
        list.filter((item) => item.field !== field);
      pivot.rows = without(pivot.rows);
      pivot.columns = without(pivot.columns);
      pivot.filters = without(pivot.filters);
      pivot[this.axis] = [...pivot[this.axis], { field, name: field }];
    });
    return this.make(field);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof AxisHierarchy) && !(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { field } = hierarchy;
    if (!this.context.pivot[this.axis].some((item) => item.field === field)) throw notFound();
    this.context.change((pivot) => {
      pivot[this.axis] = pivot[this.axis].filter((item) => item.field !== field);
    });
  }
}

export class RowColumnPivotHierarchyCollection extends AxisCollection<RowColumnPivotHierarchy> {
  readonly className = 'RowColumnPivotHierarchyCollection';

  protected make(field: string): RowColumnPivotHierarchy {
    return new RowColumnPivotHierarchy(this.context, this.axis, field);
  }
}

export class FilterPivotHierarchyCollection extends AxisCollection<FilterPivotHierarchy> {
  readonly className = 'FilterPivotHierarchyCollection';

  protected make(field: string): FilterPivotHierarchy {
    return new FilterPivotHierarchy(this.context, this.axis, field);
  }
}
