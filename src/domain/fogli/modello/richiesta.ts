import type { Ente } from '../../enti/ente';
import { profiloPer } from '../../regole/profili/indice';
import type { Profilo } from '../../regole/profili/profilo';
import type { VoceKey } from '../../voci/voce';

/** Dati già noti di un ente: conteggi, percentuali da 0 a 100, testi. Una voce assente resta vuota. */
export type ValoriEnte = Readonly<Partial<Record<VoceKey, number | string>>>;

/** Per chi e per quale anno si prepara il modello di comunicazione. */
export interface RichiestaModello {
  /** Nome dell'ambito: "Oglio Po". */
  readonly ambito: string;
  /** Anno del piano. */
  readonly anno: number;
  readonly ente: Ente;
  /** Data di approvazione (ISO), che sceglie le soglie; senza, il 31 dicembre dell'anno prima. */
  readonly approvato?: string | null;
  /** Dati con cui compilarlo; senza, il modello è in bianco. */
  readonly valori?: ValoriEnte;
}

export function profiloDelModello({ anno, approvato }: Pick<RichiestaModello, 'anno' | 'approvato'>): Profilo {
  return profiloPer(approvato ?? `${anno - 1}-12-31`);
}

/** Il conteggio o la percentuale già noti; null se la cella resta da compilare. */
export function numeroNoto({ valori }: RichiestaModello, voce: VoceKey): number | null {
  const valore = valori?.[voce];
  return typeof valore === 'number' ? valore : null;
}

export function testoNoto({ valori }: RichiestaModello, voce: VoceKey): string | null {
  const valore = valori?.[voce];
  return typeof valore === 'string' ? valore : null;
}
