import { areaAddress } from '../model/addresses/address';
import type { Sheet } from '../model/sheets/sheet';
import { sheetDataXml, type SharedStrings } from './cells-write';
import { writeCharts } from './charts-write';
import { colorElement } from './colors';
import { columnsXml } from './columns';
import { writeComments, type People } from './comments';
import { conditionalFormatsXml } from './conditional-formats';
import { dataValidationsXml } from './data-validations';
import { autoFilterXml } from './filters';
import { hyperlinksXml } from './hyperlinks';
import type { PackageWriter } from './package';
import { isFitted, pageLayoutXml } from './page-layout';
import type { PivotsWriter } from './pivots-write';
import { protectionXml } from './protection';
import { sheetViewXml } from './sheet-view';
import type { StylesWriter } from './styles-write';
import { tableXml } from './tables';
import { element, list, MAIN, RELATIONSHIPS } from './xml';

/** Ciò che i fogli della cartella riempiono insieme. */
export interface SaveContext {
  readonly writer: PackageWriter;
  readonly styles: StylesWriter;
  readonly strings: SharedStrings;
  readonly people: People;
  readonly pivots: PivotsWriter;
  /** Tabelle e grafici scritti finora in tutta la cartella. */
  readonly counts: { tables: number; charts: number };
  /** Se una formula di un foglio si versa in altre celle. */
  spills: boolean;
}

/** Scrive il foglio e le sue parti; `number` conta i fogli da 1. L'ordine degli elementi è quello che Excel pretende. */
export function writeSheet(sheet: Sheet, part: string, number: number, active: boolean, context: SaveContext): void {
  const { writer, styles } = context;
  const used = sheet.usedArea(false);
  const fitted = isFitted(sheet.pageLayout);
  const properties = [
    colorElement('tabColor', sheet.tabColor),
    fitted ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  const cells = sheetDataXml(sheet, styles, context.strings);
  if (cells.spills) context.spills = true;
  const drawing = writeCharts(sheet, part, number, context.counts.charts + 1, writer);
  context.counts.charts += sheet.charts.length;
  const root = element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    properties && element('sheetPr', {}, properties),
    element('dimension', { ref: used ? areaAddress(used) : 'A1' }),
    sheetViewXml(sheet, active),
    columnsXml(sheet, styles),
    cells.xml,
    protectionXml(sheet.protection),
    sheet.autoFilter ? autoFilterXml(sheet.autoFilter.area, sheet.autoFilter.filters) : '',
    list(
      'mergeCells',
      sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
    ),
    conditionalFormatsXml(sheet.conditionalFormats, styles),
    dataValidationsXml(sheet.dataValidations),
    hyperlinksXml(sheet.hyperlinks, part, writer),
    pageLayoutXml(sheet.pageLayout),
    drawing,
    writeComments(sheet, part, number, context.people, writer),
    writeTables(sheet, part, context),
  ]);
  writer.add(part, root, 'worksheet');
  for (const pivot of sheet.pivots) context.pivots.add(pivot, part);
}

function writeTables(sheet: Sheet, part: string, { writer, counts }: SaveContext): string {
  const written = sheet.tables.map((table) => {
    counts.tables += 1;
    const path = `xl/tables/table${counts.tables}.xml`;
    writer.add(path, tableXml(table, counts.tables), 'table');
    return element('tablePart', { 'r:id': writer.relate(part, 'table', path) });
  });
  return list('tableParts', written);
}
