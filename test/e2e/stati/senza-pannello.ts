import { pulita } from './cartelle';
import { fuoriDaExcel, nelPannello, type Stato } from './stato';

/** Quando il pannello non può partire, la pagina dice perché. */
export const STATI_SENZA_PANNELLO: readonly Stato[] = [
  nelPannello('excel-vecchio', () => ({ cartella: pulita(), session: { sets: { ExcelApi: '1.13' } } }), {
    visibili: ['Serve un Excel più recente'],
    primari: 0,
  }),
  fuoriDaExcel('office-non-caricato', ['Il collegamento con Excel non si è caricato', 'Riprova'], /office\.js/),
  fuoriDaExcel('fuori-da-excel', ['Apritemi da Excel', 'Come si usa']),
];
