import {
  AGGREGATION_LABELS,
  automaticAggregation,
  isAggregation,
  type Aggregation,
} from '../../model/pivots/pivot-aggregate';
import type { PivotModel, PivotValueModel } from '../../model/sheets/sheet-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import type { PivotContext } from './pivot-context';
import { PivotField, PivotHierarchy } from './pivot-hierarchies';

/** Un valore riassunto dalla pivot. */
export class DataPivotHierarchy extends ApiObject {
  readonly className = 'DataPivotHierarchy';

  constructor(
    private readonly context: PivotContext,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get name(): string {
    return this.model.name;
  }

  /** Il nome di un campo d'origine, o di un altro valore, si rifiuta: `InvalidArgument` è un'ipotesi. */
  set name(name: string) {
    if (typeof name !== 'string' || name === '' || isTaken(this.context.pivot, name, this.id)) throw invalidArgument();
    this.edit({ name });
  }

  get field(): PivotField {
    return new PivotField(this.model.field);
  }

  get summarizeBy(): string {
    return this.model.summarizeBy;
  }

  /** Se il nome era quello dato da Excel, lo segue: "Somma di Importo" → "Media di Importo". */
  set summarizeBy(summarizeBy: string) {
    const { context, model } = this;
    const how = summarizeBy === 'Automatic' ? automatic(context.pivot, model.field) : summarizeBy;
    if (!isAggregation(how)) throw invalidArgument();
    const followed = isAggregation(model.summarizeBy) && isDefaultName(model, model.summarizeBy);
    this.edit({ summarizeBy: how, ...(followed ? { name: freeName(context.pivot, how, model.field, this.id) } : {}) });
  }

  /** null finché nessuno lo dà. */
  get numberFormat(): string | null {
    return this.model.numberFormat;
  }

  set numberFormat(numberFormat: string | null) {
    if (typeof numberFormat !== 'string') throw invalidArgument();
    this.edit({ numberFormat });
  }

  get position(): number {
    return this.context.pivot.values.indexOf(this.model);
  }

  set position(position: number) {
    const { model } = this;
    const others = this.context.pivot.values.filter((item) => item !== model);
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
    this.context.change((pivot) => {
      pivot.values = [...others.slice(0, position), model, ...others.slice(position)];
    });
  }

  private edit(change: Partial<PivotValueModel>): void {
    const { model } = this;
    this.context.change((pivot) => {
      pivot.values = pivot.values.map((item) => (item === model ? { ...item, ...change } : item));
    });
  }

  private get model(): PivotValueModel {
    const found = this.context.pivot.values.find(({ id }) => id === this.id);
    if (!found) throw notFound();
    return found;
  }
}

/** I valori della pivot, da sinistra a destra. */
export class DataPivotHierarchyCollection extends ApiCollection<DataPivotHierarchy> {
  readonly className = 'DataPivotHierarchyCollection';

  constructor(private readonly context: PivotContext) {
    super();
  }

  items(): readonly DataPivotHierarchy[] {
    return this.context.pivot.values.map(({ id }) => new DataPivotHierarchy(this.context, id));
  }

  /** Per nome o per id. */
  getItem(key: string | number): DataPivotHierarchy {
    const wanted = String(key).toLowerCase();
    const { values } = this.context.pivot;
    const found = values.find(({ id }) => id === key) ?? values.find(({ name }) => name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return new DataPivotHierarchy(this.context, found.id);
  }

  /** Somma i campi di soli numeri, conta gli altri; lo stesso campo può starci più volte. */
  add(hierarchy: unknown): DataPivotHierarchy {
    if (!(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { field } = hierarchy;
    const id = this.context.host.workbook.newId();
    this.context.change((pivot) => {
      const how = automatic(pivot, field);
      const name = freeName(pivot, how, field, null);
      pivot.values = [...pivot.values, { id, field, name, summarizeBy: how, numberFormat: null }];
    });
    return new DataPivotHierarchy(this.context, id);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof DataPivotHierarchy)) throw invalidArgument();
    if (!this.context.pivot.values.some(({ id }) => id === hierarchy.id)) throw new HostError('ItemNotFound');
    this.context.change((pivot) => {
      pivot.values = pivot.values.filter(({ id }) => id !== hierarchy.id);
    });
  }
}

function automatic(pivot: PivotModel, field: string): Aggregation {
  const index = pivot.fields.indexOf(field);
  return automaticAggregation((pivot.cache ?? []).map((record) => record[index] ?? null));
}

function isDefaultName({ name, field }: PivotValueModel, how: Aggregation): boolean {
  const base = `${AGGREGATION_LABELS[how]} ${field}`;
  return name.startsWith(base) && /^\d*$/.test(name.slice(base.length));
}

/** "Somma di Importo", "Somma di Importo2"… */
function freeName(pivot: PivotModel, how: Aggregation, field: string, own: string | null): string {
  const base = `${AGGREGATION_LABELS[how]} ${field}`;
  for (let i = 1; ; i += 1) {
    const name = i === 1 ? base : `${base}${i}`;
    if (!isTaken(pivot, name, own)) return name;
  }
}

function isTaken({ fields, values }: PivotModel, name: string, own: string | null): boolean {
  const wanted = name.toLowerCase();
  const names = values.filter(({ id }) => id !== own).map((value) => value.name);
  return [...fields, ...names].some((other) => other.toLowerCase() === wanted);
}
