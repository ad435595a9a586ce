import type { Profilo } from './profilo';
import { RR_4_2017 } from './rr-4-2017';

/** Il R.R. 3/2019 aggiunge la lettera d bis: alle Forze di Polizia e ai Vigili del Fuoco fino al 10 %. */
export const RR_3_2019: Profilo = {
  ...RR_4_2017,
  id: 'rr-3-2019',
  nome: 'R.R. 4/2017 dopo il R.R. 3/2019',
  dal: '2019-03-13',
  al: '2025-03-10',
  poliziaMassimo: {
    valore: 10,
    atto: 'R.R. 4/2017',
    articolo: 'art. 4, c. 3, lett. d bis',
    confidenza: 'verificata',
  },
};
