import type { ValoreCella, WorkbookSnapshot } from '../snapshot';

/** Una riga del foglio delle righe conservate, dalla colonna del file in poi. */
export interface RigaGrezza {
  readonly celle: readonly ValoreCella[];
  readonly formati: readonly (string | null)[];
}

/** Per nome di file: le righe lette l'ultima volta e la cartella che ne è venuta. */
export type MemoriaRicevuti = Map<
  string,
  { readonly righe: readonly RigaGrezza[]; readonly controllo: string; readonly cartella: WorkbookSnapshot }
>;

/** Vero se sono le stesse righe nello stesso ordine, formati compresi. */
export function stesseRighe(une: readonly RigaGrezza[], altre: readonly RigaGrezza[]): boolean {
  return (
    une.length === altre.length &&
    une.every(({ celle, formati }, i) => {
      const altra = altre[i];
      return altra !== undefined && uguali(celle, altra.celle) && uguali(formati, altra.formati);
    })
  );
}

/** Confronta testi e numeri; due errori letti in due volte si tengono per diversi, e il file si rilegge. */
function uguali<T>(une: readonly T[], altre: readonly T[]): boolean {
  return une.length === altre.length && une.every((una, i) => una === altre[i]);
}
