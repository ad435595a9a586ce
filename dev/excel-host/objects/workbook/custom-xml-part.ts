import type { CustomXmlModel } from '../../model/workbook';
import { rootNamespace } from '../../model/xml-root';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Parti XML prese dalla cartella. */
abstract class CustomXmlParts extends ApiCollection<CustomXmlPart> {
  constructor(protected readonly host: HostContext) {
    super();
  }

  protected abstract parts(): readonly CustomXmlModel[];

  items(): readonly CustomXmlPart[] {
    return this.parts().map(({ id }) => new CustomXmlPart(this.host, id));
  }

  getItem(id: string | number): CustomXmlPart {
    const part = this.parts().find((candidate) => candidate.id.toLowerCase() === String(id).toLowerCase());
    if (!part) throw notFound();
    return new CustomXmlPart(this.host, part.id);
  }
}

/** Le parti XML che gli add-in tengono nella cartella. */
export class CustomXmlPartCollection extends CustomXmlParts {
  readonly className = 'CustomXmlPartCollection';

  /** `InvalidArgument` se il testo non è XML ben formato. */
  add(xml: string): CustomXmlPart {
    this.host.assertEditable();
    assertXml(xml);
    const part = { id: this.host.workbook.newId(), xml };
    this.host.workbook.customXml.push(part);
    return new CustomXmlPart(this.host, part.id);
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    if (typeof namespace !== 'string') throw invalidArgument();
    return new CustomXmlPartScopedCollection(this.host, namespace);
  }

  protected parts(): readonly CustomXmlModel[] {
    return this.host.workbook.customXml;
  }
}

/** Quelle di uno spazio dei nomi. */
export class CustomXmlPartScopedCollection extends CustomXmlParts {
  readonly className = 'CustomXmlPartScopedCollection';

  constructor(
    host: HostContext,
    private readonly namespace: string,
  ) {
    super(host);
  }

  /** Se non ce n'è esattamente una è un errore: `ItemNotFound` se manca, `InvalidOperation` se sono più (ipotesi). */
  getOnlyItem(): CustomXmlPart {
    const [first, ...others] = this.items();
    if (!first) throw notFound();
    if (others.length > 0) throw new HostError('InvalidOperation');
    return first;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...others] = this.items();
    return first && others.length === 0 ? first : null;
  }

  protected parts(): readonly CustomXmlModel[] {
    return this.host.workbook.customXml.filter(({ xml }) => rootNamespace(xml) === this.namespace);
  }
}

export class CustomXmlPart extends ApiObject {
  readonly className = 'CustomXmlPart';

  constructor(
    private readonly host: HostContext,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get namespaceUri(): string {
    return rootNamespace(this.model.xml) ?? '';
  }

  getXml(): string {
    return this.model.xml;
  }

  setXml(xml: string): void {
    this.host.assertEditable();
    const { model } = this;
    assertXml(xml);
    model.xml = xml;
  }

  delete(): void {
    this.host.assertEditable();
    const { customXml } = this.host.workbook;
    customXml.splice(customXml.indexOf(this.model), 1);
  }

  private get model(): CustomXmlModel {
    const model = this.host.workbook.customXml.find(({ id }) => id === this.id);
    if (!model) throw notFound();
    return model;
  }
}

function assertXml(xml: unknown): asserts xml is string {
  if (typeof xml !== 'string' || rootNamespace(xml) === null) throw invalidArgument();
}
