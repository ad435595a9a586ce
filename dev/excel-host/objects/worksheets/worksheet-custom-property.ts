import type { Sheet } from '../../model/sheets/sheet';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

const MAX_KEY = 255;

/** Le proprietà che gli add-in attaccano a un foglio. Nei nomi le maiuscole non contano. */
export class WorksheetCustomPropertyCollection extends ApiCollection<WorksheetCustomProperty> {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly WorksheetCustomProperty[] {
    return this.sheet.customProperties.map(({ key }) => new WorksheetCustomProperty(this.host, this.sheet, key));
  }

  getItem(key: string | number): WorksheetCustomProperty {
    const found = find(this.sheet, String(key));
    if (!found) throw notFound();
    return new WorksheetCustomProperty(this.host, this.sheet, found.key);
  }

  /** Aggiunge, o riscrive quella che c'è. Nome e valore sono testi; il nome ha al più 255 segni. */
  add(key: string, value: string): WorksheetCustomProperty {
    this.host.assertEditable();
    if (typeof key !== 'string' || key === '' || key.length > MAX_KEY) throw invalidArgument();
    if (typeof value !== 'string') throw invalidArgument();
    const found = find(this.sheet, key);
    if (found) found.value = value;
    else this.sheet.customProperties.push({ key, value });
    return this.getItem(key);
  }
}

export class WorksheetCustomProperty extends ApiObject {
  readonly className = 'WorksheetCustomProperty';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): string {
    return this.model.value;
  }

  set value(value: string) {
    this.host.assertEditable();
    if (typeof value !== 'string') throw invalidArgument();
    this.model.value = value;
  }

  delete(): void {
    this.host.assertEditable();
    const { customProperties } = this.sheet;
    customProperties.splice(customProperties.indexOf(this.model), 1);
  }

  private get model(): Sheet['customProperties'][number] {
    const found = find(this.sheet, this.key);
    if (!found) throw notFound();
    return found;
  }
}

function find(sheet: Sheet, key: string): Sheet['customProperties'][number] | null {
  const wanted = key.toLowerCase();
  return sheet.customProperties.find((property) => property.key.toLowerCase() === wanted) ?? null;
}
