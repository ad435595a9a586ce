import { cellAddress, parseArea } from '../model/addresses/address';
import { cellCount, type Area } from '../model/addresses/area';
import type { HyperlinkModel } from '../model/sheets/sheet-parts';
import type { PackageWriter, Relation } from './package';
import { child, childrenOf, element, relationId, type XmlNode } from './xml';

/** Oltre questo numero di celle un collegamento si tiene solo sulla prima. */
const MOST_CELLS = 10_000;

export function readHyperlinks(sheet: XmlNode, relations: readonly Relation[]): HyperlinkModel[] {
  return childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const area = parseArea(node.attrs['ref'] ?? '');
    const id = relationId(node);
    const address = relations.find((relation) => relation.id === id)?.target ?? null;
    const documentReference = node.attrs['location'] ?? null;
    if (!area || (address === null && documentReference === null)) return [];
    const link = { address, documentReference, screenTip: node.attrs['tooltip'] ?? null };
    return cellsOf(area).map(([row, column]) => ({ row, column, ...link }));
  });
}

function cellsOf(area: Area): (readonly [row: number, column: number])[] {
  if (cellCount(area) > MOST_CELLS) return [[area.top, area.left]];
  const cells: (readonly [number, number])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push([row, column]);
  }
  return cells;
}

export function hyperlinksXml(links: readonly HyperlinkModel[], part: string, writer: PackageWriter): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, column, address, documentReference, screenTip }) =>
    element('hyperlink', {
      ref: cellAddress(row, column),
      'r:id': address === null ? null : writer.relate(part, 'hyperlink', address, true),
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  return element('hyperlinks', {}, written);
}
