import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { inRitardo, segnalaPasso } from './segnala-passo';

/** L'avviso per l'assegnazione esce entro trenta giorni dall'approvazione. */
export const d04: Regola = {
  id: 'D04',
  famiglia: 'D',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 8', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const passo of inRitardo(contesto, 'avviso')) {
      yield segnalaPasso(passo, passo.situazione === 'inRitardo' ? 'avviso-tardi' : 'avviso-mancante');
    }
  },
};
