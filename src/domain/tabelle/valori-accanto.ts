import type { ValoreCella } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import type { Griglia } from './griglia';

/** Quante colonne si guardano a destra di un'etichetta. */
export const COLONNE_ACCANTO = 10;

/** La prima colonna scritta da `da` in poi, vicina; null se non ce n'è. */
export function primaPiena(griglia: Griglia, riga: number, da: number): number | null {
  const fine = Math.min(da + COLONNE_ACCANTO, griglia.ultimaColonna(riga) + 1);
  for (let colonna = da; colonna < fine; colonna += 1) if (!griglia.vuota(riga, colonna)) return colonna;
  return null;
}

/** Vero se la cella risponde a una domanda di numero: un numero comunque scritto, "n.r.", un errore. */
export function isRisposta(valore: ValoreCella): boolean {
  if (valore === null) return false;
  if (typeof valore !== 'string') return true;
  const { tipo } = leggiValore(valore, null, 'percentuale');
  return tipo !== 'testo' && tipo !== 'vuoto';
}
