import type { Workbook } from '../model/workbook';
import type { PackageReader, PackageWriter } from './package';
import { child, childrenOf, element, parseXml, type XmlNode } from './xml';

/**
 * Le impostazioni degli add-in e le proprietà dei fogli stanno in una parte XML nostra. Excel le tiene altrove: le prime in
 * `xl/webextensions`, una parte per add-in (quelle si leggono, non si riscrivono), le seconde in parti binarie del foglio.
 */
const OURS = 'urn:quadro-sap:excel-host:stato';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export function readCustomXml(reader: PackageReader, workbookPart: string, workbook: Workbook): void {
  readExtensionSettings(reader, workbook);
  for (const { type, target, external } of reader.relations(workbookPart)) {
    const xml = type === 'customXml' && !external ? reader.text(target) : null;
    if (xml === null) continue;
    if (xml.includes(OURS)) readState(reader.xml(target), workbook);
    else workbook.customXml.push({ id: workbook.newId(), xml: withoutDeclaration(xml) });
  }
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>\s*/, '');
}

function readState(root: XmlNode | null, workbook: Workbook): void {
  for (const node of childrenOf(root, 'setting')) workbook.settings.set(node.attrs['key'] ?? '', json(node.text));
  for (const { attrs, text } of childrenOf(root, 'sheetProperty')) {
    workbook.sheetNamed(attrs['sheet'] ?? '')?.customProperties.push({ key: attrs['key'] ?? '', value: text });
  }
}

/** Le impostazioni che Excel ha scritto per i suoi add-in: `webextension/properties/property`, valori JSON. */
function readExtensionSettings(reader: PackageReader, workbook: Workbook): void {
  const panes = reader.related('', 'webextensiontaskpanes');
  if (panes === null) return;
  for (const { target, type } of reader.relations(panes)) {
    if (type !== 'webextension') continue;
    for (const { attrs } of childrenOf(child(reader.xml(target), 'properties'), 'property')) {
      const { name, value } = attrs;
      if (name !== undefined && value !== undefined && !name.startsWith('Office.'))
        workbook.settings.set(name, json(value));
    }
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Le parti XML della cartella, e dopo di esse la nostra. Un testo che non è XML si tralascia. */
export function writeCustomXml(workbook: Workbook, workbookPart: string, writer: PackageWriter): void {
  const state = stateXml(workbook);
  const parts = [...workbook.customXml, ...(state === '' ? [] : [{ id: null, xml: state }])].filter(({ xml }) =>
    readable(xml),
  );
  parts.forEach(({ id, xml }, i) => {
    const part = `customXml/item${i + 1}.xml`;
    const properties = `customXml/itemProps${i + 1}.xml`;
    const itemId = id ?? '{7C1D7B52-3A0C-4F0B-9E55-51A70000E4C1}';
    writer.add(part, xml);
    writer.add(
      properties,
      element('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': DATA_STORE }, element('ds:schemaRefs', {})),
      PROPERTIES_TYPE,
    );
    writer.relate(part, 'customXmlProps', properties);
    writer.relate(workbookPart, 'customXml', part);
  });
}

function stateXml(workbook: Workbook): string {
  const settings = [...workbook.settings].map(([key, value]) =>
    element('setting', { key }, escapeContent(JSON.stringify(value) ?? 'null')),
  );
  const properties = workbook.sheets.flatMap(({ name, customProperties }) =>
    customProperties.map(({ key, value }) => element('sheetProperty', { sheet: name, key }, escapeContent(value))),
  );
  return settings.length + properties.length === 0
    ? ''
    : element('stato', { xmlns: OURS }, [...settings, ...properties]);
}

function escapeContent(text: string): string {
  return text.replace(/[&<>\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function readable(xml: string): boolean {
  try {
    parseXml(xml);
    return true;
  } catch {
    return false;
  }
}
