import type { Posizione, SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';

/** Una cella con un'etichetta che dice che dato è: serve a guastarlo e a sapere dove sta. */
export interface CellaPiantata {
  readonly valore: ValoreCella;
  readonly etichetta?: string;
  readonly formula?: string;
  readonly formato?: string;
}

export type Contenuto = ValoreCella | CellaPiantata;

export interface FoglioPiantato {
  readonly nome: string;
  readonly righe: Contenuto[][];
  readonly origine?: Posizione;
  readonly unioni?: SheetSnapshot['unioni'];
  readonly righeNascoste?: readonly number[];
}

export function isPiantata(contenuto: Contenuto | undefined): contenuto is CellaPiantata {
  return typeof contenuto === 'object' && contenuto !== null && 'valore' in contenuto;
}

/** Una cella etichettata; `etichetta` è `tabella/voce/ente`, `tabella/nome/ente`, `tabella/testata/voce`… */
export function cella(etichetta: string, valore: ValoreCella, resto: Partial<CellaPiantata> = {}): CellaPiantata {
  return { valore, etichetta, ...resto };
}

export interface Trovata {
  readonly foglio: number;
  readonly riga: number;
  readonly colonna: number;
}

/** Dove sta l'unica cella con questa etichetta (indici della griglia), o null. */
export function trova(fogli: readonly FoglioPiantato[], etichetta: string): Trovata | null {
  for (const [foglio, { righe }] of fogli.entries()) {
    for (const [riga, celle] of righe.entries()) {
      const colonna = celle.findIndex((c) => isPiantata(c) && c.etichetta === etichetta);
      if (colonna >= 0) return { foglio, riga, colonna };
    }
  }
  return null;
}

/** Copia su cui piantare un guasto senza toccare l'originale. */
export function copia(fogli: readonly FoglioPiantato[]): FoglioPiantato[] {
  return fogli.map((foglio) => ({ ...foglio, righe: foglio.righe.map((riga) => [...riga]) }));
}

/** La cartella come la vedrebbe il lettore. */
export function comeSnapshot(fogli: readonly FoglioPiantato[], nome = 'prova.xlsx'): WorkbookSnapshot {
  return {
    nome,
    fogli: fogli.map((foglio) => ({
      nome: foglio.nome,
      visibilita: 'visibile' as const,
      protetto: false,
      origine: foglio.origine ?? { riga: 0, colonna: 0 },
      valori: foglio.righe.map((riga) => riga.map((c) => (isPiantata(c) ? c.valore : c))),
      formule: foglio.righe.map((riga) => riga.map((c) => (isPiantata(c) ? (c.formula ?? null) : null))),
      formati: foglio.righe.map((riga) => riga.map((c) => (isPiantata(c) ? (c.formato ?? null) : null))),
      formuleNote: true,
      unioni: foglio.unioni ?? [],
      righeNascoste: foglio.righeNascoste ?? [],
      colonneNascoste: [],
    })),
  };
}
