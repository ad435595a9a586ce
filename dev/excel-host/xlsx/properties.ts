import type { Workbook } from '../model/workbook';
import type { PackageReader, PackageWriter } from './package';
import { child, element, escapeXml, PACKAGE } from './xml';

// Nomi di Excel.DocumentProperties → elementi di docProps/core.xml, col loro prefisso.
const CORE: Readonly<Record<string, string>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  lastAuthor: 'cp:lastModifiedBy',
  revisionNumber: 'cp:revision',
  creationDate: 'dcterms:created',
  category: 'cp:category',
};
const APP: Readonly<Record<string, string>> = { manager: 'Manager', company: 'Company' };

/** Le proprietà del documento coi nomi dell'API, testi. */
export function readProperties(reader: PackageReader, workbook: Workbook): void {
  const core = reader.xml(reader.related('', 'core-properties'));
  const app = reader.xml(reader.related('', 'extended-properties'));
  for (const [key, tag] of Object.entries(CORE)) store(key, child(core, tag.split(':')[1] ?? tag)?.text, workbook);
  for (const [key, tag] of Object.entries(APP)) store(key, child(app, tag)?.text, workbook);
}

function store(key: string, text: string | undefined, workbook: Workbook): void {
  if (text !== undefined && text !== '') workbook.properties[key] = text;
}

export function writeProperties(workbook: Workbook, writer: PackageWriter): void {
  const written = (names: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(names).flatMap(([key, tag]) => {
      const value = workbook.properties[key];
      const attrs = tag.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
      return value ? [element(tag, attrs, escapeXml(value))] : [];
    });
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    written(CORE),
  );
  const app = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    written(APP),
  );
  writer.add('docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  writer.add('docProps/app.xml', app, 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  writer.relate('', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml');
  writer.relate('', 'extended-properties', 'docProps/app.xml');
}
