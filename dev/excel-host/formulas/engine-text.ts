import { splitSheet } from '../model/addresses/address';
import type { Sheet } from '../model/sheets/sheet';
import type { Workbook } from '../model/workbook';
import { liftArrays } from './lift-arrays';
import { areaOfReference, piecesOf, rewriteReferences, sheetsIn, type FormulaPiece } from './reference-text';
import type { SharedAreas } from './shared-areas';

/** Le formule che possono dare una cella vuota: Excel mostra 0, il motore darebbe il vuoto. */
const MAY_BE_BLANK =
  /^\s*[+(]*\s*(?:\$?[A-Z]{1,3}\$?\d|'|[\p{L}_][\p{L}\p{N}_.]*\s*(?:!|\[|$)|\[|(?:IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|OFFSET|INDIRECT|LET|FILTER|SORT|SORTBY|UNIQUE|TAKE|DROP|TRANSPOSE)\()/iu;

/** Dove sta una formula. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
}

/**
 * La formula come la si dà al motore, o l'errore che Excel darebbe senza calcolarla: il motore prende per vuoto un foglio
 * che non c'è e non conosce le altre cartelle, e un risultato sbagliato in silenzio è peggio di un #REF!.
 */
export function engineText(
  workbook: Workbook,
  formula: string,
  place: FormulaPlace | null = null,
  areas: SharedAreas | null = null,
): string {
  if (place && !ownRowsInside(formula, place)) return '#VALUE!';
  const { sheets, foreign } = sheetsIn(formula);
  if (foreign.some((reference) => reference.includes('['))) return '#REF!';
  const share = ({ text, local }: FormulaPiece): string | null => {
    const { sheet } = splitSheet(text);
    const home = sheet === null ? place?.sheet : areas?.sheetNamed(sheet);
    return areas && home && local ? areas.standIn(home, areaOfReference(local)) : null;
  };
  const known = sheets.every((name) => workbook.sheetNamed(name)) ? formula : replaceMissing(workbook, formula);
  return zeroForBlank(liftArrays(plainErrors(known), (name) => isList(workbook, name), share));
}

/** "Foglio1!#REF!" vale #REF!, ma il motore non lo legge. */
function plainErrors(formula: string): string {
  if (!formula.includes('!#REF!')) return formula;
  return piecesOf(formula)
    .map(({ text }) => (/^[^"].*!#REF!$/s.test(text) ? '#REF!' : text))
    .join('');
}

/** Vero per le tabelle e i nomi definiti che valgono più di una cella. */
function isList(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  const found = names.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (found) return /[:[{(]/.test(found.formula);
  return workbook.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === wanted));
}

/** Al posto dei riferimenti a fogli che non ci sono mette #REF!; se resta qualcosa che non si legge, tutto è #REF!. */
function replaceMissing(workbook: Workbook, formula: string): string {
  const replaced = rewriteReferences(formula, ({ sheet }) =>
    sheet !== null && !workbook.sheetNamed(sheet) ? '#REF!' : null,
  );
  return sheetsIn(replaced).sheets.some((name) => !workbook.sheetNamed(name)) ? '#REF!' : replaced;
}

function zeroForBlank(formula: string): string {
  return MAY_BE_BLANK.test(formula) ? `${OPEN}${formula}${CLOSE}` : formula;
}

const OPEN = 'LET(_risultato,';
const CLOSE = ',IF(ISBLANK(_risultato),0,_risultato))';

const OWN_ROW = /([\p{L}_][\p{L}\p{N}_.]*)\[\s*(?:@|\[#This Row\])/giu;

/** "Tabella[@Colonna]" vale solo nelle righe della tabella: altrove Excel dà #VALUE!, il motore leggerebbe un'altra riga. */
function ownRowsInside(formula: string, { sheet, row }: FormulaPlace): boolean {
  if (!formula.includes('[')) return true;
  for (const [, name = ''] of formula.matchAll(OWN_ROW)) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!table) return false;
    const { top, bottom } = table.area;
    if (row < top + Number(table.showHeaders) || row > bottom - Number(table.showTotals)) return false;
  }
  return true;
}
