import type { Contesto, TabellaAbbinata } from '../../contesto';
import { annoDelDato } from '../../offerta/fonti';
import type { Valore } from '../../valori/valore';
import { VOCI } from '../../voci/voce';
import type { TipoVoce, VoceKey } from '../../voci/voce';
import { memoPerContesto } from '../memo-contesto';
import type { Punto } from '../punto';
import { spoglioDi } from '../struttura/spoglio';

/** Lo stesso dato (voce e anno) che più tabelle dichiarano. */
export interface DatoRipetuto {
  readonly voce: VoceKey;
  readonly anno: number | null;
  /** Di quanto due dichiarazioni possono differire ed essere uguali. */
  readonly margine: number;
  /** Gli enti su cui le tabelle non danno tutte la stessa risposta. */
  readonly discordi: ReadonlySet<string>;
  /** Dove le tabelle lo dicono per un ente: al più una volta per tabella. */
  punti(enteId: string): readonly Punto[];
}

export interface Confronti {
  readonly dati: readonly DatoRipetuto[];
  /** Dove le altre tabelle dicono lo stesso dato della stessa riga. */
  altrove(punto: Punto): readonly Punto[];
}

interface Colonna {
  readonly tabella: TabellaAbbinata;
  readonly colonna: number;
}

const CON_ENTI: ReadonlySet<TabellaAbbinata['tipo']> = new Set(['offerta', 'scheda', 'popolazione', 'patrimonio']);

/** Percentuali e importi si stampano arrotondati; i conteggi no. */
const MARGINI: Readonly<Record<TipoVoce, number>> = {
  conteggio: 1e-6,
  percentuale: 0.005 + 1e-9,
  importo: 0.005 + 1e-9,
  testo: 0,
};

/**
 * I dati che almeno due tabelle dichiarano. Le dichiarazioni di un ente si raccolgono solo quando servono:
 * nelle cartelle in ordine le tabelle concordano e non si crea niente.
 */
export const confronti = memoPerContesto((contesto: Contesto): Confronti => {
  const ripetuti = entiRipetuti(contesto);
  const perColonna = new Map<TabellaAbbinata, Map<number, DatoRipetuto>>();
  const dati: DatoRipetuto[] = [];
  for (const [{ voce, anno }, colonne] of colonnePerDato(contesto)) {
    if (colonne.length < 2) continue;
    const margine = MARGINI[VOCI[voce].tipo];
    const dato: DatoRipetuto = {
      voce,
      anno,
      margine,
      discordi: discordi(contesto, colonne, margine),
      punti: (enteId) =>
        colonne.flatMap(({ tabella, colonna }): Punto[] => {
          const riga = spoglioDi(contesto, tabella).presenti().get(enteId);
          // Di un ente ripetuto non si sa quale riga valga.
          return riga && !ripetuti(tabella).has(enteId) ? [{ tabella, riga, colonna }] : [];
        }),
    };
    dati.push(dato);
    for (const { tabella, colonna } of colonne) {
      const indice = perColonna.get(tabella) ?? new Map<number, DatoRipetuto>();
      perColonna.set(tabella, indice.set(colonna, dato));
    }
  }
  return {
    dati,
    altrove: ({ tabella, riga, colonna }) => {
      const dato = riga.ente ? perColonna.get(tabella)?.get(colonna) : undefined;
      if (!dato || !riga.ente || ripetuti(tabella).has(riga.ente.id)) return [];
      return dato.punti(riga.ente.id).filter((punto) => punto.tabella !== tabella);
    },
  };
});

/** Gli enti per cui le risposte (numeri e "n.r.") non sono tutte uguali; i vuoti e gli illeggibili non rispondono. */
function discordi(contesto: Contesto, colonne: readonly Colonna[], margine: number): ReadonlySet<string> {
  const [capo, ...altre] = colonne;
  const trovati = new Set<string>();
  if (!capo) return trovati;
  const nelCapo = spoglioDi(contesto, capo.tabella).presenti;
  const righeCapo = capo.tabella.righe;
  // Per gli enti a cui la prima tabella non risponde, la prima risposta fra le altre.
  const altrimenti = new Map<string, number>();
  for (const { tabella, colonna } of altre) {
    tabella.righe.forEach(({ ente, valori }, i) => {
      const risposta = rispostaDi(valori[colonna]);
      if (!ente || risposta === null) return;
      // Di solito le tabelle hanno le righe nello stesso ordine: si risparmia la ricerca.
      const riga = righeCapo[i]?.ente === ente ? righeCapo[i] : nelCapo().get(ente.id);
      const attesa = rispostaDi(riga?.valori[capo.colonna]) ?? altrimenti.get(ente.id);
      if (attesa === undefined) altrimenti.set(ente.id, risposta);
      else if (!(Math.abs(attesa - risposta) <= margine) && attesa !== risposta) trovati.add(ente.id);
    });
  }
  return trovati;
}

/** Il numero, o infinito per "non rilevabile", che è uguale solo a sé stesso; null se la cella non risponde. */
function rispostaDi(valore: Valore | undefined): number | null {
  if (valore?.tipo === 'numero') return valore.numero;
  return valore?.tipo === 'nr' ? Infinity : null;
}

/** Colonne raggruppate per voce e anno; di una tabella conta la prima colonna con quella voce e quell'anno. */
function colonnePerDato(contesto: Contesto): Map<{ voce: VoceKey; anno: number | null }, Colonna[]> {
  const chiavi = new Map<string, { voce: VoceKey; anno: number | null }>();
  const colonne = new Map<{ voce: VoceKey; anno: number | null }, Colonna[]>();
  for (const tabella of contesto.tabelle) {
    if (!CON_ENTI.has(tabella.tipo)) continue;
    tabella.colonne.forEach(({ voce, percentualeDi, anno: scritto }, colonna) => {
      if (voce === null || percentualeDi || VOCI[voce].tipo === 'testo') return;
      const anno = annoDelDato(voce, scritto, tabella.anno ?? contesto.anno);
      // Turn-over annuale senza anno: due colonne così possono parlare di anni diversi.
      if (voce === 'turnOverAnnuo' && scritto === null) return;
      const testo = `${voce} ${anno ?? ''}`;
      const chiave = chiavi.get(testo) ?? { voce, anno };
      chiavi.set(testo, chiave);
      const gruppo = colonne.get(chiave) ?? [];
      if (gruppo.at(-1)?.tabella !== tabella) gruppo.push({ tabella, colonna });
      colonne.set(chiave, gruppo);
    });
  }
  return colonne;
}

/** Gli enti con più righe nella stessa tabella: ne parla S06. */
function entiRipetuti(contesto: Contesto): (tabella: TabellaAbbinata) => ReadonlySet<string> {
  const noti = new Map<TabellaAbbinata, ReadonlySet<string>>();
  return (tabella) => {
    const doppi =
      noti.get(tabella) ?? new Set(spoglioDi(contesto, tabella).ripetute.flatMap(({ ente }) => ente?.id ?? []));
    noti.set(tabella, doppi);
    return doppi;
  };
}
