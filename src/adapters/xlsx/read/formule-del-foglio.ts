import type { Cell, Sheet } from 'hucre';
import { GrigliaSparsa } from './griglia-sparsa';
import { staccaTesto } from './testi-staccati';

/** Una cella di cui la libreria dà più del valore. */
export interface CellaConDettagli {
  readonly riga: number;
  readonly colonna: number;
  readonly cella: Cell;
}

/** Le celle con formula, errore o testo formattato: la libreria le tiene per chiave `riga,colonna`. */
export function celleConDettagli(foglio: Sheet): readonly CellaConDettagli[] {
  return Array.from(foglio.cells ?? [], ([chiave, cella]) => {
    const virgola = chiave.indexOf(',');
    return { riga: Number(chiave.slice(0, virgola)), colonna: Number(chiave.slice(virgola + 1)), cella };
  });
}

/** Una formula con l'uguale: nel file di solito non c'è, ma qualche programma lo scrive. Vuota resta vuota. */
export function conUguale(formula: string): string {
  return staccaTesto(formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
}

/** Le formule delle celle che ne hanno una. */
export function formuleDelFoglio(celle: readonly CellaConDettagli[]): GrigliaSparsa<string> {
  const formule = new GrigliaSparsa<string>();
  for (const { riga, colonna, cella } of celle) {
    if (cella.formula) formule.metti(riga, colonna, conUguale(cella.formula));
  }
  return formule;
}
