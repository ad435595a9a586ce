import { testoConservato } from '../../domain/ricevuti/valore-conservato';

/** Parole e nulla più: niente cifre, segni o valori logici che Excel prenderebbe per un numero, una data o una formula. */
const SOLE_PAROLE = /^\p{L}[^\d]*$/u;
const LOGICI = /^(?:vero|falso|true|false)$/i;

/**
 * Un testo da scrivere in una cella dell'utente così che resti un testo. L'apostrofo davanti, che non fa parte del valore,
 * si mette solo dove serve: per esempio a "=1+1" e "019007", non a un nome.
 */
export function testoSicuro(testo: string): string {
  return testo === '' || (SOLE_PAROLE.test(testo) && !LOGICI.test(testo.trim())) ? testo : `'${testo}`;
}

/**
 * Un testo da scrivere in una cella nostra: sempre con l'apostrofo, senza ciò che un file `.xlsx` non può contenere e non
 * più lungo di una cella. Excel rifiuterebbe tutta la richiesta, non solo quella cella.
 */
export function comeTesto(valore: string): string {
  return valore === '' ? '' : `'${testoConservato(valore)}`;
}
