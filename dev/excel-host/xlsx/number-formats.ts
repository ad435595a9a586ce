// I formati che i file indicano col solo numero (ECMA-376, 18.8.30), come li dà l'API in inglese.
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const IDS: ReadonlyMap<string, number> = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** Il primo numero libero per i formati su misura. */
export const FIRST_CUSTOM_FORMAT = 164;

export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

/** Il numero del formato, se ne ha uno che non dipende dalla moneta e dalla lingua (salvo la data breve, 14). */
export function builtInId(code: string): number | null {
  const id = IDS.get(code);
  return id === undefined || (id >= 5 && id <= 8) || (id >= 37 && id <= 44) ? null : id;
}

/** Se un numero con questo formato si vede come data o ora: tolti testi, colori e condizioni, nomina giorni o ore. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return bare !== 'General' && /[dmyhs]/i.test(bare.replace(/general/gi, ''));
}
