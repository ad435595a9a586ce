/**
 * Formati numerici che i file di Excel indicano col solo numero (ECMA-376, parte 1, 18.8.30), coi codici inglesi
 * che dà anche Excel aperto. Da 27 a 36 e da 50 a 58 sono date delle edizioni asiatiche.
 */
const PREDEFINITI: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (numero) => [numero, 'yyyy/m/d'] as const,
  ),
]);

/** Da stile di cella a formato numerico: null per Generale e per ciò che il file non definisce. */
export class FormatiDiStile {
  private readonly codici = new Map<number, string>();
  private readonly stili: number[] = [];

  definisci(numero: number, codice: string): void {
    this.codici.set(numero, codice);
  }

  /** Gli stili si aggiungono nell'ordine in cui il file li numera. */
  aggiungiStile(formato: number): void {
    this.stili.push(formato);
  }

  di(stile: number): string | null {
    const numero = this.stili[stile];
    if (numero === undefined) return null;
    const codice = this.codici.get(numero) ?? PREDEFINITI.get(numero) ?? null;
    return codice === null || codice === '' || codice.toLowerCase() === 'general' ? null : codice;
  }
}
