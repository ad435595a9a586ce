import type { CustomPropertyModel, Workbook } from '../model/workbook';
import type { PackageReader, PackageWriter } from './package';
import { childrenOf, element, escapeXml } from './xml';

const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Le proprietà su misura (docProps/custom.xml): testi, numeri, logici; le date restano testi ISO. */
export function readCustomProperties(reader: PackageReader, workbook: Workbook): void {
  const root = reader.xml(reader.related('', 'custom-properties'));
  workbook.customProperties = childrenOf(root, 'property').flatMap(({ attrs, children }): CustomPropertyModel[] => {
    const [value] = children;
    const key = attrs['name'];
    if (!value || key === undefined) return [];
    if (/^(?:i[1248]|ui[1248]|int|uint|r4|r8|decimal)$/.test(value.name)) return [{ key, value: Number(value.text) }];
    return [{ key, value: value.name === 'bool' ? value.text === 'true' || value.text === '1' : value.text }];
  });
}

export function writeCustomProperties(workbook: Workbook, writer: PackageWriter): void {
  if (workbook.customProperties.length === 0) return;
  const written = workbook.customProperties.map(({ key, value }, i) => {
    const tag = typeof value === 'number' ? 'vt:r8' : typeof value === 'boolean' ? 'vt:bool' : 'vt:lpwstr';
    return element('property', { fmtid: FORMAT, pid: i + 2, name: key }, element(tag, {}, escapeXml(String(value))));
  });
  const root = element(
    'Properties',
    { xmlns: `${TYPES}/custom-properties`, 'xmlns:vt': `${TYPES}/docPropsVTypes` },
    written,
  );
  writer.add('docProps/custom.xml', root, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  writer.relate('', 'custom-properties', 'docProps/custom.xml');
}
