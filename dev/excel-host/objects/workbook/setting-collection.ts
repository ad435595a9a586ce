import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Le impostazioni dell'add-in nella cartella: lo stesso deposito di `document.settings`. Ai nomi contano le maiuscole. */
export class SettingCollection extends ApiCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(private readonly host: HostContext) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.host.workbook.settings.keys()].map((key) => new Setting(this.host, key));
  }

  getItem(key: string | number): Setting {
    if (!this.host.workbook.settings.has(String(key))) throw notFound();
    return new Setting(this.host, String(key));
  }

  /** Aggiunge, o sostituisce. Le date arrivano già come testi "Date(ms)": il cliente le fa e le disfà da sé. */
  add(key: string, value: unknown): Setting {
    this.host.assertEditable();
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.host.workbook.settings.set(key, value ?? null);
    return new Setting(this.host, key);
  }
}

export class Setting extends ApiObject {
  readonly className = 'Setting';

  constructor(
    private readonly host: HostContext,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    this.assertPresent();
    return this.host.workbook.settings.get(this.key);
  }

  set value(value: unknown) {
    this.host.assertEditable();
    this.assertPresent();
    this.host.workbook.settings.set(this.key, value ?? null);
  }

  delete(): void {
    this.host.assertEditable();
    this.assertPresent();
    this.host.workbook.settings.delete(this.key);
  }

  private assertPresent(): void {
    if (!this.host.workbook.settings.has(this.key)) throw notFound();
  }
}
