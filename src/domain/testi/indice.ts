import type { RegolaId } from '../regole/regola-id';
import type { Rilievo } from '../rilievi/rilievo';
import { altriCasi } from './altri-casi';
import { TESTI_ARITMETICA } from './aritmetica';
import { TESTI_COERENZA } from './coerenza';
import { TESTI_QUOTE } from './quote';
import { frasiSostituzioni } from './soglie';
import { TESTI_SCADENZE } from './scadenze';
import { TESTI_STRUTTURA } from './struttura';
import type { TestiRegola } from './testi-regola';

const TESTI = {
  ...TESTI_STRUTTURA,
  ...TESTI_ARITMETICA,
  ...TESTI_QUOTE,
  ...TESTI_COERENZA,
  ...TESTI_SCADENZE,
} satisfies Readonly<Record<RegolaId, TestiRegola>>;

/** Le parole di un rilievo, pronte da mostrare. */
export interface Frasi {
  readonly titolo: string;
  readonly messaggio: string;
  readonly rimedio: string;
}

export function testiRegola(id: RegolaId): TestiRegola {
  return TESTI[id];
}

/**
 * Le frasi di un rilievo. Un codice senza parole è un difetto del programma, non dei dati: esce come errore
 * invece di mostrare un messaggio vuoto.
 */
export function frasi(rilievo: Rilievo): Frasi {
  const testi = testiRegola(rilievo.regola);
  const messaggio = testi.messaggi[rilievo.codice];
  const rimedio = testi.rimedi[rilievo.codice] ?? testi.rimedi['*'];
  if (!messaggio || rimedio === undefined) {
    throw new RangeError(`La regola ${rilievo.regola} non ha parole per «${rilievo.codice}»`);
  }
  return {
    titolo: testi.titolo,
    messaggio: [messaggio(rilievo), ...altriCasi(rilievo), ...frasiSostituzioni(rilievo)].join(' '),
    rimedio,
  };
}
