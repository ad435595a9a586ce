import { absoluteAddress, parseArea, splitSheet } from '../model/addresses/address';
import { isEntireColumn, isEntireRow, type Area } from '../model/addresses/area';
import type { Sheet } from '../model/sheets/sheet';
import type { NameModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { formulaFromFile, formulaToFile } from './formula-text';
import { childrenOf, child, element, escapeXml, flag, numberAttr, unescapeText, type XmlNode } from './xml';

const PREFIX = '_xlnm.';

/** Nomi della cartella e dei fogli; area e titoli di stampa vanno nell'impaginazione del loro foglio. */
export function readDefinedNames(root: XmlNode, workbook: Workbook, sheets: readonly (Sheet | null)[]): void {
  for (const node of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { name = '', comment = '' } = node.attrs;
    const formula = formulaFromFile(unescapeText(node.text.trim()));
    const local = numberAttr(node, 'localSheetId');
    const sheet = local === null ? null : sheets[local];
    if (name.startsWith(PREFIX)) {
      if (sheet) readBuiltIn(name.slice(PREFIX.length), formula, sheet);
    } else if (local === null || sheet) {
      const model: NameModel = { name, formula, comment, visible: !flag(node, 'hidden') };
      (sheet ?? workbook).names.push(model);
    }
  }
}

function readBuiltIn(name: string, formula: string, sheet: Sheet): void {
  const areas = splitReferences(formula).flatMap((part) => parseArea(splitSheet(part).local) ?? []);
  if (name === 'Print_Area') sheet.pageLayout.printArea = areas;
  if (name !== 'Print_Titles') return;
  sheet.pageLayout.titleRows = areas.find(isEntireRow) ?? null;
  sheet.pageLayout.titleColumns = areas.find(isEntireColumn) ?? null;
}

/** Divide "'A, b'!$1:$2,'A, b'!$A:$A" alle virgole fuori dagli apici. */
function splitReferences(formula: string): readonly string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

export function definedNamesXml(workbook: Workbook): string {
  const written = [
    ...workbook.names.map((name) => nameXml(name, null)),
    ...workbook.sheets.flatMap((sheet, i) => [
      ...builtIns(sheet).map((name) => nameXml(name, i)),
      ...sheet.names.map((name) => nameXml(name, i)),
    ]),
  ];
  return written.length > 0 ? element('definedNames', {}, written) : '';
}

function nameXml({ name, formula, comment, visible }: NameModel, localSheetId: number | null): string {
  const attrs = { name, comment: comment || null, localSheetId, hidden: visible ? null : true };
  return element('definedName', attrs, escapeXml(formulaToFile(formula)));
}

function builtIns(sheet: Sheet): readonly NameModel[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const reference = (area: Area): string => absoluteAddress(sheet.name, area);
  const titles = [titleColumns, titleRows].flatMap((area) => (area ? [reference(area)] : []));
  const name = (title: string, formula: string, visible = true): readonly NameModel[] =>
    formula === '' ? [] : [{ name: PREFIX + title, formula, comment: '', visible }];
  return [
    ...name('_FilterDatabase', sheet.autoFilter ? reference(sheet.autoFilter.area) : '', false),
    ...name('Print_Area', printArea.map(reference).join(',')),
    ...name('Print_Titles', titles.join(',')),
  ];
}
