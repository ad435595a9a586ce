/**
 * L'ossatura dei fogli del modello: titolo, ente, intestazione, poi un dato per riga con accanto la sua cella
 * e la norma che lo chiede. Le etichette sono quelle delle voci, perché il controllo le riconosca.
 */
import { toA1 } from '../../notazione-a1';
import { altezzeRighe } from '../altezze-righe';
import { calcolata, cella, intestazioni as rigaIntestazioni } from '../celle';
import type { Riga } from '../celle';
import type { CellaDraft, ConvalidaDraft, SheetDraft } from '../draft';
import { convalideConteggi } from './convalide';
import type { RichiestaModello } from './richiesta';

/** Righe (da 0) comuni ai fogli del modello. */
export const RIGA_INTESTAZIONE = 3;
export const PRIMA_RIGA = RIGA_INTESTAZIONE + 1;

/** Il nome dell'ente sta in un posto solo: chi ricopia la cartella per un altro ente lo cambia lì. */
const CELLA_ENTE = 'Anagrafica!B7&""';

export interface RigaScheda {
  readonly etichetta: string;
  readonly valore: CellaDraft;
  /** Celle fra il valore e la nota. */
  readonly altre?: readonly CellaDraft[];
  readonly nota: string;
}

export interface FoglioModello<R> {
  readonly nome: string;
  readonly titolo: string;
  readonly intestazioni: readonly string[];
  /** Larghezze delle colonne in caratteri. */
  readonly larghezze: readonly number[];
  readonly righe: readonly R[];
  /** Nota sotto le righe, larga quanto il foglio. */
  readonly sotto?: string;
  readonly convalide?: readonly ConvalidaDraft[];
}

/** Un foglio con un dato per riga. */
export function foglioScheda(richiesta: RichiestaModello, scheda: FoglioModello<RigaScheda>): SheetDraft {
  const conteggi = convalideConteggi(
    scheda.righe.map(({ valore }) => [valore]),
    { riga: PRIMA_RIGA, colonna: 1 },
  );
  const righe = scheda.righe.map(({ etichetta, valore, altre = [], nota }) => [
    cella(etichetta, 'testoACapo'),
    valore,
    ...altre,
    cella(nota, 'testoACapo'),
  ]);
  return foglioModello(richiesta, { ...scheda, righe, convalide: [...conteggi, ...(scheda.convalide ?? [])] });
}

/** Un foglio del modello con righe qualsiasi. Non è protetto, perché il controllo possa evidenziare le celle. */
export function foglioModello(
  { anno, ente }: RichiestaModello,
  { nome, titolo, intestazioni, larghezze, righe, sotto, convalide = [] }: FoglioModello<Riga>,
): SheetDraft {
  const celle: SheetDraft['celle'] = [
    [cella(titolo, 'titolo')],
    [calcolata(CELLA_ENTE, ente.nome, 'sottotitolo')],
    [],
    rigaIntestazioni(intestazioni),
    ...righe,
    ...(sotto === undefined ? [] : [[], [cella(sotto, 'nota')]]),
  ];
  // Una nota sta da sola nella sua riga e prende tutta la larghezza del foglio.
  const unioni = celle.flatMap((riga, indice) =>
    riga.length === 1 && riga[0]?.stile === 'nota' && larghezze.length > 1
      ? [{ riga: indice, colonna: 0, righe: 1, colonne: larghezze.length }]
      : [],
  );
  return {
    nome,
    celle,
    larghezze,
    altezze: { 0: 24, 1: 18, ...altezzeRighe({ celle, larghezze, unioni }) },
    unioni,
    tabelle: [],
    pivot: [],
    grafici: [],
    convalide,
    blocca: { righe: PRIMA_RIGA, colonne: 0 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: RIGA_INTESTAZIONE, ultima: RIGA_INTESTAZIONE },
      adattaALarghezza: true,
      piePagina: `${ente.nome} – ${nome} ${anno}`,
    },
  };
}

/** Cella in cui l'ente scrive un conteggio; null = da compilare. */
export function cellaConteggio(valore: number | null): CellaDraft {
  return { valore, stile: 'numero', formato: '0', sbloccata: true };
}

/** Cella in cui l'ente scrive una percentuale, data da 0 a 100. */
export function cellaPercentuale(valore: number | null): CellaDraft {
  return {
    // 3,03 diviso 100 in binario non è 0,0303: si tengono i decimali che il formato mostra, e due di scorta.
    valore: valore === null ? null : Number((valore / 100).toFixed(6)),
    stile: 'percentuale',
    formato: '0.00%',
    sbloccata: true,
  };
}

export function cellaTesto(valore: string | null): CellaDraft {
  return { valore, stile: 'testoACapo', sbloccata: true };
}

/** Cella calcolata; il risultato è il testo vuoto finché manca ciò da cui dipende. */
export function cellaCalcolata(formula: string, risultato: number | null): CellaDraft {
  return { valore: risultato ?? '', formula, stile: 'totaleNumero', formato: '0' };
}

/**
 * Totale che si calcola dalle sue parti; chi conosce solo il totale lo scrive al posto della formula. Se è già noto resta
 * un numero: le parti potrebbero non esserlo.
 */
export function cellaSomma(area: string, noto: number | null): CellaDraft {
  if (noto !== null) return cellaConteggio(noto);
  return { ...cellaCalcolata(`IF(COUNT(${area})=0,"",SUM(${area}))`, null), sbloccata: true };
}

/** Indirizzo del valore di una riga della scheda (colonna B), contando le righe della scheda da 0. */
export function indirizzoValore(indice: number): string {
  return toA1({ riga: PRIMA_RIGA + indice, colonna: 1 });
}
