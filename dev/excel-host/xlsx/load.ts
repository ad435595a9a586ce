import { Workbook, type Calculator } from '../model/workbook';
import type { Sheet } from '../model/sheets/sheet';
import { readCharts } from './charts-read';
import { ColorReader } from './colors';
import { People } from './comments';
import { readCustomProperties } from './custom-properties';
import { readCustomXml } from './custom-xml';
import { readDefinedNames } from './defined-names';
import { builtInFormat } from './number-formats';
import { PackageReader } from './package';
import { readPivots } from './pivots-read';
import { readProperties } from './properties';
import { readSheet, type SheetContext } from './sheet-read';
import { readStyles } from './styles-read';
import { allText, child, childrenOf, flag, numberAttr, relationId, unescapeText, type XmlNode } from './xml';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const CALCULATION = { auto: 'Automatic', autoNoTable: 'AutomaticExceptTables', manual: 'Manual' } as const;

/**
 * Apre un file `.xlsx`: gli stessi byte danno lo stesso modello. Solleva solo se non è un archivio zip o non contiene una
 * cartella di lavoro; ciò che non si conosce si tralascia. Si perdono, oltre a ciò che dicono i lettori delle singole parti:
 *
 * - macro, collegamenti ad altri file, connessioni, query, stili di cella con nome, temi, viste personalizzate;
 * - il carattere solito della cartella, per le celle che non hanno uno stile proprio (qui è Calibri 11);
 * - formattazione dentro una cella (resta il testo), sfumature di riempimento (resta il primo colore), apici e pedici;
 * - immagini, forme, controlli, sparkline, filtri dei dati, interruzioni di pagina, struttura (gruppi di righe e colonne);
 * - intestazioni diverse per la prima pagina e per le pari, protezione della cartella, aree modificabili;
 * - regole condizionali scritte solo nell'estensione di Excel 2010, filtri che non sono un elenco di valori, ordinamenti;
 * - tabelle di dati (scenari), formule calcolate delle colonne di tabella (le formule delle celle restano);
 * - che una formula fosse in forma di matrice su una cella sola (su più celle resta: si versa nelle altre);
 * - le altezze calcolate da Excel diventano altezze fissate.
 *
 * Le date dei file col calendario del 1904 passano a quello solito.
 */
export async function loadXlsx(
  bytes: Uint8Array,
  name: string,
  calculator: Calculator | null = null,
): Promise<Workbook> {
  const reader = new PackageReader(bytes);
  const part = reader.related('', 'officeDocument') ?? 'xl/workbook.xml';
  const root = reader.xml(part);
  if (!root || !child(root, 'sheets')) throw new Error(`${name} non è una cartella di lavoro .xlsx`);
  const workbook = new Workbook(calculator);
  workbook.name = name;
  const stylesRoot = reader.xml(reader.related(part, 'styles'));
  const colors = new ColorReader(reader.xml(reader.related(part, 'theme')), stylesRoot);
  const context: SheetContext = {
    reader,
    workbook,
    colors,
    styles: readStyles(stylesRoot, colors),
    sharedStrings: readSharedStrings(reader.xml(reader.related(part, 'sharedStrings'))),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    people: People.read(reader, part),
  };
  const sheets = readSheets(root, part, context);
  readDefinedNames(
    root,
    workbook,
    sheets.map((entry) => entry?.sheet ?? null),
  );
  const formats = customFormats(stylesRoot);
  for (const entry of sheets) {
    if (!entry) continue;
    entry.sheet.pivots = readPivots(reader, entry.path, workbook, (id) => formats.get(id) ?? builtInFormat(id));
    entry.sheet.charts = readCharts(reader, entry.path, entry.sheet, workbook);
  }
  readCustomXml(reader, part, workbook);
  readProperties(reader, workbook);
  readCustomProperties(reader, workbook);
  const mode = child(root, 'calcPr')?.attrs['calcMode'] ?? 'auto';
  workbook.calculationMode = mode in CALCULATION ? CALCULATION[mode as keyof typeof CALCULATION] : 'Automatic';
  const active = sheets[numberAttr(child(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0]?.sheet;
  if (active) workbook.activate(active);
  workbook.takeChanges();
  return workbook;
}

interface SheetEntry {
  readonly sheet: Sheet;
  readonly path: string;
}

/** I fogli nell'ordine delle linguette; null al posto di ciò che non è un foglio di celle (grafici a tutta pagina, macro). */
function readSheets(root: XmlNode, part: string, context: SheetContext): readonly (SheetEntry | null)[] {
  const { reader, workbook } = context;
  const relations = reader.relations(part);
  const entries = childrenOf(child(root, 'sheets'), 'sheet').map((node): SheetEntry | null => {
    const relation = relations.find(({ id }) => id === relationId(node));
    if (relation?.type !== 'worksheet') return null;
    const sheet = workbook.addSheet(node.attrs['name'] ?? '');
    const state = node.attrs['state'] ?? 'visible';
    sheet.visibility = state in VISIBILITY ? VISIBILITY[state as keyof typeof VISIBILITY] : 'Visible';
    return { sheet, path: relation.target };
  });
  for (const entry of entries) if (entry) readSheet(entry.path, entry.sheet, context);
  return entries;
}

/** Il testo di ogni voce, senza formati e senza la pronuncia dei file giapponesi. */
function readSharedStrings(root: XmlNode | null): readonly string[] {
  return childrenOf(root, 'si').map((item) =>
    unescapeText(
      item.children.map((node) => (node.name === 't' ? node.text : node.name === 'r' ? textOfRun(node) : '')).join(''),
    ),
  );
}

function textOfRun(run: XmlNode): string {
  return childrenOf(run, 't').map(allText).join('');
}

function customFormats(styles: XmlNode | null): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map((node) => [
      numberAttr(node, 'numFmtId') ?? -1,
      node.attrs['formatCode'] ?? 'General',
    ]),
  );
}
