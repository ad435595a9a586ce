import type { Profilo } from './profilo';

/** Le regole del primo piano annuale: il R.R. 4/2017, applicabile dall'8 febbraio 2018. */
export const RR_4_2017: Profilo = {
  id: 'rr-4-2017',
  nome: 'R.R. 4/2017, testo originario',
  dal: '2018-02-08',
  al: '2019-03-12',
  gravita: {},
  indigentiMinimo: { valore: 20, atto: 'L.R. 16/2016', articolo: 'art. 23, c. 3', confidenza: 'verificata' },
  // La lettera d bis, che fissa il tetto, entra solo col R.R. 3/2019.
  poliziaMassimo: null,
  poliziaConLocale: false,
  // Letta come «massimo 10 %» e, dal 2022, come indicativa: la data del cambio non è certa, perciò resta un avviso.
  transitoriMassimo: { valore: 10, atto: 'L.R. 16/2016', articolo: 'art. 23, c. 13', confidenza: 'dedotta' },
  categorieMassimo: null,
  indigentiAler: { valore: 20, atto: 'R.R. 4/2017', articolo: 'art. 13, c. 3', confidenza: 'verificata' },
};
