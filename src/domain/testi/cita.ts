import type { ValoreMostrato } from '../regole/regola';
import { numeroItaliano } from './numero-italiano';

/** Oltre questa lunghezza un testo citato si tronca: una cella può contenere 32.767 caratteri. */
const CARATTERI_CITATI = 80;

/** Testo di una cella fra virgolette, su una riga sola e non troppo lungo. */
export function cita(testo: string): string {
  const inizio = testo
    .slice(0, CARATTERI_CITATI * 2)
    .replace(/\s+/g, ' ')
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
