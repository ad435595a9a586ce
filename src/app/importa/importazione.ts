import type { AnnoPrecedente } from '../../domain/confronto/anno-precedente';
import type { Ente } from '../../domain/enti/ente';
import type { Conteggi, EsitoControllo } from '../../domain/rilievi/esito';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { RilievoScritto } from '../rilievo-scritto';

/** Un file arrivato al capofila, guardato da solo. Tutto dati semplici: passa da un worker al pannello. */
export type FileEsaminato = FileLetto | FileRifiutato;

export interface FileLetto {
  readonly tipo: 'letto';
  readonly nome: string;
  /** Impronta SHA-256 dei byte, in esadecimale minuscolo. */
  readonly sha256: string;
  readonly esito: EsitoControllo;
  readonly conteggi: Conteggi;
  /** Gli enti che il file dichiara, riconosciuti dal contenuto; nessuno se non si capisce di chi sia. */
  readonly enti: readonly Ente[];
  /** Enti che il file dichiara e che non sono dell'ambito, come vi sono scritti. */
  readonly estranei: readonly string[];
  /** Vero se è un modello di più enti ancora da compilare. */
  readonly inBianco?: boolean;
  /** Il piano che il file dice, se si è letto come quello dell'anno prima. */
  readonly precedente?: AnnoPrecedente;
  /** L'anno del piano scritto nel file; null se non c'è. */
  readonly anno: number | null;
  readonly rilievi: readonly RilievoScritto[];
  /** Solo i fogli in cui si è riconosciuto qualcosa. */
  readonly cartella: WorkbookSnapshot;
}

export interface FileRifiutato {
  readonly tipo: 'illeggibile';
  readonly nome: string;
  readonly sha256: string | null;
  readonly motivo: string;
}

/** Che cosa non torna in un file, al di là dei suoi rilievi. Nessuna ferma le altre. */
export type Avvertenza =
  /** Lo stesso ente c'è anche in altri file della stessa importazione: quali. Si prende l'ultimo scelto da chi lavora. */
  | { readonly tipo: 'enteRipetuto'; readonly ente: Ente; readonly altri: readonly string[] }
  /** Gli stessi byte, con un altro nome o già ricevuti. */
  | { readonly tipo: 'stessoFile'; readonly altro: string }
  | { readonly tipo: 'altroAnno'; readonly anno: number; readonly atteso: number }
  | { readonly tipo: 'altroAmbito'; readonly enti: readonly string[] }
  | { readonly tipo: 'enteSconosciuto' }
  /** È la cartella in bianco del capofila: non ha dati. */
  | { readonly tipo: 'inBianco' }
  /** L'ente è già arrivato con un altro file: importarlo sostituisce i suoi dati. */
  | { readonly tipo: 'sostituisce'; readonly ente: Ente; readonly file: string };

/** Una riga dell'elenco: un file, con ciò che se ne può fare. */
export interface RigaImportazione {
  readonly file: FileEsaminato;
  readonly avvertenze: readonly Avvertenza[];
  /** Falso se così com'è non si può importare: illeggibile, di nessun ente dell'ambito, di un altro anno, ripetuto e non scelto. */
  readonly importabile: boolean;
}

export interface Importazione {
  readonly righe: readonly RigaImportazione[];
  /** Enti dell'ambito di cui non c'è né un file qui né dati già ricevuti. */
  readonly mancanti: readonly Ente[];
}

export { NIENTE_RICEVUTO } from '../../domain/ricevuti/ricevuti';
export type { Ricevuti, RicevutiRiletti, Ricevuto } from '../../domain/ricevuti/ricevuti';
