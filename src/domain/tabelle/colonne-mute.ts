import type { ColonneBanda } from './colonne-banda';
import { contaNumeri } from './contenuto-colonna';
import { areaFra } from './griglia';
import type { Lettore } from './lettore';
import type { RigaTabella } from './tabella';

/**
 * Segnala le colonne piene di numeri a cui manca l'intestazione: un numero in almeno metà delle righe,
 * e non la numerazione delle righe.
 */
export function segnalaColonneMute(lettore: Lettore, colonne: ColonneBanda, lette: readonly RigaTabella[]): void {
  const righe = lette.map(({ riga }) => riga);
  const { ultima } = colonne.blocco;
  for (const colonna of colonne.mute) {
    if (contaNumeri(lettore.griglia, righe, colonna) * 2 < righe.length) continue;
    const area = areaFra(ultima, colonna, Math.max(...righe), colonna);
    const cella = { riga: ultima, colonna };
    lettore.illeggibile({ area, motivo: { codice: 'colonna-senza-intestazione', cella } });
  }
}
