import { OGLIO_PO, senzaPiano } from './cartelle';
import { bottone, letta } from './passi';
import { nelPannello, type Stato } from './stato';

/** Il giro guidato, dov'è più pieno e dove non ha niente da mostrare. */
export const STATI_GIRO: readonly Stato[] = [
  nelPannello('giro-controlla', () => ({ cartella: OGLIO_PO }), {
    arriva: async (pannello) => {
      await letta(pannello);
      await bottone(pannello.frame, 'Giro guidato di cinque minuti').click();
      await bottone(pannello.frame, 'Avanti').click();
      await pannello.frame.locator('[data-giro-qui]').waitFor();
    },
    visibili: ['Passo 2 di 7', /Premi il bottone/],
  }),
  nelPannello('giro-senza-tabelle', () => ({ cartella: senzaPiano() }), {
    arriva: async (pannello) => {
      await letta(pannello);
      await bottone(pannello.frame, 'Giro guidato di cinque minuti').click();
    },
    visibili: ['Passo 1 di 4', /la cartella d’esempio/],
  }),
];
