import type { Conteggi } from '../../domain/rilievi/esito';
import { plurale } from '../../domain/testi/plurale';

/** Il verdetto in una frase, per tipo. */
export const FRASI_VERDETTO = {
  nulla: () => 'Nessuna tabella del piano riconosciuta',
  errori: ({ errori }: Conteggi) => plurale(errori, 'errore da correggere', 'errori da correggere'),
  daRivedere: ({ avvisi }: Conteggi) => `Da rivedere: ${plurale(avvisi, 'avviso', 'avvisi')}`,
  nonVerificabile: ({ nonVerificabili }: Conteggi) =>
    `Non verificabile: ${plurale(nonVerificabili, 'controllo non si è potuto fare', 'controlli non si sono potuti fare')}`,
  pronto: () => 'Pronto per il consolidamento',
} as const;
