import type { Cell, Sheet } from 'hucre';
import { danneggiato } from '../file-illeggibile';
import { GrigliaSparsa } from './griglia-sparsa';
import { spostaFormula } from './ooxml/formula-condivisa';
import { staccaTesto } from './testi-staccati';

/** Limite di Excel: una formula più lunga non l'ha scritta un foglio di calcolo, e non si svolge. */
const CARATTERI_FORMULA = 8192;
/** Quanto può crescere un foglio svolgendo le formule condivise, in caratteri. */
const CARATTERI_SVOLTI = 200_000_000;

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

/** Nel file l'uguale non c'è; qualche programma lo scrive lo stesso. */
function conUguale(formula: string): string {
  return staccaTesto(formula.startsWith('=') ? formula : `=${formula}`);
}

/** Le formule con l'uguale; quelle condivise, che la libreria dà solo nella prima cella, svolte in ognuna. */
export function formuleDelFoglio(celle: readonly CellaConDettagli[]): GrigliaSparsa<string> {
  const formule = new GrigliaSparsa<string>();
  const condivise = new Map<number, CellaConDettagli>();
  for (const voce of celle) {
    const { formula, formulaType, formulaSharedIndex } = voce.cella;
    if (!formula || formula.length > CARATTERI_FORMULA || formulaType !== 'shared') continue;
    if (formulaSharedIndex !== undefined) condivise.set(formulaSharedIndex, voce);
  }
  let svolti = 0;
  for (const { riga, colonna, cella } of celle) {
    if (cella.formula) formule.metti(riga, colonna, conUguale(cella.formula));
    else if (cella.formula === '' && cella.formulaSharedIndex !== undefined) {
      const prima = condivise.get(cella.formulaSharedIndex);
      if (!prima?.cella.formula) continue;
      const testo = spostaFormula(prima.cella.formula, riga - prima.riga, colonna - prima.colonna);
      svolti += testo.length;
      if (svolti > CARATTERI_SVOLTI) throw danneggiato('troppe formule condivise');
      formule.metti(riga, colonna, conUguale(testo));
    }
  }
  return formule;
}
