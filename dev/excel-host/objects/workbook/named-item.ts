import { evaluatorOf } from '../../formulas/evaluate';
import { absoluteAddress } from '../../model/addresses/address';
import type { Scalar } from '../../model/cells/cell';
import { areaOfName, constantOf } from '../../model/addresses/defined-name';
import type { Sheet } from '../../model/sheets/sheet';
import type { NameModel } from '../../model/sheets/sheet-parts';
import { ApiObject, NULL_OBJECT, type NullObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { apiValue } from '../ranges/cell-output';
import type { HostContext } from '../host-context';

/** I nomi di un foglio, o della cartella quando `sheet` è null. */
export class NameStore {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet | null,
  ) {}

  get all(): readonly NameModel[] {
    return (this.sheet ?? this.host.workbook).names;
  }

  /** Le maiuscole non contano. */
  find(name: string): NameModel | null {
    const wanted = name.toLowerCase();
    return this.all.find((candidate) => candidate.name.toLowerCase() === wanted) ?? null;
  }

  /** Mette al posto dei nomi quelli dati, e le formule si ricalcolano. */
  replace(names: readonly NameModel[]): void {
    (this.sheet ?? this.host.workbook).names = [...names];
    this.host.workbook.markStale();
  }
}

/** Un nome definito. */
export class NamedItem extends ApiObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly store: NameStore,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get name(): string {
    return this.model.name;
  }

  get comment(): string {
    return this.model.comment;
  }

  set comment(comment: string) {
    if (typeof comment !== 'string') throw invalidArgument();
    this.writable.comment = comment;
  }

  get visible(): boolean {
    return this.model.visible;
  }

  set visible(visible: boolean) {
    if (typeof visible !== 'boolean') throw invalidArgument();
    this.writable.visible = visible;
  }

  get scope(): string {
    return this.store.sheet ? 'Worksheet' : 'Workbook';
  }

  get formula(): string {
    return `=${this.model.formula}`;
  }

  set formula(formula: string) {
    const { writable } = this;
    if (typeof formula !== 'string' || !/^=\s*\S/.test(formula)) throw invalidArgument();
    writable.formula = formula.slice(1);
    this.store.host.workbook.markStale();
  }

  get type(): string {
    if (this.place) return 'Range';
    const value = this.constant;
    if (typeof value === 'string') return 'String';
    if (typeof value === 'boolean') return 'Boolean';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return 'Error';
  }

  /** Di un'area dà l'indirizzo, di una costante il valore. */
  get value(): unknown {
    const { place } = this;
    if (!place) return apiValue(this.constant);
    return absoluteAddress(place.sheet.name, place.area);
  }

  /** `ItemNotFound` se il nome vale per tutta la cartella. */
  get worksheet(): ApiObject {
    const { host, sheet } = this.store;
    if (!sheet) throw notFound();
    return host.objects.worksheet(host, sheet);
  }

  get worksheetOrNullObject(): ApiObject | NullObject {
    return this.store.sheet ? this.worksheet : NULL_OBJECT;
  }

  /** Se il nome non porta a un'area è un errore; che sia `InvalidOperation` è un'ipotesi. */
  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): ApiObject | null {
    const { place } = this;
    const { host } = this.store;
    return place && host.objects.range(host, place.sheet, place.area);
  }

  delete(): void {
    const { writable } = this;
    this.store.replace(this.store.all.filter((name) => name !== writable));
  }

  private get model(): NameModel {
    const model = this.store.find(this.key);
    if (!model) throw notFound();
    return model;
  }

  private get writable(): NameModel {
    this.store.host.assertEditable();
    return this.model;
  }

  private get place(): ReturnType<typeof areaOfName> {
    return areaOfName(this.store.host.workbook, this.model.formula);
  }

  /** Di un'espressione il risultato, coi riferimenti senza foglio visti dalla prima cella (ipotesi). */
  private get constant(): Scalar {
    const { workbook } = this.store.host;
    const { formula } = this.model;
    const value = constantOf(formula);
    if (value !== undefined) return value;
    const sheet = this.store.sheet ?? workbook.activeSheet;
    return evaluatorOf(workbook)([{ formula, sheet, row: 0, column: 0 }])[0] ?? null;
  }
}
