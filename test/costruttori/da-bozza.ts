import type { CellaDraft, WorkbookDraft } from '../../src/domain/fogli/draft';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';

/** La cartella descritta come la rileggerebbe il lettore, senza passare da un file: per le prove su centinaia di cartelle. */
export function daBozza({ fogli }: WorkbookDraft, nome = 'prova.xlsx'): WorkbookSnapshot {
  const griglia = <T>(
    righe: readonly (readonly (CellaDraft | null)[])[],
    come: (cella: CellaDraft) => T,
  ): (T | null)[][] => righe.map((riga) => riga.map((cella) => (cella ? come(cella) : null)));
  return {
    nome,
    fogli: fogli.map((foglio) => ({
      nome: foglio.nome,
      visibilita: 'visibile' as const,
      protetto: false,
      origine: { riga: 0, colonna: 0 },
      valori: griglia(foglio.celle, ({ valore }) => (valore === '' ? null : valore)),
      formule: griglia(foglio.celle, ({ formula }) => (formula === undefined ? null : `=${formula}`)),
      formati: griglia(foglio.celle, ({ formato }) => formato ?? null),
      formuleNote: true,
      unioni: foglio.unioni,
      righeNascoste: [],
      colonneNascoste: [],
    })),
  };
}
