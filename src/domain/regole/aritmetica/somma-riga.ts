import type { Ente } from '../../enti/ente';
import type { VoceKey } from '../../voci/voce';
import type { Punto } from '../punto';

/** Margine per la virgola mobile: i conteggi sono interi. */
export const MARGINE_CONTEGGI = 1e-6;

export interface Addendo {
  readonly voce: VoceKey;
  /** null se nessuna tabella ha il dato di quell'ente. */
  readonly punto: Punto | null;
}

/** Una somma dichiarata su una riga: l'intero e le sue parti, anche prese da altre tabelle. */
export interface SommaDiRiga {
  readonly ente: Ente | null;
  /** Nome dell'ente, o come scritto se sconosciuto. */
  readonly nome: string;
  readonly intero: Punto;
  readonly addendi: readonly Addendo[];
}

/** La somma non torna: `scarto` = intero − somma delle parti. */
export interface SommaErrata extends SommaDiRiga {
  readonly somma: number;
  readonly scarto: number;
}

/** La somma non si può fare: mancano l'intero o qualche parte. */
export interface SommaIncerta extends SommaDiRiga {
  readonly mancanti: readonly Addendo[];
}

export interface SommeDiRiga {
  readonly errate: readonly SommaErrata[];
  readonly incerte: readonly SommaIncerta[];
}
