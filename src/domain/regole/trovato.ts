import type { Valore } from '../valori/valore';
import type { ValoreMostrato } from '../rilievi/segnalazione';

const PRIMO_GIORNO = Date.UTC(1899, 11, 30);
const MILLISECONDI_AL_GIORNO = 86_400_000;
/** 31 dicembre 9999, l'ultimo giorno che Excel conosce. */
const ULTIMO_SERIALE = 2_958_465;

/** Valore di una cella come si mette in un rilievo: ciò che la persona ha scritto, non ciò che se ne è ricavato. */
export function trovato(valore: Valore): ValoreMostrato {
  switch (valore.tipo) {
    case 'numero':
      return valore.numero;
    case 'vuoto':
      return null;
    case 'nr':
      return 'n.r.';
    case 'ambiguo':
    case 'testo':
      return valore.testo;
    case 'data':
      return dataScritta(valore.seriale);
    case 'errore':
      return valore.codice;
    case 'nonCalcolata':
      return 'formula senza risultato';
    case 'logico':
      return valore.valore ? 'VERO' : 'FALSO';
  }
}

/** Data di Excel nel modo italiano: 44197 → "01/01/2021". Un seriale fuori calendario resta un numero. */
function dataScritta(seriale: number): string {
  if (!(seriale >= 0 && seriale <= ULTIMO_SERIALE)) return String(seriale);
  const giorno = new Date(PRIMO_GIORNO + Math.floor(seriale) * MILLISECONDI_AL_GIORNO);
  return giorno.toISOString().slice(0, 10).split('-').reverse().join('/');
}
