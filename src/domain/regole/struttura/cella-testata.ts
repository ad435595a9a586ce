import type { CellRef } from '../../snapshot';
import { valoreIn } from '../../snapshot';
import { cellaIn } from '../../tabelle/tabella';
import type { Tabella } from '../../tabelle/tabella';

/**
 * L'intestazione della colonna degli enti: la cella da guardare quando manca qualcosa che una cella non ha.
 * Con l'intestazione su più righe è la prima scritta; nella scheda l'angolo della tabella.
 */
export function cellaTestata(tabella: Tabella): CellRef {
  const { prima, ultima } = tabella.intestazione;
  const colonna = tabella.colonnaEnte;
  if (colonna === null) return cellaIn(tabella, tabella.area);
  for (let riga = prima; riga <= ultima; riga += 1) {
    if (valoreIn(tabella.foglio, riga, colonna) !== null) return cellaIn(tabella, { riga, colonna });
  }
  return cellaIn(tabella, { riga: prima, colonna });
}
