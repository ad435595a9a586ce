import { columnIndex, columnLetters } from '../model/address';
import { LAST_COLUMN, LAST_ROW } from '../model/area';

// Testi fra virgolette e nomi di foglio fra apici si saltano; il resto sono riferimenti, o pezzi di nomi e funzioni.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** La formula spostata di tante righe e colonne, come Excel la copia: i riferimenti col dollaro restano fermi. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string | null => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index < 0 || index > LAST_COLUMN ? null : fixed + columnLetters(index);
  };
  const row = (fixed: string, digits: string): string | null => {
    const index = Number(digits) - 1 + (fixed ? 0 : rows);
    return index < 0 || index > LAST_ROW ? null : fixed + String(index + 1);
  };
  return formula.replace(TOKENS, (match, ...groups: (string | undefined)[]) => {
    const [c1 = '', cell, r1 = '', digits, cf = '', from, ct = '', to, rf = '', first, rt = '', last] = groups;
    let parts: (string | null)[];
    if (cell !== undefined && digits !== undefined) {
      parts = [column(c1, cell), row(r1, digits)];
      return parts.includes(null) ? '#REF!' : parts.join('');
    }
    if (from !== undefined && to !== undefined) parts = [column(cf, from), column(ct, to)];
    else if (first !== undefined && last !== undefined) parts = [row(rf, first), row(rt, last)];
    else return match;
    return parts.includes(null) ? '#REF!' : parts.join(':');
  });
}

// Le funzioni nate dopo il 2007: nei file hanno un prefisso che non si vede né nelle celle né nell'API.
const NEWER = new Set(
  `ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH
  CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S
  DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS
  HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S
  VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** La formula di un file come la si vede in Excel. */
export function formulaFromFile(formula: string): string {
  const plain = formula.startsWith('=') ? formula.slice(1) : formula;
  return plain.includes('_xl')
    ? plain.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf|op)\./gi, (match) => (match.startsWith('"') ? match : ''))
    : plain;
}

/** La formula come va scritta in un file. I parametri di LET e LAMBDA restano senza il loro prefisso. */
export function formulaToFile(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu,
    (match, name) => {
      if (typeof name !== 'string') return match;
      const upper = name.toUpperCase();
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
      return NEWER.has(upper) ? `_xlfn.${name}` : name;
    },
  );
}
