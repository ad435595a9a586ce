import { gravitaDelSegno } from './formula-segno';

/** I segni che stanno già in un foglio, caricati nella stessa lettura delle celle. */
export interface SegniPresenti {
  readonly foglio: Excel.Worksheet;
  readonly formati: Excel.ConditionalFormatCollection;
}

/** Mette in coda la lettura dei formati condizionali di ogni foglio. */
export function caricaSegni(fogli: readonly Excel.Worksheet[]): readonly SegniPresenti[] {
  return fogli.map((foglio) => {
    const formati = foglio.getRange().conditionalFormats;
    formati.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { foglio, formati };
  });
}

/** Mette in coda la rimozione dei segni nostri, e solo di quelli; dice quanti sono. */
export function togliSegni(presenti: readonly SegniPresenti[], intoccabili: ReadonlySet<string>): number {
  let tolti = 0;
  for (const { foglio, formati } of presenti) {
    if (intoccabili.has(foglio.name)) continue;
    for (const formato of formati.items) {
      const { customOrNullObject: regola } = formato;
      if (regola.isNullObject || gravitaDelSegno(regola.rule.formula) === null) continue;
      formato.delete();
      tolti += 1;
    }
  }
  return tolti;
}
