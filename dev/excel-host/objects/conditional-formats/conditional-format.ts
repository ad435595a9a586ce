import type { Area } from '../../model/addresses/area';
import { formatsOver, placeFormat, removeFormat } from '../../model/sheets/conditional-formats';
import type { ConditionalFormatModel } from '../../model/sheets/sheet-parts';
import { ApiObject, NULL_OBJECT, type NullObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { ConditionalFormatHandle } from './conditional-format-handle';
import { CellValueConditionalFormat, CustomConditionalFormat, TextConditionalFormat } from './conditional-format-rules';

/** Per questi tipi Excel non ha `stopIfTrue` e dà null. */
const NEVER_STOP = new Set(['DataBar', 'IconSet', 'ColorScale']);

/** Il posto di una regola presa con le altre, buono finché le regole del foglio (`order`) sono quelle. */
export interface KnownPlace {
  readonly order: readonly ConditionalFormatModel[];
  readonly place: number;
}

/** Una regola di formato condizionale, presa dalla raccolta delle celle `seen`. */
export class ConditionalFormat extends ApiObject {
  readonly className = 'ConditionalFormat';

  constructor(
    readonly handle: ConditionalFormatHandle,
    private readonly seen: readonly Area[],
    private readonly known: KnownPlace | null = null,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.handle.id };
  }

  get id(): string {
    return this.handle.model.id;
  }

  get type(): string {
    return this.handle.model.type;
  }

  /** Il posto nella raccolta da cui la si è presa; 0 vince sulle altre. */
  get priority(): number {
    const { sheet, model } = this.handle;
    if (this.known?.order === sheet.conditionalFormats) return this.known.place;
    return formatsOver(sheet, this.seen).indexOf(model);
  }

  set priority(place: number) {
    if (!Number.isInteger(place)) throw invalidArgument();
    placeFormat(this.handle.sheet, this.handle.writable.id, place, this.seen);
  }

  get stopIfTrue(): boolean | null {
    const { type, stopIfTrue } = this.handle.model;
    return NEVER_STOP.has(type) ? null : stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    const model = this.handle.writable;
    if (typeof stop !== 'boolean' || NEVER_STOP.has(model.type)) throw invalidArgument();
    model.stopIfTrue = stop;
  }

  // La regola: chiederla di un altro tipo è `InvalidOperation` (ipotesi: la documentazione non dice il codice)

  get custom(): CustomConditionalFormat {
    return this.required(this.customOrNullObject);
  }

  get customOrNullObject(): CustomConditionalFormat | NullObject {
    return this.type === 'Custom' ? new CustomConditionalFormat(this.handle) : NULL_OBJECT;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.required(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | NullObject {
    return this.type === 'CellValue' ? new CellValueConditionalFormat(this.handle) : NULL_OBJECT;
  }

  get textComparison(): TextConditionalFormat {
    return this.required(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextConditionalFormat | NullObject {
    return this.type === 'ContainsText' ? new TextConditionalFormat(this.handle) : NULL_OBJECT;
  }

  // Di questi tipi non c'è l'oggetto: null dove la regola è di un altro tipo, altrimenti si dice che manca

  get colorScaleOrNullObject(): NullObject {
    return this.unlessOf('ColorScale');
  }

  get dataBarOrNullObject(): NullObject {
    return this.unlessOf('DataBar');
  }

  get iconSetOrNullObject(): NullObject {
    return this.unlessOf('IconSet');
  }

  get presetOrNullObject(): NullObject {
    return this.unlessOf('PresetCriteria');
  }

  get topBottomOrNullObject(): NullObject {
    return this.unlessOf('TopBottom');
  }

  // Dove vale

  /** Su più aree Excel dà errore; che sia `InvalidOperation` è un'ipotesi. */
  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): ApiObject | null {
    const { host, sheet, model } = this.handle;
    const [first, ...others] = model.areas;
    return first && others.length === 0 ? host.objects.range(host, sheet, first) : null;
  }

  getRanges(): ApiObject {
    const { host, sheet, model } = this.handle;
    return host.objects.rangeAreas(host, sheet, model.areas);
  }

  delete(): void {
    removeFormat(this.handle.sheet, this.handle.writable.id);
  }

  private required<T>(rule: T | NullObject): T {
    if (rule === NULL_OBJECT) throw new HostError('InvalidOperation');
    return rule as T;
  }

  private unlessOf(type: string): NullObject {
    if (this.type === type) throw new HostError('NotImplemented');
    return NULL_OBJECT;
  }
}
