import { letteraColonna, nomeFoglioInFormula } from '../../notazione-a1';
import { calcolata, cella } from '../celle';
import type { CellaDraft } from '../draft';
import { FOGLI } from '../nomi';
import type { Proprietario } from './patrimonio-del-piano';
import { somma as sommaDi } from '../../somma';

/** Dove comincia (riga di foglio da 0) ogni tabella della consistenza: si citano l'una con l'altra. */
export type Posti = Readonly<Record<'enti' | 'luoghi' | 'usi' | 'proprietari', number>>;

/** Le righe, da 1, delle cifre di una tabella che comincia lì: sotto il titolo e l'intestazione. */
export function primaRiga(inizio: number): number {
  return inizio + 3;
}

export const NOMI: Readonly<Record<Proprietario, string>> = {
  comuni: 'Comuni',
  aler: 'ALER',
  operatori: 'Operatori accreditati',
  tutti: 'Comuni e ALER',
};

/** Una cifra scritta, o calcolata se c'è una formula che la dà. */
export function conta(numero: number | null, formula: string | null): CellaDraft {
  return numero === null || formula === null ? cella(numero, 'numero') : calcolata(formula, numero, 'numero');
}

/** La parte che una cella è di un'altra; vuota se l'altra è zero. */
export function quota(parte: number | null, intero: number | null, formula: string): CellaDraft {
  if (parte === null || intero === null || intero <= 0) return cella(null, 'percentuale');
  return { valore: parte / intero, formula, stile: 'percentuale', formato: '0.0%' };
}

/** La quota nella riga del totale, nello stile del totale. */
export function quotaTotale(intero: number | null, formula: string): CellaDraft {
  if (intero === null || intero <= 0) return cella(null, 'totaleNumero');
  return { valore: 1, formula, stile: 'totaleNumero', formato: '0.0%' };
}

/** Il totale di una colonna di righe consecutive. */
export function totaleColonna(colonna: number, prima: number, numeri: readonly (number | null)[]): CellaDraft {
  if (numeri.every((numero) => numero === null)) return cella(null, 'totaleNumero');
  const lettera = letteraColonna(colonna);
  const somma = sommaDi(numeri);
  return calcolata(`SUM(${lettera}${prima}:${lettera}${prima + numeri.length - 1})`, somma, 'totaleNumero');
}

/** Un tratto di colonna con il foglio, per i grafici. */
export function tratto(colonna: number, prima: number, quante: number): string {
  const lettera = letteraColonna(colonna);
  return `${nomeFoglioInFormula(FOGLI.tabelle)}!$${lettera}$${prima}:$${lettera}$${prima + quante - 1}`;
}
