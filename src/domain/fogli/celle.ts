import type { CellaDraft, StileCella } from './draft';

export type Riga = readonly (CellaDraft | null)[];

/** Ciò che si può mettere in una cella senza formula. */
export function cella(valore: string | number | null, stile: StileCella): CellaDraft {
  return { valore, stile };
}

/** Una formula con il suo risultato, quello che il dominio ha calcolato. */
export function calcolata(formula: string, valore: string | number, stile: StileCella): CellaDraft {
  return { valore, formula, stile };
}

/** Una riga di intestazioni. */
export function intestazioni(titoli: readonly string[]): Riga {
  return titoli.map((titolo) => cella(titolo, 'intestazione'));
}

/** La prima cella con il testo, le altre dello stesso stile: per le righe da unire. */
export function rigaDaUnire(testo: string, stile: StileCella, colonne: number): Riga {
  return Array.from({ length: colonne }, (_, colonna) => cella(colonna === 0 ? testo : null, stile));
}
