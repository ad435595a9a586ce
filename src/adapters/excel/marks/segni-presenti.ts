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
  const nostri = segniNostri(presenti, intoccabili);
  for (const formato of nostri) formato.delete();
  return nostri.length;
}

/** Quanti segni nostri c'erano nei fogli che si possono toccare. */
export function contaSegni(presenti: readonly SegniPresenti[], intoccabili: ReadonlySet<string>): number {
  return segniNostri(presenti, intoccabili).length;
}

function segniNostri(
  presenti: readonly SegniPresenti[],
  intoccabili: ReadonlySet<string>,
): readonly Excel.ConditionalFormat[] {
  return presenti
    .filter(({ foglio }) => !intoccabili.has(foglio.name))
    .flatMap(({ formati }) => formati.items)
    .filter(({ customOrNullObject: regola }) => !regola.isNullObject && gravitaDelSegno(regola.rule.formula) !== null);
}

/**
 * Dopo una scrittura interrotta: toglie i segni nostri e quelli nati senza la firma, che altrimenti nessuno riconoscerebbe
 * più. `gia`: i formati che c'erano prima; `intoccabili`: i fogli da lasciare stare.
 */
export async function togliAvanzi(
  context: Excel.RequestContext,
  prima: readonly SegniPresenti[],
  gia: ReadonlySet<string>,
  intoccabili: ReadonlySet<string>,
): Promise<void> {
  const adesso = caricaSegni(prima.map(({ foglio }) => foglio).filter(({ name }) => !intoccabili.has(name)));
  await context.sync();
  for (const { formati } of adesso) {
    for (const formato of formati.items) {
      const { customOrNullObject: regola } = formato;
      if (regola.isNullObject) continue;
      const senzaFirma = regola.rule.formula === '' && !gia.has(formato.id);
      if (senzaFirma || gravitaDelSegno(regola.rule.formula) !== null) formato.delete();
    }
  }
  await context.sync();
}
