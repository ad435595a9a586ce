import type { ComeAprire } from '../pannello-vero';
import { OGLIO_PO, nomiLunghi, pulita, senzaAnno, senzaPiano } from './cartelle';
import { bottone, ferma, guasta, scheda } from './passi';
import { nelPannello, type Stato } from './stato';

const oglioPo = (): ComeAprire => ({ cartella: OGLIO_PO });

/** Gli stati della scheda Quadro. */
export const STATI_QUADRO: readonly Stato[] = [
  nelPannello('quadro-anteprima', oglioPo, {
    arriva: (pannello) => scheda(pannello, 'Quadro'),
    visibili: ['Anteprima del quadro 2021', /Ci sono 2 errori aperti/, 'Crea il quadro'],
  }),
  nelPannello('quadro-senza-dati', () => ({ cartella: senzaPiano() }), {
    arriva: (pannello) => scheda(pannello, 'Quadro'),
    visibili: ['Non trovo i dati del quadro'],
    primari: 0,
  }),
  nelPannello('quadro-senza-anno', () => ({ cartella: senzaAnno() }), {
    arriva: (pannello) => scheda(pannello, 'Quadro'),
    visibili: [/Il quadro uscirebbe senza anno/],
  }),
  nelPannello('quadro-nomi-lunghissimi', () => ({ cartella: nomiLunghi() }), {
    arriva: (pannello) => scheda(pannello, 'Quadro'),
    visibili: [/sono disponibili 17 unità/],
  }),
  nelPannello(
    'quadro-in-sola-lettura',
    () => ({
      cartella: pulita(),
      prepara: ({ workbook }) => {
        workbook.readOnly = true;
      },
    }),
    {
      arriva: (pannello) => scheda(pannello, 'Quadro'),
      visibili: [/Salvane una copia per creare il quadro/],
      primari: 0,
    },
  ),
  nelPannello('quadro-in-corso', oglioPo, {
    arriva: async (pannello) => {
      await scheda(pannello, 'Quadro');
      ferma(pannello);
      await bottone(pannello.frame, 'Crea il quadro').click();
    },
    visibili: ['Rileggo la cartella…'],
    primari: 0,
  }),
  nelPannello('quadro-scritto', () => ({ cartella: pulita() }), {
    arriva: async (pannello) => {
      await scheda(pannello, 'Quadro');
      await bottone(pannello.frame, 'Crea il quadro').click();
    },
    visibili: ['Il quadro è pronto', /Fogli nuovi/, 'Vai al quadro'],
  }),
  nelPannello('quadro-scritto-a-meta', () => ({ cartella: pulita() }), {
    arriva: async (pannello) => {
      await scheda(pannello, 'Quadro');
      guasta(pannello, 6);
      await bottone(pannello.frame, 'Crea il quadro').click();
      await pannello.frame.getByText('Dettagli per chi assiste').last().click();
    },
    visibili: ['Qualcosa è andato storto', /INCOMPLETO/],
  }),
];
