import type { ValoreCella } from '../snapshot';
import { isVuota, type Griglia } from './griglia';

/** "3", "(3)", "col. 3", "C", "c)": il numero della colonna, scritto sotto l'intestazione. */
const NUMERO_DI_COLONNA = /^\s*(?:col(?:onna|\.)? ?)?[([]?(?:(\d{1,2})|([a-z]))[)\].]{0,2}\s*$/i;
const CELLE_MINIME = 3;

/** Il posto che la cella dà alla sua colonna, da 1 (o da 0, se è scritto come numero); null se non ne dà uno. */
export function numeroDiColonna(valore: ValoreCella): number | null {
  if (typeof valore === 'number') return valore <= 99 ? valore : null;
  const [, cifre, lettera] = typeof valore === 'string' ? (NUMERO_DI_COLONNA.exec(valore) ?? []) : [];
  if (cifre !== undefined) return Number(cifre);
  return lettera === undefined ? null : lettera.toLowerCase().charCodeAt(0) - 96;
}

/** Vero se la riga numera le colonne: "1 | 2 | 3", "(a) | (b) | (c)"; può mancare il numero della prima. */
export function numeraColonne(griglia: Griglia, riga: number, da: number, a: number): boolean {
  let attesa: number | null = null;
  let quante = 0;
  for (let colonna = da; colonna <= a; colonna += 1) {
    const valore = griglia.valore(riga, colonna);
    if (isVuota(valore)) continue;
    const numero = numeroDiColonna(valore);
    if (numero === null || (attesa === null ? numero > 1 : numero !== attesa)) return false;
    attesa = numero + 1;
    quante += 1;
  }
  return quante >= CELLE_MINIME;
}
