import { fromA1 } from '../../../domain/notazione-a1';
import type { Area } from '../../../domain/snapshot';

/** Le aree di un indirizzo di Excel, anche con più pezzi e col foglio davanti: "Quadro!A1:B2,Quadro!D4". */
export function areeDi(indirizzo: string): readonly Area[] {
  return pezzi(indirizzo).flatMap((pezzo) => {
    const [prima = '', seconda = prima] = pezzo.slice(pezzo.lastIndexOf('!') + 1).split(':');
    const inizio = fromA1(prima);
    const fine = fromA1(seconda);
    if (!inizio || !fine) return [];
    return [{ ...inizio, righe: fine.riga - inizio.riga + 1, colonne: fine.colonna - inizio.colonna + 1 }];
  });
}

/** Divide alle virgole che non stanno dentro il nome di un foglio fra apici. */
function pezzi(indirizzo: string): readonly string[] {
  return (indirizzo.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((pezzo) => pezzo.trim());
}
