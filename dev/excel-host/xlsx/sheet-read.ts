import { parseArea } from '../model/addresses/address';
import type { Sheet } from '../model/sheets/sheet';
import type { Workbook } from '../model/workbook';
import { CellsReader, type CellSources } from './cells-read';
import type { ColorReader } from './colors';
import { readColumns } from './columns';
import { readComments, type People } from './comments';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { readAutoFilter } from './filters';
import { readHyperlinks } from './hyperlinks';
import type { PackageReader } from './package';
import { readPageLayout } from './page-layout';
import { readProtection } from './protection';
import { readSheetView } from './sheet-view';
import { readTable } from './tables';
import { child, childrenOf, parseXml, relationId, type XmlNode } from './xml';

/** Ciò che i fogli di una cartella hanno in comune. */
export interface SheetContext extends CellSources {
  readonly reader: PackageReader;
  readonly workbook: Workbook;
  readonly colors: ColorReader;
  readonly people: People;
}

/** Riempie il foglio dalla sua parte del pacchetto, salvo pivot e grafici che guardano gli altri fogli. */
export function readSheet(part: string, sheet: Sheet, context: SheetContext): void {
  const { reader, workbook, styles, colors } = context;
  const cells = new CellsReader(sheet, context);
  const root = parseSheet(reader.text(part) ?? '', sheet, cells, context);
  if (!root) return;
  cells.finish();
  const relations = reader.relations(part);
  sheet.tabColor = colors.read(child(root, 'sheetPr', 'tabColor')) ?? '';
  readSheetView(root, sheet);
  sheet.merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attrs }) => parseArea(attrs['ref'] ?? '') ?? [],
  );
  sheet.protection = readProtection(child(root, 'sheetProtection'));
  sheet.autoFilter = readAutoFilter(root);
  sheet.conditionalFormats = readConditionalFormats(root, styles, workbook);
  sheet.dataValidations = readDataValidations(root, workbook);
  sheet.hyperlinks = readHyperlinks(root, relations);
  sheet.pageLayout = readPageLayout(root);
  sheet.tables = childrenOf(child(root, 'tableParts'), 'tablePart').flatMap((node) => {
    const table = reader.xml(relations.find(({ id }) => id === relationId(node))?.target);
    return table ? (readTable(table, workbook) ?? []) : [];
  });
  readComments(reader, part, sheet, workbook, context.people);
}

/** Le colonne vengono prima delle righe, e le celle ne prendono lo stile: si leggono appena comincia `sheetData`. */
function parseSheet(source: string, sheet: Sheet, cells: CellsReader, { styles }: SheetContext): XmlNode | null {
  const start = /<(?:\w+:)?sheetData\b/.exec(source)?.index ?? source.length;
  const columns = /<(?:\w+:)?cols\b.*?<\/(?:\w+:)?cols>/s.exec(source.slice(0, start))?.[0];
  const usual = /<(?:\w+:)?sheetFormatPr\b[^>]*?\/>/.exec(source.slice(0, start))?.[0] ?? '';
  try {
    const fragment = `<x>${usual}${columns ?? ''}</x>`;
    readColumns(parseXml(fragment.replace(/(<\/?)\w+:(cols?|sheetFormatPr)\b/g, '$1$2')), sheet, styles);
    return parseXml(source, cells);
  } catch {
    return null;
  }
}
