import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** I lavori a carico di chi entra in un alloggio in carenza hanno un costo massimo. */
export const q13: Regola = {
  id: 'Q13',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 10, c. 3', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  verifica: ({ unita }) => unita.segnalazioni('Q13'),
};
