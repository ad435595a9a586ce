import { riconosciVoce } from '../voci/riconosci-voce';
import type { VoceKey } from '../voci/voce';
import type { Banda } from './colonna-nomi';
import type { Griglia } from './griglia';

const RIGHE_GUARDATE = 4;

/** Che cosa dice il titolo di una tabella: una voce, o che sotto si parla degli alloggi messi in un avviso. */
export type TitoloSopra = { readonly tipo: 'voce'; readonly voce: VoceKey } | { readonly tipo: 'avviso' };

const AVVISO = /^\W*(?:\S+\s+){0,2}(?:nell['’])?(?:avvis[oi]|band[oi])(?:\s+pubblic[oi])?[\W\d]*$/i;

/**
 * Ciò che dice il titolo appena sopra l'intestazione; serve solo quando l'intestazione da sola non basta. Null se non ce n'è uno
 * che dica qualcosa.
 */
export function titoloSopra(griglia: Griglia, prima: number, banda: Banda): TitoloSopra | null {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_GUARDATE); riga -= 1) {
    let titolo: string | null = null;
    for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
      if (griglia.vuota(riga, colonna)) continue;
      // Una riga con più celle o con numeri è di un'altra tabella.
      if (titolo !== null) return null;
      titolo = griglia.testo(riga, colonna);
      if (titolo === null) return null;
    }
    if (titolo === null) continue;
    const voce = riconosciVoce(titolo)?.voce ?? null;
    if (voce !== null) return { tipo: 'voce', voce };
    if (AVVISO.test(titolo)) return { tipo: 'avviso' };
  }
  return null;
}
