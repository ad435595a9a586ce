import { hostWith, type ExcelHost } from '../../../dev/excel-host/host';

export const FOGLIO = 'Quadro 2021';

/** Un quadro con un complessivo sbagliato in B4: 5 invece di 4. */
export const SBAGLIATO = [
  ['Ente proprietario', 'U.I. complessive', 'turn-over', 'carenza manutentiva', 'nuova edificazione'],
  ['COMUNE DI BOZZOLO', 1, 1, 0, 0],
  ['COMUNE DI VIADANA', 2, 1, 1, 0],
  ['COMUNE DI TORNATA', 5, 4, 0, 0],
  ['TOTALE', 8, 6, 1, 0],
];

/** La cartella col quadro sbagliato nel primo foglio, e quanti altri fogli si vuole. */
export function cartellaSbagliata(fogli = 1): ExcelHost {
  const host = hostWith([FOGLIO, ...Array.from({ length: fogli - 1 }, (_, i) => `Altro ${i}`)]);
  host.sheet(FOGLIO).fill('A1', SBAGLIATO);
  return host;
}
