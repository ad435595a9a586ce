import type { CellRef } from '../snapshot';
import type { VoceKey } from '../voci/voce';
import type { Gravita } from './gravita';

/** Numero, testo o null (vuoto): ciò che si è trovato o si aspettava. `"n.r."` = non rilevabile. */
export type ValoreMostrato = number | string | null;

export interface Correzione {
  readonly cella: CellRef;
  readonly valore: string | number | null;
}

/** Ciò che una regola dice di una cella o di un gruppo di celle: codici e parametri, senza frasi. */
export interface Segnalazione {
  /** Variante del messaggio dentro la regola: una chiave di `testi`. */
  readonly codice: string;
  /** `violata`: il dato contraddice la regola; `nonVerificabile`: manca la base per decidere. */
  readonly esito: 'violata' | 'nonVerificabile';
  /** Gravità se diversa da quella della regola nel profilo. */
  readonly gravita?: Gravita;
  /** La prima è quella da guardare; vuoto solo se non c'è una cella (ente assente dal file). */
  readonly celle: readonly CellRef[];
  /** Nome ufficiale dell'ente, o come scritto se sconosciuto. */
  readonly ente?: string | null;
  readonly voce?: VoceKey | null;
  readonly trovato?: ValoreMostrato;
  readonly atteso?: ValoreMostrato;
  /** Parametri del messaggio. */
  readonly parametri?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Alloggi di differenza che il piano ammette. Fuori dall'impronta: cambiarla non fa scadere una giustificazione. */
  readonly tolleranza?: number;
  /** Giorni di ritardo. Fuori dall'impronta: di un passo non fatto crescono ogni giorno. */
  readonly ritardo?: number;
  readonly correzione?: Correzione;
  /** Quanti casi uguali rappresenta, sé compreso, se oltre un certo numero non si elencano uno per uno. */
  readonly casi?: number;
  /** Per un rilievo senza celle: il file a cui attribuirlo; senza, è di tutto l'ambito. */
  readonly file?: number;
}
