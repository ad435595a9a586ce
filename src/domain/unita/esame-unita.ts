import type { Segnalazione } from '../rilievi/segnalazione';
import type { ContiUnita } from './conti-unita';
import type { GenereElenco } from './elenco-unita';
import type { RegolaUnita } from './raccoglitore';

/** Ciò che si sa degli elenchi dopo averne letto ogni riga una volta. */
export interface EsameUnita {
  segnalazioni(regola: RegolaUnita): readonly Segnalazione[];
  /** Gli alloggi contati, per id dell'ente. */
  readonly conti: ReadonlyMap<string, ContiUnita>;
  /** Gli alloggi di cui non si sa l'ente, per genere di elenco. */
  readonly senzaEnte: ReadonlyMap<GenereElenco, number>;
  /** Quanti alloggi ha ogni elenco. */
  readonly righe: readonly number[];
}
