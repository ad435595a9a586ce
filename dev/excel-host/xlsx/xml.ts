import { SaxParser } from '@cj-tech-master/excelts/xml';

/** Un elemento letto da una parte del pacchetto. I nomi sono senza prefisso, gli attributi come sono scritti. */
export interface XmlNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Chi vuole leggere da sé un elemento (le righe di un foglio) invece di averlo nell'albero. */
export interface XmlStream {
  readonly element: string;
  open(name: string, attrs: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** L'albero di un documento. Con `stream`, quell'elemento passa di lì e nell'albero resta vuoto. Solleva se è malformato. */
export function parseXml(source: string, stream?: XmlStream): XmlNode {
  const top: XmlNode = { name: '', attrs: {}, children: [], text: '' };
  const stack: XmlNode[] = [top];
  let streaming = 0;
  // I documenti di Office sono lunghi e pieni di &amp;: il limite sulle entità è per i documenti con DTD, che qui non servono.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: 'skip' });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (streaming > 0) {
      streaming += 1;
      stream?.open(local, attributes);
      return;
    }
    const node: XmlNode = { name: local, attrs: attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
    if (stream?.element === local) streaming = 1;
  });
  const onText = (text: string): void => {
    if (streaming > 0) {
      stream?.text(text);
      return;
    }
    const node = stack.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    if (streaming > 1) {
      streaming -= 1;
      stream?.close(localName(name));
      return;
    }
    streaming = 0;
    stack.pop();
  });
  parser.write(source).close();
  return top.children[0] ?? top;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

export function child(node: XmlNode | null | undefined, ...path: readonly string[]): XmlNode | null {
  let found = node ?? null;
  for (const name of path) found = found?.children.find((candidate) => candidate.name === name) ?? null;
  return found;
}

export function childrenOf(node: XmlNode | null | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Tutti gli elementi con quel nome, a qualunque profondità. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((item) => [...(item.name === name ? [item] : []), ...descendants(item, name)]);
}

/** Il testo dell'elemento e di ciò che contiene. */
export function allText(node: XmlNode): string {
  return node.children.length === 0 ? node.text : node.children.map(allText).join('');
}

/** Vero per "1", "true", "on"; se l'attributo manca vale il solito. */
export function flag(node: XmlNode | null, name: string, usual = false): boolean {
  const value = node?.attrs[name];
  return value === undefined ? usual : value === '1' || value === 'true' || value === 'on';
}

export function numberAttr(node: XmlNode | null, name: string): number | null {
  const value = node?.attrs[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** L'attributo r:id, con qualunque prefisso. */
export function relationId(node: XmlNode | null): string | null {
  const key = Object.keys(node?.attrs ?? {}).find((name) => name.endsWith(':id'));
  return key === undefined ? null : (node?.attrs[key] ?? null);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Il testo com'era prima che i caratteri non ammessi diventassero "_x000D_". */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

// I caratteri di controllo che XML non ammette, il ritorno a capo che i lettori cambierebbero, e i surrogati spaiati.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Il testo da scrivere in una cella: caratteri non ammessi come "_x0007_", e "_x0041_" che resti testo. */
export function escapeText(text: string): string {
  return escapeXml(
    text
      .replace(ESCAPED, (match) => `_x005F${match}`)
      .replace(FORBIDDEN, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (char) => SPECIAL[char] ?? char);
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Un elemento scritto: gli attributi null o assenti si saltano, i booleani sono 1 e 0; `inner` è già XML. */
export function element(name: string, attrs: Attributes, inner: string | readonly string[] = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attrs)) {
    if (value === null || value === undefined) continue;
    open += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`;
  }
  const content = typeof inner === 'string' ? inner : inner.join('');
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Un elenco con il suo `count`; niente se è vuoto. */
export function list(name: string, items: readonly string[], attrs: Attributes = {}): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...attrs }, items);
}

/** Un elemento letto, riscritto senza prefissi e senza estensioni. */
export function serialize(node: XmlNode): string {
  const children = node.children.filter(({ name }) => name !== 'extLst').map(serialize);
  const attrs = Object.fromEntries(Object.entries(node.attrs).filter(([name]) => !name.includes(':')));
  return element(node.name, attrs, children.length > 0 ? children : escapeXml(node.text));
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
