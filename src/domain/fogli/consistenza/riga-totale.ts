import { cella } from '../celle';
import type { Riga } from '../celle';
import { quotaTotale, totaleColonna } from './celle-consistenza';
import type { Cifre } from './patrimonio-del-piano';
import { CIFRE } from './per-ente';

/** La riga TOTALE sotto le righe con queste cifre, che cominciano alla riga `prima` (da 1) e finiscono con la quota. */
export function rigaTotale(righe: readonly { readonly cifre: Cifre }[], prima: number, intero: number): Riga {
  return [
    cella('TOTALE', 'totaleEtichetta'),
    ...CIFRE.map((quale, j) =>
      totaleColonna(
        1 + j,
        prima,
        righe.map(({ cifre }) => cifre[quale]),
      ),
    ),
    quotaTotale(intero, `SUM(F${prima}:F${prima + righe.length - 1})`),
  ];
}
