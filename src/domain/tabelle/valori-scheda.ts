import { formatoIn, valoreIn, type SheetSnapshot } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import { VUOTO, type Valore } from '../valori/valore';
import type { ColonnaTabella } from './tabella';
import { tipoValori } from './tipo-valori';

/** I valori di una scheda: ogni voce ha la sua cella. */
export function leggiValoriScheda(foglio: SheetSnapshot, colonne: readonly ColonnaTabella[]): readonly Valore[] {
  return colonne.map((voce) => {
    const tipo = tipoValori(voce);
    const { riga, colonna } = voce;
    if (tipo === null || riga === null) return VUOTO;
    return leggiValore(valoreIn(foglio, riga, colonna), formatoIn(foglio, riga, colonna), tipo);
  });
}
