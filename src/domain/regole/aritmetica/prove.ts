import type { Contesto, TabellaAbbinata } from '../../contesto';
import { memoPerContesto } from '../memo-contesto';
import { numeroDi } from '../punto';
import type { Punto } from '../punto';
import { confronti } from './confronti';
import { MARGINE_CONTEGGI } from './somma-riga';
import { inclusa, sommeDiColonna } from './somme-colonna';
import type { ColonnaErrata } from './somme-colonna';
import { sommeComplessivo } from './somme-complessivo';
import { sommePatrimonioOfferta, sommePopolazione } from './somme-semplici';

/**
 * Gli indizi su quale cella sia sbagliata. Una cella che supera il giusto di `errore` rompe allo stesso modo
 * la somma della sua riga, il totale della sua colonna e il confronto con le altre tabelle.
 */
export interface Prove {
  /** La somma della riga sbaglia proprio di `errore` per colpa di questa cella. */
  riga(punto: Punto, errore: number): boolean;
  /** Il totale della colonna sbaglia proprio di `errore`. */
  colonna(punto: Punto, errore: number): boolean;
  /** Un'altra tabella dice il valore giusto. */
  confronto(punto: Punto, errore: number): boolean;
  /** Un'altra tabella dice lo stesso valore. */
  confermato(punto: Punto): boolean;
}

const uguali = (a: number, b: number): boolean => Math.abs(a - b) <= MARGINE_CONTEGGI;

export const prove = memoPerContesto((contesto: Contesto): Prove => {
  const righe = erroriDiRiga(contesto);
  const colonne = colonneErrate(contesto);
  const indice = confronti(contesto);
  const altrove = (punto: Punto, errore: number): boolean => {
    const qui = numeroDi(punto);
    return (
      qui !== null &&
      indice.altrove(punto).some((altro) => {
        const la = numeroDi(altro);
        return la !== null && uguali(qui - la, errore);
      })
    );
  };
  return {
    riga: ({ riga, colonna }, errore) =>
      righe.get(riga)?.some((indizio) => indizio.colonna === colonna && uguali(indizio.errore, errore)) ?? false,
    colonna: ({ tabella, riga, colonna }, errore) =>
      colonne
        .get(tabella)
        ?.get(colonna)
        ?.some((errata) => uguali(-errata.scarto, errore) && inclusa(tabella, riga, errata.gruppo)) ?? false,
    confronto: altrove,
    confermato: (punto) => altrove(punto, 0),
  };
});

function erroriDiRiga(contesto: Contesto): Map<Punto['riga'], { colonna: number; errore: number }[]> {
  const indizi = new Map<Punto['riga'], { colonna: number; errore: number }[]>();
  const annota = (punto: Punto | null, errore: number): void => {
    if (!punto) return;
    const gia = indizi.get(punto.riga);
    if (gia) gia.push({ colonna: punto.colonna, errore });
    else indizi.set(punto.riga, [{ colonna: punto.colonna, errore }]);
  };
  for (const { errate } of [sommeComplessivo(contesto), sommePopolazione(contesto), sommePatrimonioOfferta(contesto)]) {
    for (const { intero, addendi, scarto } of errate) {
      annota(intero, scarto);
      for (const { punto } of addendi) annota(punto, -scarto);
    }
  }
  return indizi;
}

function colonneErrate(contesto: Contesto): Map<TabellaAbbinata, Map<number, ColonnaErrata[]>> {
  const indice = new Map<TabellaAbbinata, Map<number, ColonnaErrata[]>>();
  for (const errata of sommeDiColonna(contesto).errate) {
    for (const tabella of errata.parti) {
      const colonne = indice.get(tabella) ?? new Map<number, ColonnaErrata[]>();
      indice.set(tabella, colonne);
      colonne.set(errata.totale.colonna, [...(colonne.get(errata.totale.colonna) ?? []), errata]);
    }
  }
  return indice;
}
