import type { Profilo } from './profilo';
import { RR_3_2019 } from './rr-3-2019';

/**
 * Il R.R. 2/2025 (BURL 10 marzo 2025; il giorno di entrata in vigore è dedotto): Forze di Polizia, VVF,
 * Forze Armate e Polizia Locale insieme fino al 20 %; nasce la quota per le categorie dell'art. 14.
 */
export const RR_2_2025: Profilo = {
  ...RR_3_2019,
  id: 'rr-2-2025',
  nome: 'R.R. 4/2017 dopo il R.R. 2/2025',
  dal: '2025-03-11',
  al: null,
  poliziaMassimo: {
    valore: 20,
    atto: 'R.R. 4/2017',
    articolo: 'art. 4, c. 3, lett. d bis',
    confidenza: 'verificata',
  },
  poliziaConLocale: true,
  categorieMassimo: {
    valore: 20,
    atto: 'R.R. 4/2017',
    articolo: 'art. 4, c. 3, lett. c bis',
    confidenza: 'verificata',
  },
};
