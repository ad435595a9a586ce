import { VOCI } from '../../voci/voce';
import type { SheetDraft } from '../draft';
import { numeroNoto } from './richiesta';
import type { RichiestaModello } from './richiesta';
import { cellaConteggio, cellaSomma, foglioScheda, indirizzoValore } from './scheda';

/** Quante righe dicono come si è assegnato. */
const CANALI = 3;

/** Foglio Assegnate: le assegnazioni dell'anno prima, in tutto e per canale. */
export function assegnate(richiesta: RichiestaModello): SheetDraft {
  const precedente = richiesta.anno - 1;
  return foglioScheda(richiesta, {
    nome: 'Assegnate',
    titolo: `Assegnazioni dell'anno precedente (${precedente})`,
    intestazioni: ['Dato', 'Valore', 'Norma e chiarimenti'],
    larghezze: [48, 13, 59],
    righe: [
      {
        etichetta: VOCI.assegnate.intestazione,
        valore: cellaSomma(`${indirizzoValore(1)}:${indirizzoValore(CANALI)}`, numeroNoto(richiesta, 'assegnate')),
        nota: 'Si calcola dai canali qui sotto; se non si conoscono, si scrive il numero qui. R.R. 4/2017, art. 4, c. 3, lett. g.',
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
