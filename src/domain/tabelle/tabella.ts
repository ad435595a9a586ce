import type { Area, CellRef, Posizione, SheetSnapshot } from '../snapshot';
import type { ElencoUnita } from '../unita/elenco-unita';
import type { Valore } from '../valori/valore';
import type { VoceKey } from '../voci/voce';

/**
 * `offerta`: una riga per ente, una o più voci in colonna (anche una sola riga).
 * `popolazione`, `patrimonio`, `fondi`, `enti`, `elenco`: le altre tabelle del piano.
 * `scheda`: voci in riga e valore accanto, per un ente solo (modello dell'ente).
 */
export type TipoTabella = 'offerta' | 'popolazione' | 'patrimonio' | 'fondi' | 'enti' | 'elenco' | 'scheda';

/** Dati di una riga che non sono voci: codici e stato dell'ente. */
export type CampoEnte =
  'codiceIstat' | 'codiceCatastale' | 'provincia' | 'tipoEnte' | 'statoSap' | 'subAmbito' | 'alias';

/** Una colonna riconosciuta di una tabella (o, nella scheda, una riga con la sua voce). */
export interface ColonnaTabella {
  /** Posizione dell'intestazione (nella scheda: dell'etichetta). */
  readonly intestazione: Posizione;
  /** Testo dell'intestazione così come sta nel foglio; con più righe, uniti da uno spazio. */
  readonly testo: string;
  readonly voce: VoceKey | null;
  readonly campo: CampoEnte | null;
  /** Vero se la colonna stampa la percentuale di una voce (regola A09), non il suo numero. */
  readonly percentualeDi: boolean;
  /** Anno scritto nell'intestazione ("turn-over 2019"), se c'è. */
  readonly anno: number | null;
  /** Dove stanno i valori: indice di colonna del foglio. Nella scheda anche la riga. */
  readonly colonna: number;
  /** Solo nella scheda e nella tabella girata: la riga del valore. */
  readonly riga: number | null;
}

/** Una riga di dati: chi, dove, e i valori nell'ordine di `Tabella.colonne`. */
export interface RigaTabella {
  /** Riga del foglio; nella tabella girata quella dei nomi. */
  readonly riga: number;
  /** Solo nella tabella girata (enti in colonna, voci in riga): la colonna dei valori di questo ente. */
  readonly colonna?: number | undefined;
  /** Soggetto come scritto, con asterischi e spazi: "COMUNE DI CALVATONE*". */
  readonly nome: string;
  readonly posizioneNome: Posizione;
  readonly asterisco: boolean;
  readonly valori: readonly Valore[];
}

/** Testo che accompagna la tabella o il foglio: titoli, note, legende. */
export interface TestoLibero {
  readonly testo: string;
  readonly posizione: Posizione;
  readonly ruolo: 'titolo' | 'nota';
}

/** Un pezzo che sembra una tabella del modello e non si può leggere (regole S01, S02). */
export interface Illeggibile {
  readonly file: number;
  readonly foglio: SheetSnapshot;
  readonly area: Area;
  readonly motivo:
    | { readonly codice: 'senza-intestazione-ente'; readonly cella: Posizione }
    | { readonly codice: 'colonna-senza-intestazione'; readonly cella: Posizione }
    | { readonly codice: 'voci-senza-righe'; readonly cella: Posizione }
    | { readonly codice: 'voce-sconosciuta'; readonly cella: Posizione }
    | { readonly codice: 'titolo-senza-tabella'; readonly cella: Posizione; readonly testo: string };
}

export interface Tabella {
  readonly tipo: TipoTabella;
  readonly file: number;
  readonly foglio: SheetSnapshot;
  /** Dall'intestazione all'ultima riga di dati o al totale, senza titoli e note. */
  readonly area: Area;
  /** Righe dell'intestazione, in coordinate del foglio. */
  readonly intestazione: { readonly prima: number; readonly ultima: number };
  /** Colonna dei nomi; null nella scheda e nella tabella girata. */
  readonly colonnaEnte: number | null;
  readonly colonne: readonly ColonnaTabella[];
  readonly righe: readonly RigaTabella[];
  /** Righe TOTALE, nell'ordine del foglio; `nome` è l'etichetta. */
  readonly totali: readonly RigaTabella[];
  readonly testi: readonly TestoLibero[];
  /** Anno del piano letto da titolo, intestazioni o nome del foglio; null se non detto. */
  readonly anno: number | null;
}

/** Ciò che il riconoscimento ricava da una cartella. */
export interface Riconosciuto {
  readonly tabelle: readonly Tabella[];
  readonly illeggibili: readonly Illeggibile[];
  readonly anagrafiche: readonly Anagrafica[];
  /** Gli elenchi con una riga per alloggio. */
  readonly elenchi: readonly ElencoUnita[];
  /** Testi fuori dalle tabelle, con foglio. */
  readonly testi: readonly (TestoLibero & { readonly foglio: string })[];
}

/** La scheda di intestazione della cartella di un ente (modello §Anagrafica). Ogni dato con la sua cella. */
export interface Anagrafica {
  readonly file: number;
  readonly foglio: SheetSnapshot;
  readonly campi: readonly CampoAnagrafica[];
}

export type ChiaveAnagrafica =
  | 'anno'
  | 'approvato'
  | 'ambito'
  | 'ente'
  | 'tipoEnte'
  | 'codiceIstat'
  | 'codiceCatastale'
  | 'provincia'
  | 'statoSap'
  | 'dataCompilazione';

export interface CampoAnagrafica {
  readonly chiave: ChiaveAnagrafica;
  readonly etichetta: Posizione;
  readonly posizione: Posizione;
  /** Valore come testo, senza spazi attorno; numeri e date già in forma leggibile (`2021`, `2021-03-31`). */
  readonly testo: string;
}

/** Posizione del valore di una colonna in una riga, qualunque sia l'orientamento. */
export function posizioneValore(tabella: Tabella, riga: RigaTabella, indice: number): Posizione {
  const colonna = tabella.colonne[indice];
  if (!colonna) throw new RangeError(`La tabella non ha la colonna ${indice}`);
  return { riga: colonna.riga ?? riga.riga, colonna: riga.colonna ?? colonna.colonna };
}

/** Cella del valore di una colonna in una riga. */
export function cellaValore(tabella: Tabella, riga: RigaTabella, indice: number): CellRef {
  return cellaIn(tabella, posizioneValore(tabella, riga, indice));
}

/** Cella del nome del soggetto di una riga. */
export function cellaNome(tabella: Tabella, riga: RigaTabella): CellRef {
  return cellaIn(tabella, riga.posizioneNome);
}

export function cellaIn(dove: { file: number; foglio: SheetSnapshot }, posizione: Posizione): CellRef {
  return { file: dove.file, foglio: dove.foglio.nome, riga: posizione.riga, colonna: posizione.colonna };
}

/** Indice della prima colonna con questa voce (numero, non percentuale stampata), o -1. */
export function indiceVoce(tabella: Tabella, voce: VoceKey): number {
  return tabella.colonne.findIndex((colonna) => colonna.voce === voce && !colonna.percentualeDi);
}
