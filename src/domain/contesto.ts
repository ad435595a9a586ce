import type { AnnoPrecedente } from './confronto/anno-precedente';
import type { Abbinamento, Ente, Registro } from './enti/ente';
import type { Profilo } from './regole/profili/profilo';
import type { WorkbookSnapshot } from './snapshot';
import type { Anagrafica, Illeggibile, RigaTabella, Tabella, TestoLibero } from './tabelle/tabella';
import type { Valore } from './valori/valore';
import type { VoceKey } from './voci/voce';

/** Scelte di interpretazione che la legge lascia aperte e che il capofila può cambiare. */
export interface Impostazioni {
  /** I servizi transitori sono compresi nel complessivo? Decide la gravità di Q09. */
  readonly satNelComplessivo: boolean;
}

export const IMPOSTAZIONI_PREDEFINITE: Impostazioni = { satNelComplessivo: true };

/** Una riga di tabella ricondotta al registro degli enti. */
export interface RigaAbbinata extends RigaTabella {
  readonly abbinamento: Abbinamento;
  /** L'ente, certo o proposto; null se la riga non è di un ente dell'ambito. */
  readonly ente: Ente | null;
  /** Posizione dell'ente in `registro.enti`, o -1: chi guarda tutte le righe conta su un vettore, non per nome. */
  readonly posto: number;
}

export interface TabellaAbbinata extends Tabella {
  /** Posizione in `Contesto.tabelle`. */
  readonly indice: number;
  readonly righe: readonly RigaAbbinata[];
}

/** Un valore dichiarato in una tabella per un ente e una voce. */
export interface Dichiarazione {
  readonly ente: Ente;
  readonly voce: VoceKey;
  /** Anno scritto nella colonna, se diverso da quello del piano. */
  readonly anno: number | null;
  readonly valore: Valore;
  readonly tabella: TabellaAbbinata;
  readonly riga: RigaAbbinata;
  /** Indice in `tabella.colonne`. */
  readonly colonna: number;
}

export interface Fatti {
  /** Tutte le volte che un dato è dichiarato, nell'ordine delle tabelle. */
  dichiarazioni(enteId: string, voce: VoceKey): readonly Dichiarazione[];
  /**
   * Il dato dell'ente: la prima dichiarazione numerica o `n.r.`, poi ogni altra; null se nessuna.
   * La tabella propria della voce vale prima del quadro. Per un ente senza U.I. SAP lo 0 vale vuoto.
   */
  dato(enteId: string, voce: VoceKey): Dichiarazione | null;
  /** Il valore del dato, senza dove sta: per chi guarda tutti gli enti. */
  valore(enteId: string, voce: VoceKey): Valore | null;
  /** Il numero del dato, o null se vuoto, non rilevabile, illeggibile, o dell'ente senza SAP. */
  numero(enteId: string, voce: VoceKey): number | null;
  /** Voci per cui almeno una tabella ha una colonna. */
  readonly voci: ReadonlySet<VoceKey>;
}

/** Tutto ciò che una regola può guardare. Sola lettura, senza orologio, senza Office. */
export interface Contesto {
  readonly cartelle: readonly WorkbookSnapshot[];
  readonly tabelle: readonly TabellaAbbinata[];
  readonly illeggibili: readonly Illeggibile[];
  readonly anagrafiche: readonly Anagrafica[];
  /** Titoli e note, dentro e fuori dalle tabelle. */
  readonly testi: readonly (TestoLibero & { readonly file: number; readonly foglio: string })[];
  readonly registro: Registro;
  /** Id degli enti senza U.I. SAP: dal registro, dall'anagrafica, o dagli asterischi su cui le tabelle concordano. */
  readonly senzaSap: ReadonlySet<string>;
  readonly fatti: Fatti;
  /** Anno del piano; null se nessun titolo, foglio o scelta lo dice. */
  readonly anno: number | null;
  /** Data di approvazione (ISO) e se è stata data o ricavata dall'anno (31 dicembre dell'anno prima). */
  readonly approvato: { readonly data: string; readonly dedotta: boolean } | null;
  readonly profilo: Profilo;
  readonly impostazioni: Impostazioni;
  /** I dati dell'anno prima; null se nessuno li ha dati. */
  readonly precedente: AnnoPrecedente | null;
}
