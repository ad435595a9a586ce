import type { Area } from '../snapshot';
import type { Riga } from './celle';
import type { GraficoDraft } from './draft';

/** Un pezzo di foglio con il titolo nella prima riga: si impila sotto gli altri. */
export interface Blocco {
  readonly righe: readonly Riga[];
  /** Righe contate dall'inizio del pezzo. */
  readonly unioni?: readonly Area[];
  /** L'ancora conta le righe dall'inizio del pezzo. */
  readonly grafici?: readonly GraficoDraft[];
  /** Vero se deve cominciare una pagina nuova. */
  readonly suPaginaNuova?: boolean;
}

export interface Impilati {
  readonly celle: readonly Riga[];
  readonly unioni: readonly Area[];
  readonly grafici: readonly GraficoDraft[];
  /** Righe (da 0) dei titoli. */
  readonly titoli: readonly number[];
  readonly iniziPagina: readonly number[];
}

/** Impila i blocchi con una riga vuota fra l'uno e l'altro; ognuno riceve la riga (da 0) in cui comincia. */
export function impila(blocchi: readonly ((inizio: number) => Blocco)[]): Impilati {
  const celle: Riga[] = [];
  const unioni: Area[] = [];
  const grafici: GraficoDraft[] = [];
  const titoli: number[] = [];
  const iniziPagina: number[] = [];
  for (const disegna of blocchi) {
    if (celle.length > 0) celle.push([]);
    const inizio = celle.length;
    const blocco = disegna(inizio);
    if (blocco.suPaginaNuova && inizio > 0) iniziPagina.push(inizio);
    titoli.push(inizio);
    unioni.push(...(blocco.unioni ?? []).map((area) => ({ ...area, riga: inizio + area.riga })));
    for (const grafico of blocco.grafici ?? []) {
      grafici.push({ ...grafico, ancora: { ...grafico.ancora, riga: inizio + grafico.ancora.riga } });
    }
    celle.push(...blocco.righe);
  }
  return { celle, unioni, grafici, titoli, iniziPagina };
}
