import { distanza } from './distanza';

/** Un nome a poche lettere da quello cercato. */
export interface Vicino<T> {
  readonly dato: T;
  readonly distanza: number;
}

interface Candidato<T> {
  readonly nome: string;
  readonly lettere: number;
  readonly dato: T;
}

/** Due lettere sbagliate al più; una sola nei nomi corti, dove due cambiano paese. */
const LIMITE = 2;
const LETTERE_PER_DUE_ERRORI = 6;

/**
 * In tutta la Lombardia gli enti sono meno di duemila. Un elenco molto più lungo non è di enti, e cercarvi
 * somiglianze costerebbe il quadrato delle righe: si rinuncia.
 */
export const NOMI_MASSIMI = 4000;

/** Quante lettere sbagliate si tollerano in un nome (già normalizzato). */
export function limiteVicinanza(nome: string): number {
  return nome.length < LETTERE_PER_DUE_ERRORI ? 1 : LIMITE;
}

/** Le lettere presenti nel nome, una per bit: ogni errore ne cambia al più due. */
function lettereDi(nome: string): number {
  let bit = 0;
  for (let i = 0; i < nome.length; i += 1) bit |= 1 << (nome.charCodeAt(i) & 31);
  return bit;
}

/** Vero se i bit accesi sono più di `massimo`. */
function piuBitDi(massimo: number, bit: number): boolean {
  let resto = bit;
  for (let tolti = 0; tolti < massimo; tolti += 1) {
    if (resto === 0) return false;
    resto &= resto - 1;
  }
  return resto !== 0;
}

/**
 * Prepara la ricerca dei nomi vicini fra quelli dati (già normalizzati). La lunghezza e le lettere presenti
 * scartano quasi tutti i candidati prima di misurare la distanza. Oltre {@link NOMI_MASSIMI} nomi non trova nessuno.
 */
export function creaCercaVicini<T>(nomi: readonly (readonly [string, T])[]): (nome: string) => readonly Vicino<T>[] {
  if (nomi.length > NOMI_MASSIMI) return () => [];
  const perLunghezza = new Map<number, Candidato<T>[]>();
  for (const [nome, dato] of nomi) {
    const candidato = { nome, lettere: lettereDi(nome), dato };
    const stessi = perLunghezza.get(nome.length);
    if (stessi) stessi.push(candidato);
    else perLunghezza.set(nome.length, [candidato]);
  }
  return (nome) => {
    const limite = limiteVicinanza(nome);
    const lettere = lettereDi(nome);
    const vicini: Vicino<T>[] = [];
    for (let lunghezza = nome.length - limite; lunghezza <= nome.length + limite; lunghezza += 1) {
      for (const candidato of perLunghezza.get(lunghezza) ?? []) {
        if (piuBitDi(limite * 2, candidato.lettere ^ lettere)) continue;
        const lontano = distanza(nome, candidato.nome, limite);
        if (lontano <= limite) vicini.push({ dato: candidato.dato, distanza: lontano });
      }
    }
    return vicini;
  };
}
