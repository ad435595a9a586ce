import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDellApprovazione, inRitardo, segnalaPasso } from './segnala-passo';

/** Il piano si approva entro il 31 dicembre dell'anno prima. Vale solo la data dichiarata, non quella ricavata dall'anno. */
export const d02: Regola = {
  id: 'D02',
  famiglia: 'D',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 4', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const passo of inRitardo(contesto, 'approvazione')) {
      const tardi = passo.situazione === 'inRitardo';
      yield {
        ...segnalaPasso(passo, tardi ? 'approvato-tardi' : 'non-approvato'),
        celle: tardi ? celleDellApprovazione(contesto) : [],
      };
    }
  },
};
