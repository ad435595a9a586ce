import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';
import { foglio } from './snapshot';

export const TESTATE_QUADRO = [
  'Ragione Sociale Ente Proprietario',
  "Numero complessivo U.I. disponibili nell'anno",
  'Numero U.I. libere e che si libereranno per effetto del turn-over',
  'Numero U.I. in carenza manutentiva assegnabili nello stato di fatto',
  'Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione',
  'Numero U.I. conferite da privati',
] as const;

/** Righe di un quadro di tre enti senza sbagli: titolo in A1, intestazioni nella riga 2, enti da A3, TOTALE in A6. */
export const RIGHE_QUADRO: readonly (readonly ValoreCella[])[] = [
  ['Quadro riepilogativo anno 2021'],
  TESTATE_QUADRO,
  ['ALER BS-CR-MN U.O. CREMONA', 10, 6, 4, 0, 0],
  ['COMUNE DI BOZZOLO', 3, 1, 0, 2, 0],
  ['COMUNE DI TORNATA', 4, 2, 1, 1, 0],
  ['TOTALE', 17, 9, 5, 3, 0],
];

/** Le righe del quadro con una cella cambiata, per indirizzo: `conCella('B5', 5)`. */
export function conCella(riga: number, colonna: number, valore: ValoreCella): readonly (readonly ValoreCella[])[] {
  return RIGHE_QUADRO.map((celle, r) => (r === riga ? celle.with(colonna, valore) : celle));
}

export function foglioQuadro(righe: readonly (readonly ValoreCella[])[] = RIGHE_QUADRO): SheetSnapshot {
  return foglio('Quadro', righe);
}

export function cartellaQuadro(
  nome: string,
  righe: readonly (readonly ValoreCella[])[] = RIGHE_QUADRO,
): WorkbookSnapshot {
  return { nome, fogli: [foglioQuadro(righe)] };
}
