const PREFISSO = /^[a-z]+:=/;
/** Testi e nomi di foglio restano com'erano; fuori cambiano i separatori. */
const PEZZI = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[;|{}]/g;

/**
 * Completa la traduzione della libreria (che scioglie `[.A1]`): in OpenFormula gli argomenti si separano col punto e
 * virgola, e le righe di una matrice con la barra; in Excel con la virgola e col punto e virgola.
 */
export function formulaDaOds(formula: string): string {
  // Excel salva in .ods formule già sue, col suo prefisso.
  if (formula.startsWith('msoxl:')) return formula.replace(PREFISSO, '');
  let inMatrice = false;
  return formula.replace(PREFISSO, '').replace(PEZZI, (pezzo) => {
    if (pezzo === '{' || pezzo === '}') inMatrice = pezzo === '{';
    if (pezzo === ';') return ',';
    return pezzo === '|' && inMatrice ? ';' : pezzo;
  });
}
