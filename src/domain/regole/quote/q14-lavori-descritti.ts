import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** Di ogni alloggio in carenza si dicono i lavori e il costo; lo scomputo non dura troppo. */
export const q14: Regola = {
  id: 'Q14',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 10, cc. 2-3', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  verifica: ({ unita }) => unita.segnalazioni('Q14'),
};
