import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** La convenzione di un alloggio conferito da privati dura almeno quanto la legge chiede. */
export const q15: Regola = {
  id: 'Q15',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'L.R. 16/2016', articolo: 'art. 23, c. 2', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  verifica: ({ unita }) => unita.segnalazioni('Q15'),
};
