import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { inRitardo, segnalaPasso } from './segnala-passo';

/** Il capofila avvia la ricognizione entro il 31 ottobre dell'anno prima del piano. Aprirla agli enti è avviarla. */
export const d01: Regola = {
  id: 'D01',
  famiglia: 'D',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 2', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const passo of inRitardo(contesto, 'ricognizione')) {
      yield segnalaPasso(passo, passo.situazione === 'inRitardo' ? 'avviata-tardi' : 'non-avviata');
    }
  },
};
