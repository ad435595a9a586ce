import type { Regola } from '../regola';
import { inRitardo, segnalaPasso } from './segnala-passo';

/** Chi destina unità alle Forze di Polizia lo comunica alla Prefettura quando il piano si approva. */
export const d05: Regola = {
  id: 'D05',
  famiglia: 'D',
  gravita: 'informazione',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 7 bis, c. 2', confidenza: 'verificata' },
  // L'art. 7 bis nasce col R.R. 3/2019.
  validita: { dal: '2019-03-13', al: null },
  voci: ['polizia'],
  giustificabile: true,
  *verifica(contesto) {
    for (const passo of inRitardo(contesto, 'prefettura')) {
      yield segnalaPasso(passo, passo.situazione === 'inRitardo' ? 'comunicato-tardi' : 'non-comunicato');
    }
  },
};
