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

/** Un file i cui dati sono nella cartella del capofila. */
export interface Ricevuto {
  /** Quando è stato importato, ISO con ora locale: "2026-11-22T10:15:00". */
  readonly quando: string;
  readonly file: string;
  readonly sha256: string;
  /** Nome ufficiale degli enti del file. */
  readonly enti: readonly string[];
  readonly esito: EsitoControllo;
  readonly errori: number;
  readonly avvisi: number;
  /** Chi ha importato, se l'ha scritto; altrimenti vuoto. */
  readonly chi: string;
}

/** Ciò che la cartella del capofila conserva dei file ricevuti: il registro e le loro righe, come erano. */
export interface Ricevuti {
  readonly registro: readonly Ricevuto[];
  /** Una cartella per file del registro, nello stesso ordine, ricostruita dalle righe conservate. */
  readonly cartelle: readonly WorkbookSnapshot[];
}

export const NIENTE_RICEVUTO: Ricevuti = { registro: [], cartelle: [] };
