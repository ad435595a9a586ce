import type { Contesto } from '../contesto';
import type { Gravita } from '../rilievi/gravita';
import type { Segnalazione } from '../rilievi/segnalazione';
import type { VoceKey } from '../voci/voce';
import type { RegolaId } from './regola-id';

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
