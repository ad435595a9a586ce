import type { TabellaAbbinata } from '../../contesto';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { decimali } from '../decimali';
import type { Punto } from '../punto';
import { MARGINE_CONTEGGI } from './somma-riga';

const MEZZO_CENTESIMO = 0.005 + 1e-9;

/** Di quanto il totale può scostarsi: niente per i conteggi, mezzo centesimo per gli importi, gli arrotondamenti per le medie. */
export function tolleranzaColonna(voce: VoceKey, parti: readonly TabellaAbbinata[], totale: Punto): number {
  if (voce === 'fondi') return MEZZO_CENTESIMO;
  if (voce !== 'turnOverMedio') return MARGINE_CONTEGGI;
  const numeri = [comeNumero(totale.riga.valori[totale.colonna])];
  for (const { righe } of parti) for (const riga of righe) numeri.push(comeNumero(riga.valori[totale.colonna]));
  const scritti = numeri.filter((numero) => numero !== null);
  const cifre = scritti.reduce((massimo, numero) => Math.max(massimo, decimali(numero)), 0);
  return cifre === 0 ? MARGINE_CONTEGGI : (scritti.length * 0.5) / 10 ** cifre + MARGINE_CONTEGGI;
}
