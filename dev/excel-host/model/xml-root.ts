const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.:-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const PIECES = new RegExp(
  [
    String.raw`(?<skip><\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>)`,
    String.raw`<\/(?<close>${NAME})\s*>`,
    String.raw`<(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\s*(?<empty>\/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'uy',
);

/**
 * Lo spazio dei nomi dell'elemento di radice ("" se non ne ha), o null se il testo non è XML ben formato: un solo
 * elemento di radice, etichette chiuse nell'ordine giusto, attributi fra virgolette, niente testo fuori.
 */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let namespace: string | null = null;
  let position = 0;
  while (position < xml.length) {
    PIECES.lastIndex = position;
    const groups = PIECES.exec(xml)?.groups;
    if (!groups) return null;
    position = PIECES.lastIndex;
    const { close, open: name, attributes = '', empty, text, skip } = groups;
    if (name !== undefined) {
      if (open.length === 0 && namespace !== null) return null;
      namespace ??= namespaceOf(name, attributes);
      if (empty === '') open.push(name);
    } else if (close !== undefined) {
      if (open.pop() !== close) return null;
    } else if (open.length === 0 && isContent(text ?? skip ?? '')) {
      return null;
    } else if (text !== undefined && !/^(?:[^&]|&(?:\w+|#\d+|#x[\da-f]+);)*$/iu.test(text)) {
      return null;
    }
  }
  return open.length === 0 ? namespace : null;
}

function isContent(text: string): boolean {
  return text.startsWith('<![CDATA[') || (!text.startsWith('<') && text.replace('\uFEFF', '').trim() !== '');
}

function namespaceOf(name: string, attributes: string): string {
  const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
  const [, double, single] =
    new RegExp(String.raw`\s${prefix}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes) ?? [];
  return (double ?? single ?? '').replaceAll('&amp;', '&');
}
