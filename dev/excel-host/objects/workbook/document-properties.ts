import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { CustomPropertyModel } from '../../model/workbook';
import type { HostContext } from '../host-context';

/** Titolo, autore e simili. */
export class DocumentProperties extends ApiObject {
  readonly className = 'DocumentProperties';

  constructor(private readonly host: HostContext) {
    super();
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }

  get title(): string {
    return this.read('title');
  }

  set title(text: string) {
    this.write('title', text);
  }

  get subject(): string {
    return this.read('subject');
  }

  set subject(text: string) {
    this.write('subject', text);
  }

  get author(): string {
    return this.read('author');
  }

  set author(text: string) {
    this.write('author', text);
  }

  get keywords(): string {
    return this.read('keywords');
  }

  set keywords(text: string) {
    this.write('keywords', text);
  }

  get comments(): string {
    return this.read('comments');
  }

  set comments(text: string) {
    this.write('comments', text);
  }

  get category(): string {
    return this.read('category');
  }

  set category(text: string) {
    this.write('category', text);
  }

  get company(): string {
    return this.read('company');
  }

  set company(text: string) {
    this.write('company', text);
  }

  get manager(): string {
    return this.read('manager');
  }

  set manager(text: string) {
    this.write('manager', text);
  }

  get lastAuthor(): string {
    return this.read('lastAuthor');
  }

  private read(name: string): string {
    return this.host.workbook.properties[name] ?? '';
  }

  private write(name: string, text: unknown): void {
    this.host.assertEditable();
    if (typeof text !== 'string') throw invalidArgument();
    this.host.workbook.properties[name] = text;
  }
}

/** Le proprietà su misura della cartella. Nei nomi le maiuscole non contano. */
export class CustomPropertyCollection extends ApiCollection<CustomProperty> {
  readonly className = 'CustomPropertyCollection';

  constructor(private readonly host: HostContext) {
    super();
  }

  items(): readonly CustomProperty[] {
    return this.host.workbook.customProperties.map(({ key }) => new CustomProperty(this.host, key));
  }

  getItem(key: string | number): CustomProperty {
    const found = find(this.host, String(key));
    if (!found) throw notFound();
    return new CustomProperty(this.host, found.key);
  }

  /** Aggiunge, o riscrive quella che c'è. */
  add(key: string, value: unknown): CustomProperty {
    this.host.assertEditable();
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    assertValue(value);
    const found = find(this.host, key);
    if (found) found.value = value;
    else this.host.workbook.customProperties.push({ key, value });
    return this.getItem(key);
  }

  deleteAll(): void {
    this.host.assertEditable();
    this.host.workbook.customProperties = [];
  }
}

class CustomProperty extends ApiObject {
  readonly className = 'CustomProperty';

  constructor(
    private readonly host: HostContext,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  /** Le date viaggiano come testi, e qui restano testi. */
  get type(): string {
    const { value } = this.model;
    if (typeof value === 'boolean') return 'Boolean';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return 'String';
  }

  get value(): unknown {
    return this.model.value;
  }

  set value(value: unknown) {
    this.host.assertEditable();
    assertValue(value);
    this.model.value = value;
  }

  delete(): void {
    this.host.assertEditable();
    const { customProperties } = this.host.workbook;
    customProperties.splice(customProperties.indexOf(this.model), 1);
  }

  private get model(): CustomPropertyModel {
    const found = find(this.host, this.key);
    if (!found) throw notFound();
    return found;
  }
}

function find(host: HostContext, key: string): CustomPropertyModel | null {
  const wanted = key.toLowerCase();
  return host.workbook.customProperties.find((property) => property.key.toLowerCase() === wanted) ?? null;
}

function assertValue(value: unknown): asserts value is CustomPropertyModel['value'] {
  if (typeof value !== 'string' && typeof value !== 'boolean' && typeof value !== 'number') throw invalidArgument();
}
