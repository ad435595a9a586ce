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
