import { strToU8, unzipSync, zipSync } from 'fflate';
import { childrenOf, element, PACKAGE, parseXml, RELATIONSHIPS, xmlDocument, type XmlNode } from './xml';

export interface Relation {
  readonly id: string;
  /** L'ultima parte del tipo: "worksheet", "threadedComment". */
  readonly type: string;
  /** Percorso nel pacchetto, o indirizzo esterno com'è scritto. */
  readonly target: string;
  readonly external: boolean;
}

/** Le parti di un file aperto. I nomi si cercano senza badare alle maiuscole. */
export class PackageReader {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  /** Solleva se i byte non sono un archivio zip. */
  constructor(bytes: Uint8Array) {
    this.parts = new Map(
      Object.entries(unzipSync(bytes)).map(([path, data]) => [path.replaceAll('\\', '/').toLowerCase(), data]),
    );
  }

  text(path: string): string | null {
    const data = this.parts.get(path.toLowerCase());
    return data ? decode(data) : null;
  }

  /** La parte come albero; null se manca o se non è XML: una parte rovinata non ferma il resto. */
  xml(path: string | null | undefined): XmlNode | null {
    const text = path ? this.text(path) : null;
    if (text === null) return null;
    try {
      return parseXml(text);
    } catch {
      return null;
    }
  }

  relations(path: string): readonly Relation[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const rels = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(rels, 'Relationship').map(({ attrs }) => {
      const external = attrs['TargetMode'] === 'External';
      const target = attrs['Target'] ?? '';
      return {
        id: attrs['Id'] ?? '',
        type: (attrs['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** La prima parte collegata di quel tipo. */
  related(path: string, type: string): string | null {
    return this.relations(path).find((relation) => relation.type === type && !relation.external)?.target ?? null;
  }
}

function decode(data: Uint8Array): string {
  const [first, second] = data;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return new TextDecoder(encoding || 'utf-8').decode(data);
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1).split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

const XML_TYPE = 'application/xml';

/** Le parti di un file da scrivere, con i tipi di contenuto e le relazioni. */
export class PackageWriter {
  private readonly parts: Record<string, Uint8Array> = {};
  private readonly types: [path: string, type: string][] = [];
  private readonly rels = new Map<string, string[]>();

  /** `type` intero ("application/…"), o la coda dei tipi di SpreadsheetML ("worksheet"). */
  add(path: string, root: string, type: string = XML_TYPE): void {
    this.parts[path] = strToU8(root.startsWith('<?xml') ? root : xmlDocument(root));
    if (type === XML_TYPE) return;
    const full = type.includes('/') ? type : `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
    this.types.push([path, full]);
  }

  /** Collega una parte (o un indirizzo esterno) a `from` ("" = il pacchetto) e ne dà l'id. Tipo intero o coda solita. */
  relate(from: string, type: string, target: string, external = false): string {
    const list = this.rels.get(from) ?? [];
    this.rels.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(
      element('Relationship', {
        Id: id,
        Type: type.includes('/') ? type : `${RELATIONSHIPS}/${type}`,
        Target: external ? target : `/${target}`,
        TargetMode: external ? 'External' : null,
      }),
    );
    return id;
  }

  finish(): Uint8Array {
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', XML_TYPE],
      ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
    const overrides = this.types.map(([path, ContentType]) =>
      element('Override', { PartName: `/${path}`, ContentType }),
    );
    const types = element('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides]);
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(xmlDocument(types)) };
    for (const [from, list] of this.rels) {
      const slash = from.lastIndexOf('/');
      const path = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
      files[path] = strToU8(xmlDocument(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, list)));
    }
    // La data è fissa: la stessa cartella dà gli stessi byte.
    return zipSync({ ...files, ...this.parts }, { level: 6, mtime: new Date(2000, 0, 1) });
  }
}
