import type { Contesto } from '../contesto';
import type { CellRef } from '../snapshot';
import type { VoceKey } from '../voci/voce';
import type { RegolaId } from './regola-id';

/** `errore` blocca il consolidamento; `avviso` va letto e confermato; `informazione` si sappia. */
export type Gravita = 'errore' | 'avviso' | 'informazione';

export type Famiglia = 'S' | 'A' | 'Q' | 'C' | 'D';

/** Da dove viene la regola. `confidenza`: testo letto, dedotto dalla pratica, o logica interna dei dati. */
export interface Fonte {
  readonly atto: string;
  readonly articolo: string | null;
  readonly confidenza: 'verificata' | 'dedotta' | 'logica';
}

/** Periodo in cui la regola vale, per data di approvazione del piano (estremi compresi, ISO); null = sempre. */
export interface Validita {
  readonly dal: string | null;
  readonly al: string | null;
}

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

export interface Regola {
  readonly id: RegolaId;
  readonly famiglia: Famiglia;
  readonly gravita: Gravita;
  readonly fonte: Fonte;
  readonly validita: Validita;
  /** Voci senza le quali la regola non ha niente da guardare; vuoto = guarda la struttura. */
  readonly voci: readonly VoceKey[];
  /** Un errore aritmetico o un limite di legge non si giustifica; una soglia indicativa sì. */
  readonly giustificabile: boolean;
  verifica(contesto: Contesto): Iterable<Segnalazione>;
}

export const SEMPRE: Validita = { dal: null, al: null };
