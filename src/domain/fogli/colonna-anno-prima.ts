import { abbinaAnni } from '../confronto/abbina-anni';
import { precedenteDelPiano } from '../confronto/dichiarati';
import type { Contesto } from '../contesto';
import type { Ente } from '../enti/ente';
import { letteraColonna } from '../notazione-a1';
import type { Quadro } from '../quadro';
import { VOCI_QUADRO } from '../voci/voce';
import { calcolata, cella } from './celle';
import type { CellaDraft } from './draft';

export const LARGHEZZA_ANNO_PRIMA = 14;

/** L'ultima colonna del quadro, se si conosce l'anno prima: quante erano le U.I. disponibili. */
export interface ColonnaAnnoPrima {
  readonly intestazione: string;
  cella(ente: Ente): CellaDraft;
  /** `prima`: la riga di foglio (da 1) del primo ente. */
  totale(quadro: Quadro, prima: number): CellaDraft;
}

/**
 * Chi quest'anno non è più dell'ambito non ha una riga, e il totale non lo comprende: lo mostra il foglio del confronto.
 * L'intestazione non ripete le parole delle voci: riletta, non deve parere un dato di quest'anno.
 */
export function colonnaAnnoPrima(contesto: Contesto): ColonnaAnnoPrima | null {
  const precedente = precedenteDelPiano(contesto);
  if (!precedente) return null;
  const { prima: perEnte } = abbinaAnni(precedente, contesto.registro);
  const valore = (ente: Ente): number | 'n.r.' | null => perEnte.get(ente.id)?.valori.complessivo ?? null;
  const anno = precedente.anno ?? (contesto.anno === null ? null : contesto.anno - 1);
  return {
    intestazione: anno === null ? 'Per confronto: anno prima' : `Per confronto: piano ${anno}`,
    cella: (ente) => cella(valore(ente), 'numero'),
    totale({ righe }, prima) {
      const numeri = righe.map(({ ente }) => valore(ente)).filter((uno) => typeof uno === 'number');
      if (numeri.length === 0) return cella(null, 'totaleNumero');
      const lettera = letteraColonna(1 + VOCI_QUADRO.length);
      const somma = numeri.reduce((parziale, uno) => parziale + uno, 0);
      return calcolata(`SUM(${lettera}${prima}:${lettera}${prima + righe.length - 1})`, somma, 'totaleNumero');
    },
  };
}
