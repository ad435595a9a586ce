/**
 * La cartella di lavoro come dato semplice: ciò che i lettori (Excel aperto o file chiuso)
 * consegnano al dominio. È serializzabile in JSON e non cambia mai dopo la lettura.
 * Righe e colonne si contano da 0; `origine` dice dove comincia la griglia nel foglio.
 */

/** Errore di Excel in una cella, col codice inglese che sta nei file (`#REF!`, `#N/A`, …). */
export interface CellaErrore {
  readonly errore: string;
}

/** Formula salvata senza risultato: il valore non è noto e non va mai preso per vuoto. */
export interface CellaNonCalcolata {
  readonly nonCalcolata: true;
}

/** Valore di una cella. Le date sono numeri seriali (sistema 1900) con un formato di data. */
export type ValoreCella = string | number | boolean | null | CellaErrore | CellaNonCalcolata;

/** Posizione di una cella nel foglio, da 0. */
export interface Posizione {
  readonly riga: number;
  readonly colonna: number;
}

/** Rettangolo di celle: angolo in alto a sinistra e dimensioni. */
export interface Area extends Posizione {
  readonly righe: number;
  readonly colonne: number;
}

/** Una cella indicata a una persona: in quale file fra quelli controllati, foglio, posizione. */
export interface CellRef extends Posizione {
  /** Indice della cartella fra quelle controllate insieme. */
  readonly file: number;
  readonly foglio: string;
}

export type Visibilita = 'visibile' | 'nascosto' | 'moltoNascosto';

export interface SheetSnapshot {
  readonly nome: string;
  readonly visibilita: Visibilita;
  readonly protetto: boolean;
  /** Angolo in alto a sinistra della griglia `valori`. */
  readonly origine: Posizione;
  /** Valori riga per riga; una riga può essere più corta: ciò che manca è vuoto. */
  readonly valori: readonly (readonly ValoreCella[])[];
  /** Formule in inglese con l'uguale, allineate a `valori`; righe e celle mancanti = nessuna formula. */
  readonly formule: readonly (readonly (string | null)[])[];
  /** Formati numerici, allineati a `valori`; mancante o null = Generale. */
  readonly formati: readonly (readonly (string | null)[])[];
  /** Falso se di quel tipo di file le formule non si leggono (`.xls`, `.xlsb`): una cella senza formula può averla. */
  readonly formuleNote: boolean;
  /** Aree unite, in coordinate del foglio. */
  readonly unioni: readonly Area[];
  /** Indici di riga nascosti, in coordinate del foglio. */
  readonly righeNascoste: readonly number[];
  /** Indici di colonna nascosti, in coordinate del foglio. */
  readonly colonneNascoste: readonly number[];
}

export interface WorkbookSnapshot {
  /** Nome del file, senza cartelle. */
  readonly nome: string;
  readonly fogli: readonly SheetSnapshot[];
}

/** Valore in una posizione del foglio (non della griglia); fuori dalla griglia è vuoto. */
export function valoreIn(foglio: SheetSnapshot, riga: number, colonna: number): ValoreCella {
  return foglio.valori[riga - foglio.origine.riga]?.[colonna - foglio.origine.colonna] ?? null;
}

/** Formula in una posizione del foglio, o null. */
export function formulaIn(foglio: SheetSnapshot, riga: number, colonna: number): string | null {
  return foglio.formule[riga - foglio.origine.riga]?.[colonna - foglio.origine.colonna] ?? null;
}

/** Formato numerico in una posizione del foglio; null = Generale. */
export function formatoIn(foglio: SheetSnapshot, riga: number, colonna: number): string | null {
  return foglio.formati[riga - foglio.origine.riga]?.[colonna - foglio.origine.colonna] ?? null;
}

export function isErrore(valore: ValoreCella): valore is CellaErrore {
  return typeof valore === 'object' && valore !== null && 'errore' in valore;
}

export function isNonCalcolata(valore: ValoreCella): valore is CellaNonCalcolata {
  return typeof valore === 'object' && valore !== null && 'nonCalcolata' in valore;
}
