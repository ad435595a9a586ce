import { VOCI } from '../../voci/voce';
import type { SheetDraft } from '../draft';
import { numeroNoto } from './richiesta';
import type { RichiestaModello } from './richiesta';
import { cellaConteggio, foglioScheda } from './scheda';

/** Foglio Assegnate: le assegnazioni dell'anno prima, in tutto e per canale. */
export function assegnate(richiesta: RichiestaModello): SheetDraft {
  const precedente = richiesta.anno - 1;
  return foglioScheda(richiesta, {
    nome: 'Assegnate',
    titolo: `Assegnazioni dell'anno precedente (${precedente})`,
    intestazioni: ['Dato', 'Valore', 'Norma e chiarimenti'],
    larghezze: [56, 14, 74],
    righe: [
      {
        etichetta: VOCI.assegnate.intestazione,
        valore: cellaConteggio(numeroNoto(richiesta, 'assegnate')),
        nota: 'Somma dei canali qui sotto. R.R. 4/2017, art. 4, c. 3, lett. g.',
      },
      { etichetta: 'di cui con avviso pubblico', valore: cellaConteggio(null), nota: 'R.R. 4/2017, art. 8.' },
      { etichetta: 'di cui in via transitoria', valore: cellaConteggio(null), nota: 'L.R. 16/2016, art. 23, c. 13.' },
      {
        etichetta: 'di cui fuori avviso',
        valore: cellaConteggio(null),
        nota: 'Per esempio i cambi di alloggio.',
      },
    ],
  });
}
