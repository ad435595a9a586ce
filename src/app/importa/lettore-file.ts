import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import type { FileEsaminato } from './importazione';

/** Un file scelto da chi lavora; i byte si leggono solo quando è il suo turno. */
export interface FileScelto {
  readonly nome: string;
  readonly dimensione: number;
  readonly byte: () => Promise<ArrayBuffer>;
}

export interface OpzioniEsame extends OpzioniContesto {
  /** Il file è il piano dell'anno prima: serve ciò che ogni ente dichiarava. */
  readonly comePrecedente?: boolean;
}

/** Legge ed esamina i file senza fermare il pannello. Lo realizza `adapters/browser`; nelle prove, uno finto. */
export interface LettoreFile {
  /**
   * Chiama `arrivato` per ogni file, con la sua posizione in `file`, man mano che è pronto. Finisce quando sono finiti
   * tutti, o quando `segnale` dice di smettere. Un file che non si legge è un esito, non un errore.
   */
  esamina(
    file: readonly FileScelto[],
    opzioni: OpzioniEsame,
    arrivato: (indice: number, esaminato: FileEsaminato) => void,
    segnale: AbortSignal,
  ): Promise<void>;
}
