import type { Area, CellRef, Posizione, SheetSnapshot } from '../snapshot';

/** Ciò che la riga di un alloggio può dire. `persona`: nomi e codici fiscali di chi ci abita, che non si leggono mai. */
export type CampoUnita =
  | 'codice'
  | 'proprietario'
  | 'gestore'
  | 'comune'
  | 'codiceIstat'
  | 'codiceCatastale'
  | 'provincia'
  | 'indirizzo'
  | 'civico'
  | 'scala'
  | 'piano'
  | 'interno'
  | 'sezione'
  | 'foglio'
  | 'mappale'
  | 'subalterno'
  | 'categoria'
  | 'vani'
  | 'superficie'
  | 'classificazione'
  | 'stato'
  | 'lavori'
  | 'costo'
  | 'mesi'
  | 'rilascio'
  | 'convenzione'
  | 'inizio'
  | 'fine'
  | 'durata'
  | 'persona';

/** `carenza` e `privati` riprendono alloggi dell'elenco principale, per codice: lì il codice non si ripete, qui sì. */
export type GenereElenco = 'unita' | 'carenza' | 'privati';

export interface ColonnaUnita {
  readonly campo: CampoUnita;
  readonly colonna: number;
  readonly intestazione: Posizione;
  /** Come sta nel foglio; con due righe, unite da uno spazio. */
  readonly testo: string;
}

/**
 * Un foglio, o una sua parte, con una riga per alloggio (anagrafe del patrimonio). Le righe non si copiano: si leggono dal
 * foglio una volta sola, quando si controllano, perché possono essere centinaia di migliaia.
 */
export interface ElencoUnita {
  readonly file: number;
  readonly foglio: SheetSnapshot;
  readonly genere: GenereElenco;
  /** Dall'intestazione all'ultima riga di dati. */
  readonly area: Area;
  readonly intestazione: { readonly prima: number; readonly ultima: number };
  /** Una per campo, salvo `persona`. */
  readonly colonne: readonly ColonnaUnita[];
}

export function colonnaDi(elenco: ElencoUnita, campo: CampoUnita): ColonnaUnita | null {
  return elenco.colonne.find((colonna) => colonna.campo === campo) ?? null;
}

export function cellaUnita(elenco: ElencoUnita, riga: number, colonna: number): CellRef {
  return { file: elenco.file, foglio: elenco.foglio.nome, riga, colonna };
}

export function cellaTestata(elenco: ElencoUnita, campo: CampoUnita): CellRef {
  const dove = colonnaDi(elenco, campo)?.intestazione ?? elenco.area;
  return cellaUnita(elenco, dove.riga, dove.colonna);
}
