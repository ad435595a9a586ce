/** Un avvenimento per chi lo ha chiesto: gli argomenti si calcolano solo se qualcuno c'è. */
export interface Delivery {
  readonly code: number;
  /** Gli id di chi può averlo chiesto: il foglio, la tabella, o `WHOLE_WORKBOOK` per le collezioni. */
  readonly targets: readonly string[];
  readonly args: () => unknown;
}

/** Il bersaglio delle collezioni di tutta la cartella. */
export const WHOLE_WORKBOOK = 'Workbook';
