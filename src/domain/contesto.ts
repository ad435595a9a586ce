import type { AnnoPrecedente } from './confronto/anno-precedente';
import type { AlerInComune } from './offerta/aler-per-comune';
import type { SceltaFonte, ValoreFonte } from './offerta/scelta-fonte';
import type { Abbinamento, Ente, Registro } from './enti/ente';
import type { Profilo } from './regole/profili/profilo';
import type { Sostituzione } from './regole/profili/sostituzione';
import type { DateFatte, Finestra } from './scadenze/scadenza';
import type { WorkbookSnapshot } from './snapshot';
import type { Anagrafica, Illeggibile, RigaTabella, Tabella, TestoLibero } from './tabelle/tabella';
import type { ElencoUnita } from './unita/elenco-unita';
import type { EsameUnita } from './unita/esame-unita';
import type { Valore } from './valori/valore';
import type { VoceKey } from './voci/voce';

/** Scelte di interpretazione che la legge lascia aperte e che il capofila può cambiare. */
export interface Impostazioni {
  /** I servizi transitori sono compresi nel complessivo? Decide la gravità di Q09. */
  readonly satNelComplessivo: boolean;
  /** Alloggi di differenza ammessi dove la legge non dice come si conta: A05 e A10. Le somme restano esatte. */
  readonly tolleranza: number;
  /** Ciò che il capofila ha scritto al posto delle soglie della norma, col motivo. */
  readonly sostituzioni?: readonly Sostituzione[];
}

/** Di solito non si sa se una media si arrotonda in su o in giù: un alloggio. */
export const IMPOSTAZIONI_PREDEFINITE: Impostazioni = { satNelComplessivo: true, tolleranza: 1 };

/** Gli enti contano poche decine di alloggi: oltre, i due controlli non direbbero più niente. */
export const TOLLERANZA_MASSIMA = 10;

export function isTolleranza(dato: unknown): dato is number {
  return typeof dato === 'number' && Number.isInteger(dato) && dato >= 0 && dato <= TOLLERANZA_MASSIMA;
}

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

/** Che cosa un file dice di un dato. */
export interface Fonte {
  readonly file: string;
  readonly valore: ValoreFonte;
  readonly dichiarazione: Dichiarazione;
}

export interface Fatti {
  /** Tutte le volte che un dato è dichiarato, nell'ordine delle tabelle. */
  dichiarazioni(enteId: string, voce: VoceKey): readonly Dichiarazione[];
  /**
   * Il dato dell'ente: la prima dichiarazione numerica o `n.r.`, poi ogni altra; null se nessuna.
   * Fra due file vale quello scelto; senza scelta quello di meno enti, perché chi risponde per sé vale più di chi risponde
   * per tutti. La tabella propria della voce vale prima del quadro. Per un ente senza U.I. SAP lo 0 vale vuoto.
   */
  dato(enteId: string, voce: VoceKey): Dichiarazione | null;
  /** La fonte scelta fra i file che dicono il dato con numeri diversi; null se nessuna scelta vale. */
  scelta(enteId: string, voce: VoceKey): Fonte | null;
  /** Il valore del dato, senza dove sta: per chi guarda tutti gli enti. */
  valore(enteId: string, voce: VoceKey): Valore | null;
  /** Il numero del dato, o null se vuoto, non rilevabile, illeggibile, o dell'ente senza SAP. */
  numero(enteId: string, voce: VoceKey): number | null;
  /** Voci per cui almeno una tabella ha una colonna. */
  readonly voci: ReadonlySet<VoceKey>;
}

/** I passi del piano fatti davvero. Il giorno lo dà chi guarda: qui non c'è orologio. */
export interface Procedura {
  readonly fatte: DateFatte;
  /** ISO. */
  readonly oggi: string;
  /** I giorni in cui gli enti rispondono; chi non li tiene non ne ha. */
  readonly finestra?: Finestra;
}

/** Tutto ciò che una regola può guardare. Sola lettura, senza orologio, senza Office. */
export interface Contesto {
  readonly cartelle: readonly WorkbookSnapshot[];
  readonly tabelle: readonly TabellaAbbinata[];
  /** Tabelle che ripetono per un altro anno una del piano: sono storia, e i loro dati non contano. */
  readonly altriAnni: readonly Tabella[];
  readonly illeggibili: readonly Illeggibile[];
  readonly anagrafiche: readonly Anagrafica[];
  /** Gli elenchi con una riga per alloggio, e ciò che si è visto leggendone le righe. */
  readonly elenchi: readonly ElencoUnita[];
  readonly unita: EsameUnita;
  /** Titoli e note, dentro e fuori dalle tabelle. */
  readonly testi: readonly (TestoLibero & { readonly file: number; readonly foglio: string })[];
  readonly registro: Registro;
  /** Il dettaglio per comune delle ALER che nel piano hanno una riga sola: non si somma, serve alle loro quote. */
  readonly alerPerComune: readonly AlerInComune[];
  /** Id degli enti senza U.I. SAP: dal registro, dall'anagrafica, o dagli asterischi su cui le tabelle concordano. */
  readonly senzaSap: ReadonlySet<string>;
  readonly fatti: Fatti;
  /** Anno del piano; null se nessun titolo, foglio o scelta lo dice. */
  readonly anno: number | null;
  /** Data di approvazione (ISO) e se è stata data o ricavata dall'anno (31 dicembre dell'anno prima). */
  readonly approvato: { readonly data: string; readonly dedotta: boolean } | null;
  readonly profilo: Profilo;
  readonly impostazioni: Impostazioni;
  /** Quando il capofila ha fatto ogni passo, e il giorno in cui si guarda; null se nessuno lo tiene. */
  readonly procedura: Procedura | null;
  /** Quando è arrivata ogni cartella, parallelo a `cartelle` (ISO); null se nel registro dei file ricevuti non c'è. */
  readonly arrivi: readonly (string | null)[];
  /** I dati dell'anno prima; null se nessuno li ha dati. */
  readonly precedente: AnnoPrecedente | null;
  /** Quale file vale, per i dati che due file dicono con numeri diversi: anche le scelte che non valgono più. */
  readonly scelte: readonly SceltaFonte[];
}
