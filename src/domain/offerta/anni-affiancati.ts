import { normalizzaNome } from '../enti/normalizza-nome';
import { famigliaDi } from '../tabelle/famiglie';
import type { ColonnaTabella, Tabella } from '../tabelle/tabella';
import type { VoceKey } from '../voci/voce';
import { annoDelDato } from './fonti';

/**
 * Chi tiene un foglio solo per molti piani scrive gli anni uno accanto all'altro ("Complessivo 2023 | 2024 | 2025"),
 * o ripete la tabella per ogni anno. I dati del piano sono quelli del suo anno: gli altri sono storia.
 */

/** Le colonne di una voce; il turn-over anno per anno e quello del piano sono la stessa serie. */
function serieDi({ voce, percentualeDi }: ColonnaTabella): VoceKey | null {
  if (voce === null || percentualeDi || famigliaDi(voce) !== 'offerta') return null;
  return voce === 'turnOverAnnuo' ? 'turnOver' : voce;
}

function perSerie(colonne: readonly ColonnaTabella[]): ReadonlyMap<VoceKey, readonly ColonnaTabella[]> {
  const serie = new Map<VoceKey, ColonnaTabella[]>();
  for (const colonna of colonne) {
    const voce = serieDi(colonna);
    if (voce === null) continue;
    const altre = serie.get(voce);
    if (altre) altre.push(colonna);
    else serie.set(voce, [colonna]);
  }
  return serie;
}

/** Le colonne che dicono la stessa voce per un altro anno, quando una la dice per l'anno giusto. */
function diAltriAnni(colonne: readonly ColonnaTabella[], anno: number): ReadonlySet<ColonnaTabella> {
  const altre = new Set<ColonnaTabella>();
  for (const [voce, sue] of perSerie(colonne)) {
    const giusto = annoDelDato(voce, null, anno);
    // Gli anni prima del turn-over servono alla media (A05), se il turn-over del piano ha la sua colonna.
    const restano = voce === 'turnOver' && sue.some((colonna) => colonna.voce === 'turnOver');
    const scritto = sue.some((colonna) => colonna.anno === giusto);
    const muta = sue.some((colonna) => colonna.anno === null && colonna.voce === voce);
    if (restano || (!scritto && !muta)) continue;
    for (const colonna of sue) if (colonna.anno !== null && colonna.anno !== giusto) altre.add(colonna);
  }
  return altre;
}

/** Senza un anno del piano non si sa quale colonna valga: nessuna di quelle di più anni. */
function diPiuAnni(colonne: readonly ColonnaTabella[]): ReadonlySet<ColonnaTabella> {
  const tutte = new Set<ColonnaTabella>();
  for (const [voce, sue] of perSerie(colonne)) {
    if (voce === 'turnOver' || sue.length < 2 || sue.some((colonna) => colonna.anno === null)) continue;
    if (new Set(sue.map((colonna) => colonna.anno)).size === sue.length) for (const colonna of sue) tutte.add(colonna);
  }
  return tutte;
}

function soloAnnoDelPiano(tabella: Tabella, anno: number | null): Tabella {
  if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') return tabella;
  const altre = anno === null ? diPiuAnni(tabella.colonne) : diAltriAnni(tabella.colonne, anno);
  if (altre.size === 0) return tabella;
  const colonne = tabella.colonne.map((colonna): ColonnaTabella => {
    if (altre.has(colonna)) return { ...colonna, voce: null };
    return colonna.voce === 'turnOverAnnuo' && colonna.anno === anno ? { ...colonna, voce: 'turnOver' } : colonna;
  });
  return { ...tabella, colonne };
}

const vociDi = ({ colonne }: Tabella): string => colonne.map(({ voce }) => voce ?? '').join(' ');

/** Vero se la tabella ripete, per un altro anno, una tabella del piano dello stesso file: stesse voci, stessi enti. */
function ripeteIlPiano(tabella: Tabella, delPiano: readonly Tabella[]): boolean {
  const voci = vociDi(tabella);
  const enti = new Set(tabella.righe.map(({ nome }) => normalizzaNome(nome)));
  return delPiano.some((altra) => {
    if (altra.file !== tabella.file || altra.tipo !== tabella.tipo || vociDi(altra) !== voci) return false;
    const comuni = altra.righe.filter(({ nome }) => enti.has(normalizzaNome(nome))).length;
    return comuni * 2 >= tabella.righe.length && comuni * 2 >= altra.righe.length;
  });
}

export interface DelPiano {
  /** Le tabelle con le sole cifre dell'anno del piano, dove il foglio ne ha di più anni. */
  readonly tabelle: readonly Tabella[];
  /** Le tabelle intere di altri anni: non contano, ma si dice che ci sono. */
  readonly altriAnni: readonly Tabella[];
}

export function soloDelPiano(tabelle: readonly Tabella[], anno: number | null): DelPiano {
  if (anno === null) return { tabelle: tabelle.map((tabella) => soloAnnoDelPiano(tabella, anno)), altriAnni: [] };
  const delPiano = tabelle.filter((tabella) => tabella.tipo === 'offerta' && tabella.anno === anno);
  const altriAnni = new Set(
    tabelle.filter(
      (tabella) =>
        tabella.tipo === 'offerta' &&
        tabella.anno !== null &&
        tabella.anno !== anno &&
        delPiano.length > 0 &&
        ripeteIlPiano(tabella, delPiano),
    ),
  );
  return {
    tabelle: tabelle.filter((tabella) => !altriAnni.has(tabella)).map((tabella) => soloAnnoDelPiano(tabella, anno)),
    altriAnni: [...altriAnni],
  };
}
