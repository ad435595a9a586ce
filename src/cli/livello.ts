import type { Esito } from '../app/esito';
import type { RilievoScritto } from '../app/rilievo-scritto';
import type { Gravita } from '../domain/rilievi/gravita';
import type { Conteggi } from '../domain/rilievi/esito';
import { plurale } from '../domain/testi/plurale';

/** Come si presenta un rilievo: la gravità, o che non si è potuto verificare. */
export type Livello = Gravita | 'nonVerificabile';

/** Dal più grave; ogni livello ha un segno e una parola, perché il colore da solo non dice niente. */
export const LIVELLI: Readonly<Record<Livello, { readonly segno: string; readonly parola: string }>> = {
  errore: { segno: '✗', parola: 'errore' },
  avviso: { segno: '!', parola: 'avviso' },
  informazione: { segno: 'i', parola: 'informazione' },
  nonVerificabile: { segno: '?', parola: 'non verificabile' },
};

export function livelloDi(rilievo: Pick<RilievoScritto, 'esito' | 'gravita'>): Livello {
  return rilievo.esito === 'nonVerificabile' ? 'nonVerificabile' : rilievo.gravita;
}

export const ESITI: Readonly<Record<Esito, { readonly segno: string; readonly parola: string }>> = {
  conforme: { segno: '✓', parola: 'conforme' },
  'con-avvisi': { segno: '!', parola: 'con avvisi' },
  'non-conforme': { segno: '✗', parola: 'non conforme' },
  illeggibile: { segno: '✗', parola: 'illeggibile' },
};

/** "2 errori, 1 avviso, 3 non verificabili"; ciò che è zero non si dice. */
export function contati(conteggi: Conteggi): string {
  const parti = [
    { quanti: conteggi.errori, detto: plurale(conteggi.errori, 'errore', 'errori') },
    { quanti: conteggi.avvisi, detto: plurale(conteggi.avvisi, 'avviso', 'avvisi') },
    { quanti: conteggi.informazioni, detto: plurale(conteggi.informazioni, 'informazione', 'informazioni') },
    {
      quanti: conteggi.nonVerificabili,
      detto: plurale(conteggi.nonVerificabili, 'non verificabile', 'non verificabili'),
    },
  ].filter(({ quanti }) => quanti > 0);
  return parti.length === 0 ? 'nessun rilievo' : parti.map(({ detto }) => detto).join(', ');
}
