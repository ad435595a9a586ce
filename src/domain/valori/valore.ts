/**
 * Che cosa dice una cella dove la tabella aspetta un numero o un testo.
 * Il grezzo resta nello snapshot; qui sta la lettura, senza mai indovinare.
 */

/** Perché un numero, pur leggibile, è scritto male (regola S09). */
export type DifettoNumero =
  | 'testo' // numero scritto come testo
  | 'punto' // punto usato come segno decimale in un testo: "10.0"
  | 'spazi' // spazi attorno o dentro, anche NBSP
  | 'cifre-larghe' // cifre a tutta larghezza
  | 'percento-dubbio' // 0,1 senza formato: 0,1 % o 10 %?
  | 'unita'; // testo attorno al numero: "3 alloggi"

export type Valore =
  | { readonly tipo: 'numero'; readonly numero: number; readonly difetti?: readonly DifettoNumero[] }
  | { readonly tipo: 'vuoto' }
  /** Dichiarato non rilevabile: `n.r.`, `non rilevabile`, `-`. */
  | { readonly tipo: 'nr' }
  /** Testo con due letture possibili: "1.234" è 1234 o 1,234. */
  | { readonly tipo: 'ambiguo'; readonly testo: string; readonly letture: readonly [number, number] }
  | { readonly tipo: 'data'; readonly seriale: number }
  | { readonly tipo: 'errore'; readonly codice: string }
  | { readonly tipo: 'nonCalcolata' }
  | { readonly tipo: 'logico'; readonly valore: boolean }
  | { readonly tipo: 'testo'; readonly testo: string };

export const VUOTO: Valore = { tipo: 'vuoto' };
export const NON_RILEVABILE: Valore = { tipo: 'nr' };
export const NON_CALCOLATA: Valore = { tipo: 'nonCalcolata' };

const PICCOLI: readonly Valore[] = Array.from({ length: 1024 }, (_, numero) => ({ tipo: 'numero', numero }) as const);

/** Un numero senza difetti; i conteggi piccoli sono condivisi, perché una cartella ne ha a migliaia. */
export function numero(n: number): Valore {
  const condiviso = Number.isInteger(n) && !Object.is(n, -0) ? PICCOLI[n] : undefined;
  return condiviso ?? { tipo: 'numero', numero: n };
}

/** Il numero, se la cella ne dice uno; altrimenti null. Un vuoto non è 0. */
export function comeNumero(valore: Valore | null | undefined): number | null {
  return valore?.tipo === 'numero' ? valore.numero : null;
}

/** Il numero da sommare o da confrontare dove si sa già che c'è, o dove chi non ne ha vale 0. */
export function quanto(valore: Valore | null | undefined): number {
  return comeNumero(valore) ?? 0;
}
