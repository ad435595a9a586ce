import type { ValoreMostrato } from '../rilievi/segnalazione';
import { numeroItaliano } from './numero-italiano';

/** Oltre questa lunghezza un testo citato si tronca: una cella può contenere 32.767 caratteri. */
const CARATTERI_CITATI = 80;
/** Non si vedono, e rovescerebbero il resto della frase o comanderebbero il terminale: si mostra che ci sono. */
const INVISIBILI = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Testo di una cella fra virgolette, su una riga sola e non troppo lungo. */
export function cita(testo: string): string {
  const inizio = testo
    .slice(0, CARATTERI_CITATI * 2)
    .replace(/\s+/g, ' ')
    .replace(INVISIBILI, '\uFFFD')
    .trim();
  const intero = testo.length <= CARATTERI_CITATI * 2 && inizio.length <= CARATTERI_CITATI;
  return `«${intero ? inizio : `${inizio.slice(0, CARATTERI_CITATI).trimEnd()}…`}»`;
}

/** Valore trovato o atteso come lo legge una persona: numero, testo fra virgolette, "vuoto", "n.r.". */
export function mostraValore(valore: ValoreMostrato | undefined): string {
  if (valore === null || valore === undefined) return 'vuoto';
  if (typeof valore === 'number') return numeroItaliano(valore);
  return valore === 'n.r.' ? 'n.r.' : cita(valore);
}
