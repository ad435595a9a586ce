import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { notFound } from '../../protocol/host-error';
import type { PivotContext } from './pivot-context';

/** Un campo d'origine. */
export class PivotField extends ApiObject {
  readonly className = 'PivotField';

  constructor(readonly field: string) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.field;
  }

  get name(): string {
    return this.field;
  }
}

/** I campi di una gerarchia: nelle pivot da celle è sempre uno. */
export class PivotFieldCollection extends ApiCollection<PivotField> {
  readonly className = 'PivotFieldCollection';

  constructor(private readonly field: string) {
    super();
  }

  items(): readonly PivotField[] {
    return [new PivotField(this.field)];
  }

  getItem(key: string | number): PivotField {
    if (String(key).toLowerCase() !== this.field.toLowerCase()) throw notFound();
    return new PivotField(this.field);
  }
}

/** Un campo d'origine come gerarchia, da mettere su un asse. L'id è il nome del campo. */
export class PivotHierarchy extends ApiObject {
  readonly className = 'PivotHierarchy';

  constructor(readonly field: string) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.field;
  }

  get name(): string {
    return this.field;
  }

  get fields(): PivotFieldCollection {
    return new PivotFieldCollection(this.field);
  }
}

/** Tutte le gerarchie: una per colonna dell'origine. */
export class PivotHierarchyCollection extends ApiCollection<PivotHierarchy> {
  readonly className = 'PivotHierarchyCollection';

  constructor(private readonly context: PivotContext) {
    super();
  }

  items(): readonly PivotHierarchy[] {
    return this.context.pivot.fields.map((field) => new PivotHierarchy(field));
  }

  getItem(key: string | number): PivotHierarchy {
    const wanted = String(key).toLowerCase();
    const found = this.context.pivot.fields.find((field) => field.toLowerCase() === wanted);
    if (found === undefined) throw notFound();
    return new PivotHierarchy(found);
  }
}
