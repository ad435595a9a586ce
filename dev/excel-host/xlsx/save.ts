import type { Workbook } from '../model/workbook';
import { SharedStrings } from './cells-write';
import { People } from './comments';
import { writeCustomProperties } from './custom-properties';
import { writeCustomXml } from './custom-xml';
import { definedNamesXml } from './defined-names';
import { writeDynamicMetadata } from './metadata';
import { PackageWriter } from './package';
import { PivotsWriter } from './pivots-write';
import { writeProperties } from './properties';
import { writeSheet, type SaveContext } from './sheet-write';
import { StylesWriter } from './styles-write';
import { element, MAIN, RELATIONSHIPS } from './xml';

const PART = 'xl/workbook.xml';
const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const CALCULATION = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

/**
 * Il file `.xlsx` della cartella, coi risultati delle formule che il modello ha adesso (non ricalcola; chi apre il file sì).
 * Solleva se la cartella non ha fogli. La stessa cartella dà gli stessi byte. Non si scrivono: la sola lettura, le pivot la
 * cui origine non c'è più, i formati condizionali conservati (`raw`) che non vengono da un file; i tipi di grafico che non si
 * conoscono diventano colonne.
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const writer = new PackageWriter();
  const styles = new StylesWriter();
  const context: SaveContext = {
    writer,
    styles,
    strings: new SharedStrings(),
    people: new People(),
    pivots: new PivotsWriter(workbook, PART, writer, styles),
    counts: { tables: 0, charts: 0 },
    spills: false,
  };
  writer.relate('', 'officeDocument', PART);
  const active = workbook.activeSheet;
  const sheets = workbook.sheets.map((sheet, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    writeSheet(sheet, part, i + 1, sheet === active, context);
    const id = writer.relate(PART, 'worksheet', part);
    return element('sheet', { name: sheet.name, sheetId: i + 1, state: STATES[sheet.visibility], 'r:id': id });
  });
  writeShared(context);
  if (context.spills) writeDynamicMetadata(PART, writer);
  writeCustomXml(workbook, PART, writer);
  writeProperties(workbook, writer);
  writeCustomProperties(workbook, writer);
  const root = element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    element('workbookPr', {}),
    element('bookViews', {}, element('workbookView', { activeTab: workbook.sheets.indexOf(active) })),
    element('sheets', {}, sheets),
    definedNamesXml(workbook),
    element('calcPr', { calcId: 191029, calcMode: CALCULATION[workbook.calculationMode], fullCalcOnLoad: true }),
    context.pivots.xml(),
  ]);
  writer.add(PART, root, 'sheet.main');
  return writer.finish();
}

/** Stili, testi e persone: dopo i fogli, che li hanno raccolti. */
function writeShared({ writer, styles, strings, people }: SaveContext): void {
  writer.add('xl/styles.xml', styles.xml(), 'styles');
  writer.relate(PART, 'styles', 'xl/styles.xml');
  writer.add('xl/sharedStrings.xml', strings.xml(MAIN), 'sharedStrings');
  writer.relate(PART, 'sharedStrings', 'xl/sharedStrings.xml');
  people.write(PART, writer);
}
