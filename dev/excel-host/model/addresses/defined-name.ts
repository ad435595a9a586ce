import { parseArea, splitSheet } from './address';
import type { Area } from './area';
import type { Scalar } from '../cells/cell';
import type { Sheet } from '../sheets/sheet';
import type { Workbook } from '../workbook';

/** Da 1 a 255 segni, comincia per lettera, "_" o "\", senza spazi, e non sembra un riferimento ("A1", "R1C1", "R", "C"). */
export function isValidName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return parseArea(name) === null && !/^(?:r\d*c?\d*|c\d*)$/i.test(name);
}

/** Il rettangolo di un foglio a cui il nome porta, o null se porta ad altro. */
export function areaOfName(workbook: Workbook, formula: string): { readonly sheet: Sheet; readonly area: Area } | null {
  const { sheet: named, local } = splitSheet(formula.trim());
  const sheet = named === null ? null : workbook.sheetNamed(named);
  const area = sheet ? parseArea(local) : null;
  return sheet && area ? { sheet, area } : null;
}

/** Il valore di una costante ("5", "\"testo\"", "TRUE", "#N/A"), o `undefined` se è un'espressione da calcolare. */
export function constantOf(formula: string): Scalar | undefined {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^#[A-Z/0]+[!?]?$/i.test(text) ? { error: text.toUpperCase() } : undefined;
}
