import { EngineCalculator } from '../../../dev/excel-host/formulas/calculator';
import type { Scalar } from '../../../dev/excel-host/model/cells/cell';
import { Workbook } from '../../../dev/excel-host/model/workbook';
import { comuniLombardi } from '../../../src/domain/enti/comuni-lombardia';
import { RIGHE_QUADRO, TESTATE_QUADRO, conCella } from '../../costruttori/quadro-scritto';

export const OGLIO_PO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';

/** Una cartella con un foglio solo, scritto così. */
export function cartellaCon(foglio: string, righe: readonly (readonly Scalar[])[]): Workbook {
  const cartella = new Workbook(new EngineCalculator());
  const modello = cartella.addSheet(foglio);
  righe.forEach((celle, riga) => celle.forEach((value, colonna) => modello.putCell(riga, colonna, { value })));
  return cartella;
}

/** Una lista qualunque: niente che somigli al piano. */
export const senzaPiano = (): Workbook =>
  cartellaCon('Spese', [
    ['Mese', 'Importo'],
    ['Gennaio', 120],
    ['Febbraio', 80],
  ]);

export const pulita = (): Workbook => cartellaCon('Quadro', scritto(RIGHE_QUADRO));

/** Il complessivo di Tornata è 5 e le sue parti fanno 4; il TOTALE torna. */
export const unErrore = (): Workbook =>
  cartellaCon('Quadro', [...scritto(conCella(4, 1, 5)).slice(0, -1), ['TOTALE', 18, 9, 5, 3, 0]]);

/** Mille comuni col complessivo sbagliato. */
export const milleErrori = (): Workbook =>
  cartellaCon('Quadro', [
    ['Quadro riepilogativo anno 2021'],
    TESTATE_QUADRO,
    ...comuniLombardi()
      .slice(0, 1000)
      .map(({ nome }) => [`COMUNE DI ${nome.toUpperCase()}`, 9, 1, 2, 1, 0]),
  ]);

const LUNGHISSIMO =
  'COMUNE DI SANMARTINODELLASELVAINFERIORECONFRAZIONIAGGREGATEDIVALLE E PIEVE SUPERIORE SUL FIUME OGLIO';

/** Nomi senza spazi più larghi del pannello, e il nome di foglio più lungo che Excel accetta. */
export const nomiLunghi = (): Workbook =>
  cartellaCon('QuadroRiepilogativoDefinitivo21', [
    ['Quadro riepilogativo anno 2021'],
    TESTATE_QUADRO,
    [LUNGHISSIMO, 1_234_567, 6, 4, 0, 0],
    [`${LUNGHISSIMO} BIS`, 3, 1, 0, 2, 0],
    ['COMUNE DI TORNATA', 4, 2, 1, 1, 0],
  ]);

/** Il quadro senza l'anno scritto da nessuna parte. */
export const senzaAnno = (): Workbook => cartellaCon('Quadro', scritto(RIGHE_QUADRO.slice(1)));

/** Solo la popolazione: si riconosce, ma non c'è di che fare un quadro. */
export const senzaOfferta = (): Workbook =>
  cartellaCon('Popolazione', [
    ['Comune', 'Maschi', 'Femmine', 'Totale residenti'],
    ['COMUNE DI BOZZOLO', 2000, 2100, 4100],
    ['COMUNE DI TORNATA', 230, 240, 470],
  ]);

function scritto(righe: readonly (readonly unknown[])[]): readonly (readonly Scalar[])[] {
  return righe.map((celle) => celle.map((cella) => (cella instanceof Date ? null : (cella as Scalar))));
}
