/**
 * Fogli descritti come dato semplice: chi li disegna (Excel aperto o file `.xlsx`) non sa che cosa significano,
 * chi li descrive non sa in che formato finiranno. Righe e colonne da 0.
 */
import type { Area, Posizione } from '../snapshot';

/** Ruolo della cella: il disegnatore gli dà carattere, bordo e fondo. */
export type StileCella =
  | 'titolo'
  | 'sottotitolo'
  | 'intestazione'
  | 'testo'
  | 'testoACapo'
  | 'numero'
  | 'percentuale'
  | 'totaleEtichetta'
  | 'totaleNumero'
  | 'nota'
  | 'collegamento'
  | 'errore'
  | 'avviso'
  | 'informazione'
  | 'dato'
  | 'datoNumero'
  | 'datoInAlto'
  | 'datoNumeroInAlto'
  | 'datoACapo';

export interface CellaDraft {
  /** Valore, o ultimo risultato della formula. Un testo resta testo anche se comincia per `=`. */
  readonly valore: string | number | null;
  /** Formula in inglese, senza `=` iniziale. */
  readonly formula?: string;
  readonly stile: StileCella;
  /** Formato numerico (codici en-US). */
  readonly formato?: string;
  /** Salto interno al file, a un foglio e a una cella. */
  readonly collegamento?: { readonly foglio: string; readonly cella: string };
  /** Vero se si può scrivere nella cella anche quando il foglio è protetto. */
  readonly sbloccata?: boolean;
}

export interface TabellaDraft {
  readonly nome: string;
  /** Intestazione compresa, senza riga dei totali. */
  readonly area: Area;
}

export interface PivotDraft {
  readonly nome: string;
  readonly foglioOrigine: string;
  readonly tabellaOrigine: string;
  readonly ancora: Posizione;
  readonly righe: readonly string[];
  readonly colonne: readonly string[];
  readonly valori: readonly {
    readonly campo: string;
    readonly etichetta: string;
    readonly funzione: 'sum' | 'count';
  }[];
}

/** Ciò che si può scrivere in un'area; un valore diverso è rifiutato con `rifiuto`. */
export interface ConvalidaDraft {
  readonly area: Area;
  readonly ammessi:
    /** Uno dei valori, senza virgole dentro. */
    | { readonly tipo: 'elenco'; readonly valori: readonly string[] }
    /** Uno dei valori di un'area, per esempio `Elenchi!$A$1:$A$9`. */
    | { readonly tipo: 'elencoDaArea'; readonly origine: string }
    | { readonly tipo: 'intero' | 'decimale'; readonly minimo: number; readonly massimo: number }
    /** Ciò per cui la formula dà vero; in inglese, senza `=`, scritta per la prima cella dell'area. */
    | { readonly tipo: 'formula'; readonly formula: string };
  /** Consiglio mostrato quando si entra nella cella. */
  readonly consiglio?: { readonly titolo: string; readonly testo: string };
  readonly rifiuto: { readonly titolo: string; readonly testo: string };
}

export interface GraficoDraft {
  readonly titolo: string;
  /** `barre`: verticali, le serie affiancate. `barre-impilate`: orizzontali, la prima categoria in alto. */
  readonly tipo: 'barre' | 'barre-impilate' | 'torta';
  /** Aree con il foglio, per esempio `'Quadro riepilogativo'!$A$5:$A$33`. */
  readonly categorie: string;
  readonly serie: readonly { readonly nome: string; readonly valori: string }[];
  readonly ancora: Area;
  /** Titolo dell'asse dei valori. */
  readonly asseValori?: string;
  /** Valori fra una linea della griglia e l'altra; senza, lo sceglie chi disegna. */
  readonly passo?: number;
}

export interface StampaDraft {
  readonly orientamento: 'verticale' | 'orizzontale';
  /** Righe ripetute in testa a ogni pagina (da 0, compresa l'ultima); null = nessuna. */
  readonly righeRipetute: { readonly prima: number; readonly ultima: number } | null;
  readonly adattaALarghezza: boolean;
  /** Con `adattaALarghezza`: anche in altezza, tutto in una pagina. */
  readonly unaPagina?: boolean;
  /** Ingrandimento in percentuale, senza `adattaALarghezza`; senza, 100. */
  readonly scala?: number;
  /** Testo a sinistra; a destra sta sempre il numero di pagina. */
  readonly piePagina?: string;
  /** Vero se si stampano le linee della griglia: per i fogli lunghi, in cui disegnarle cella per cella costerebbe troppo. */
  readonly griglia?: boolean;
  /** Righe con cui comincia una pagina nuova. Valgono solo senza `adattaALarghezza`: Excel altrimenti le ignora. */
  readonly iniziPagina?: readonly number[];
}

export interface SheetDraft {
  readonly nome: string;
  /** Righe di celle; null = cella vuota senza stile. */
  readonly celle: readonly (readonly (CellaDraft | null)[])[];
  /** Larghezze delle colonne in caratteri. */
  readonly larghezze: readonly number[];
  /** Altezze di riga in punti, per indice; le altre sono automatiche. */
  readonly altezze?: Readonly<Record<number, number>>;
  readonly unioni: readonly Area[];
  readonly tabelle: readonly TabellaDraft[];
  readonly pivot: readonly PivotDraft[];
  readonly grafici: readonly GraficoDraft[];
  /** Righe e colonne bloccate in testa. */
  readonly blocca: { readonly righe: number; readonly colonne: number } | null;
  readonly stampa: StampaDraft;
  readonly convalide?: readonly ConvalidaDraft[];
  /** Vero se il foglio è protetto, senza parola d'ordine: si scrive solo nelle celle `sbloccata`. */
  readonly protetto?: boolean;
}

export interface WorkbookDraft {
  readonly titolo: string;
  readonly fogli: readonly SheetDraft[];
}
