import type { PackageWriter } from './package';
import { element, MAIN } from './xml';

const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const TYPE = {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
};
const MORE = { rowColShift: 1, clearFormats: 1, clearComments: 1, assign: 1, coerce: 1, cellMeta: 1 };

/** La parte che dice quali formule (quelle con cm="1") si versano come nell'Excel di oggi, e non come le vecchie matrici. */
export function writeDynamicMetadata(workbookPart: string, writer: PackageWriter): void {
  const dynamic = element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 });
  const extension = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, dynamic);
  const root = element('metadata', { xmlns: MAIN, 'xmlns:xda': DYNAMIC }, [
    element('metadataTypes', { count: 1 }, element('metadataType', { ...TYPE, ...MORE })),
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, element('bk', {}, element('extLst', {}, extension))),
    element('cellMetadata', { count: 1 }, '<bk><rc t="1" v="0"/></bk>'),
  ]);
  writer.add('xl/metadata.xml', root, 'sheetMetadata');
  writer.relate(workbookPart, 'sheetMetadata', 'xl/metadata.xml');
}
