import type { Contesto, TabellaAbbinata } from '../../contesto';
import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { memoPerContesto } from '../memo-contesto';
import type { Punto } from '../punto';
import { partiDiAmbito } from '../struttura/tabelle-di-ambito';
import { isRigaComplessiva } from './fondi';
import { totaliDaControllare } from './gruppo-totale';
import type { Gruppo } from './gruppo-totale';
import { tolleranzaColonna } from './tolleranza-colonna';

/** Una colonna e il totale che la chiude. */
export interface SommaDiColonna {
  readonly voce: VoceKey;
  readonly totale: Punto;
  /** Le tabelle che il totale somma: di solito la sua; anche le altre parti della stessa tabella. */
  readonly parti: readonly TabellaAbbinata[];
  readonly gruppo: Gruppo;
}

/** Il totale non è la somma: `scarto` = totale − somma delle righe. */
export interface ColonnaErrata extends SommaDiColonna {
  readonly somma: number;
  readonly scarto: number;
}

/** La somma non si può fare: il totale o qualche riga non si leggono come numeri. */
export interface ColonnaIncerta extends SommaDiColonna {
  readonly illeggibili: readonly Punto[];
}

export interface SommeDiColonna {
  readonly errate: readonly ColonnaErrata[];
  readonly incerte: readonly ColonnaIncerta[];
}

/** Ogni colonna di conteggi o importi con il suo totale, in tutte le tabelle che ne hanno uno. */
export const sommeDiColonna = memoPerContesto((contesto: Contesto): SommeDiColonna => {
  const errate: ColonnaErrata[] = [];
  const incerte: ColonnaIncerta[] = [];
  const gruppi = partiDelleTabelle(contesto);
  for (const tabella of contesto.tabelle) {
    for (const { totale, gruppo } of totaliDaControllare(tabella)) {
      tabella.colonne.forEach(({ voce, percentualeDi }, colonna) => {
        if (voce === null || percentualeDi || !sommabile(voce)) return;
        const punto = { tabella, riga: totale, colonna };
        const insiemi = [[tabella], ...(gruppi.get(tabella) ?? [])];
        const esito = giudica(voce, punto, gruppo, insiemi);
        if (esito && 'scarto' in esito) errate.push(esito);
        else if (esito) incerte.push(esito);
      });
    }
  }
  return { errate, incerte };
});

function sommabile(voce: VoceKey): boolean {
  return VOCI[voce].tipo === 'conteggio' || VOCI[voce].tipo === 'importo';
}

/** Il TOTALE può chiudere l'ultima di più parti della stessa tabella (ALER e comuni, o un'intestazione ripetuta a ogni pagina). */
function partiDelleTabelle(contesto: Contesto): ReadonlyMap<TabellaAbbinata, readonly (readonly TabellaAbbinata[])[]> {
  const parti = new Map<TabellaAbbinata, readonly (readonly TabellaAbbinata[])[]>();
  for (const gruppo of partiDiAmbito(contesto)) {
    const conTotale = gruppo.filter(({ totali }) => totali.length > 0);
    const [sola] = conTotale;
    if (gruppo.length > 1 && conTotale.length === 1 && sola) parti.set(sola, [gruppo]);
  }
  return parti;
}

/** Prova gli insiemi di righe che il totale può sommare: se con uno torna, torna; altrimenti conta lo scarto più piccolo. */
function giudica(
  voce: VoceKey,
  totale: Punto,
  gruppo: Gruppo,
  insiemi: readonly (readonly TabellaAbbinata[])[],
): ColonnaErrata | ColonnaIncerta | null {
  const dichiarato = totale.riga.valori[totale.colonna];
  if (!dichiarato || dichiarato.tipo === 'vuoto' || dichiarato.tipo === 'nr') return null;
  let esito: ColonnaErrata | ColonnaIncerta | null = null;
  for (const parti of insiemi) {
    const { somma, quanti, illeggibili } = sommaRighe(parti, totale.colonna, gruppo);
    const dati = { voce, totale, parti, gruppo };
    if (dichiarato.tipo !== 'numero' || illeggibili.length > 0) {
      if (quanti + illeggibili.length > 0) esito = { ...dati, illeggibili };
      continue;
    }
    if (quanti === 0) continue;
    const scarto = dichiarato.numero - somma;
    const margine = tolleranzaColonna(voce, parti, totale);
    if (Math.abs(scarto) <= margine || tornaSenzaEstranei(dichiarato.numero, parti, totale.colonna, gruppo, margine)) {
      return null;
    }
    if (!esito || !('scarto' in esito) || Math.abs(scarto) < Math.abs(esito.scarto)) esito = { ...dati, somma, scarto };
  }
  return esito;
}

function sommaRighe(
  parti: readonly TabellaAbbinata[],
  colonna: number,
  gruppo: Gruppo,
): { somma: number; quanti: number; illeggibili: readonly Punto[] } {
  let somma = 0;
  let quanti = 0;
  const illeggibili: Punto[] = [];
  for (const tabella of parti) {
    const tutte = gruppo === null && tabella.tipo !== 'fondi';
    for (const riga of tabella.righe) {
      const valore = riga.valori[colonna];
      if (!valore || !(tutte || inclusa(tabella, riga, gruppo))) continue;
      if (valore.tipo === 'numero') {
        somma += valore.numero;
        quanti += 1;
      } else if (valore.tipo !== 'vuoto' && valore.tipo !== 'nr') {
        illeggibili.push({ tabella, riga, colonna });
      }
    }
  }
  return { somma, quanti, illeggibili };
}

/** Le righe che un totale somma: nei fondi, non quella che è già la somma delle altre. */
export function inclusa(tabella: TabellaAbbinata, riga: Punto['riga'], gruppo: Gruppo): boolean {
  if (tabella.tipo === 'fondi' && isRigaComplessiva(riga)) return false;
  return gruppo === null || gruppo(riga);
}

/**
 * Vero se il totale torna lasciando fuori le righe estranee all'ambito, o contando una volta gli enti ripetuti con lo stesso valore:
 * di quelle righe parlano già altre regole, e il totale è giusto.
 */
function tornaSenzaEstranei(
  dichiarato: number,
  parti: readonly TabellaAbbinata[],
  colonna: number,
  gruppo: Gruppo,
  margine: number,
): boolean {
  const contati = new Map<string, number>();
  let somma = 0;
  for (const tabella of parti) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'popolazione') return false;
    for (const riga of tabella.righe) {
      const valore = riga.valori[colonna];
      if (!riga.ente || valore?.tipo !== 'numero' || !inclusa(tabella, riga, gruppo)) continue;
      const gia = contati.get(riga.ente.id);
      if (gia === undefined) contati.set(riga.ente.id, valore.numero);
      if (gia !== valore.numero) somma += valore.numero;
    }
  }
  return Math.abs(dichiarato - somma) <= margine;
}
