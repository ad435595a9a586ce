import { areaToA1, toA1 } from '../../src/domain/notazione-a1';
import type { Area, ValoreCella } from '../../src/domain/snapshot';
import { riconosci } from '../../src/domain/tabelle/riconosci';
import type { Riconosciuto, Tabella } from '../../src/domain/tabelle/tabella';
import type { Valore } from '../../src/domain/valori/valore';
import { cartella, foglio } from './snapshot';
import type { OpzioniFoglio } from './snapshot';

export type Griglia = readonly (readonly ValoreCella[])[];

/** Ciò che si riconosce in un foglio solo. */
export function riconosciFoglio(griglia: Griglia, opzioni: OpzioniFoglio & { nome?: string } = {}): Riconosciuto {
  return riconosci(cartella(foglio(opzioni.nome ?? 'Foglio1', griglia, opzioni)), 0);
}

/** Un valore come si scriverebbe: numero, `n.r.`, null se vuoto, altrimenti il suo tipo. */
export function scritto(valore: Valore): number | string | null {
  if (valore.tipo === 'numero') return valore.numero;
  if (valore.tipo === 'vuoto') return null;
  if (valore.tipo === 'nr') return 'n.r.';
  return valore.tipo === 'testo' ? valore.testo : valore.tipo;
}

/** Le voci delle colonne: `turnOver`, `turnOverAnnuo 2019`, `consistenza %`, `campo provincia`, `-` se nessuna. */
export function voci(tabella: Tabella): string[] {
  return tabella.colonne.map(({ voce, campo, anno, percentualeDi }) => {
    if (campo !== null) return `campo ${campo}`;
    return [voce ?? '-', ...(anno === null ? [] : [anno]), ...(percentualeDi ? ['%'] : [])].join(' ');
  });
}

/** Una tabella riconosciuta, in una riga: tipo, area, voci, quante righe, etichette dei totali. */
export interface TabellaVista {
  readonly tipo: string;
  readonly area: string;
  readonly voci: readonly string[];
  readonly righe: number;
  readonly totali: readonly string[];
}

export function vista(tabella: Tabella): TabellaVista {
  return {
    tipo: tabella.tipo,
    area: areaToA1(tabella.area),
    voci: voci(tabella),
    righe: tabella.righe.length,
    totali: tabella.totali.map(({ nome }) => nome),
  };
}

/** Righe e totali con i loro valori: `['COMUNE DI BOZZOLO', 1, null]`. */
export function righe(tabella: Tabella | undefined): (string | number | null)[][] {
  if (!tabella) throw new Error('Nessuna tabella riconosciuta');
  return [...tabella.righe, ...tabella.totali].map(({ nome, valori }) => [nome, ...valori.map(scritto)]);
}

/** Gli illeggibili: `colonna-senza-intestazione B3`. */
export function illeggibili({ illeggibili: trovati }: Riconosciuto): string[] {
  return trovati.map(({ motivo }) => `${motivo.codice} ${toA1(motivo.cella)}`);
}

/** Unione scritta come due angoli, da 0. */
export function unione(riga: number, colonna: number, righeUnite: number, colonne: number): Area {
  return { riga, colonna, righe: righeUnite, colonne };
}
