import { englishFunction, italianFunction } from './italian-functions';

/** Gli errori in inglese e come si vedono in italiano. */
export const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#REF!': '#RIF!',
  '#N/A': '#N/D',
  '#NAME?': '#NOME?',
  '#VALUE!': '#VALORE!',
  '#NULL!': '#NULLO!',
  '#SPILL!': '#ESPANSIONE!',
};

const ENGLISH_ERRORS = Object.fromEntries(
  Object.entries(ITALIAN_ERRORS).map(([english, italian]) => [italian, english]),
);
const errorsIn = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[?/]/g, String.raw`\$&`)).join('|');

const UNTOUCHED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** Testi, nomi fra apici e matrici costanti (che si lasciano stare), errori, nomi, numeri, separatori. */
const pieces = (errors: readonly string[], decimal: string, separator: string): RegExp =>
  new RegExp(`${UNTOUCHED}|${errorsIn(errors)}|${NAME}|\\$?\\d+(?:[${decimal}]\\d+)?|${separator}`, 'giu');

const TO_LOCAL = pieces(Object.keys(ITALIAN_ERRORS), '.', ',');
const FROM_LOCAL = pieces(Object.keys(ENGLISH_ERRORS), ',', ';');

/**
 * La formula come la mostra un Excel italiano: nomi delle funzioni, `;` fra gli argomenti, virgola nei decimali, VERO e
 * FALSO, errori.
 */
export function localFormula(formula: string): string {
  return formula.replace(TO_LOCAL, (piece, offset: number) => {
    if (piece === ',') return ';';
    if (/^\d/.test(piece)) return piece.replace('.', ',');
    return ITALIAN_ERRORS[piece.toUpperCase()] ?? word(piece, formula, offset, italianFunction, LOCAL_BOOLEANS);
  });
}

/** Dall'italiano all'inglese in cui stanno i file e `range.formulas`. */
export function formulaFromLocal(formula: string): string {
  return formula.replace(FROM_LOCAL, (piece, offset: number) => {
    if (piece === ';') return ',';
    if (/^\d/.test(piece)) return piece.replace(',', '.');
    return ENGLISH_ERRORS[piece.toUpperCase()] ?? word(piece, formula, offset, englishFunction, ENGLISH_BOOLEANS);
  });
}

const LOCAL_BOOLEANS: Readonly<Record<string, string>> = { TRUE: 'VERO', FALSE: 'FALSO' };
const ENGLISH_BOOLEANS: Readonly<Record<string, string>> = { VERO: 'TRUE', FALSO: 'FALSE' };

/** Un nome davanti a una parentesi è una funzione; da solo può essere VERO o FALSO. */
function word(
  piece: string,
  formula: string,
  offset: number,
  translate: (name: string) => string,
  booleans: Readonly<Record<string, string>>,
): string {
  if (/^["'{]/.test(piece)) return piece;
  const next = formula.charAt(offset + piece.length);
  if (next === '(') return translate(piece);
  return next === '!' ? piece : (booleans[piece.toUpperCase()] ?? piece);
}
