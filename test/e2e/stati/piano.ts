import type { Session } from '../../../dev/excel-host/session';
import { OGLIO_PO, pulita, senzaPiano } from './cartelle';
import { bottone, scheda } from './passi';
import { nelPannello, type Stato } from './stato';

const approvatoTardi = ({ workbook }: Session): void => {
  workbook.settings.set('quadro-sap:impostazioni', { anno: 2021, approvato: '2021-03-31' });
};

/** Gli stati della scheda Piano. */
export const STATI_PIANO: readonly Stato[] = [
  nelPannello('piano', () => ({ cartella: OGLIO_PO }), {
    arriva: async (pannello) => {
      await scheda(pannello, 'Piano');
      await pannello.frame.getByText('Elenco degli enti').click();
    },
    visibili: [
      'Anno del piano',
      'Regole che valgono',
      'Differenza ammessa, in alloggi',
      'Scadenze del piano',
      'COMUNE DI VIADANA',
    ],
    primari: 0,
  }),
  nelPannello('piano-senza-dati', () => ({ cartella: senzaPiano() }), {
    arriva: (pannello) => scheda(pannello, 'Piano'),
    visibili: [/I fogli non lo dicono/, /Scrivi l’anno del piano per vedere le scadenze/],
    primari: 0,
  }),
  nelPannello('piano-in-ritardo', () => ({ cartella: pulita(), prepara: approvatoTardi }), {
    arriva: (pannello) => scheda(pannello, 'Piano'),
    visibili: [/In ritardo di 90 giorni/],
    primari: 0,
  }),
  nelPannello('piano-con-le-date', () => ({ cartella: pulita(), prepara: approvatoTardi }), {
    arriva: async (pannello) => {
      const { frame } = pannello;
      await scheda(pannello, 'Piano');
      const date = frame.getByLabel(/^Fatto il:/);
      await date.first().fill('2020-10-20');
      await date.last().fill('2021-06-30');
    },
    visibili: ['Rispettata', 'Registra le date'],
  }),
  nelPannello('piano-con-campi-sbagliati', () => ({ cartella: pulita() }), {
    arriva: async (pannello) => {
      const { frame } = pannello;
      await scheda(pannello, 'Piano');
      await frame.getByLabel('Anno del piano').fill('20');
      await frame.getByLabel('Data di approvazione').fill('1999-01-01');
      await frame.getByLabel('Differenza ammessa, in alloggi').fill('undici');
      await bottone(frame, 'Salva nella cartella').click();
    },
    visibili: [
      /Scrivi un anno di quattro cifre/,
      /Scrivi una data che esiste/,
      /Scrivi un intero da 0 a 10/,
      /Correggi i campi segnati/,
    ],
  }),
  nelPannello('piano-salvato', () => ({ cartella: pulita() }), {
    arriva: async (pannello) => {
      const { frame } = pannello;
      await scheda(pannello, 'Piano');
      await frame.getByLabel('Anno del piano').fill('2022');
      await frame.getByLabel('Data di approvazione').fill('2021-12-20');
      await bottone(frame, 'Salva nella cartella').click();
    },
    visibili: ['Impostazioni salvate nella cartella.'],
    primari: 0,
  }),
];
