import type { Regola } from '../regola';
import { d01 } from './d01-avvio-ricognizione';
import { d02 } from './d02-approvazione';
import { d03 } from './d03-invio-pubblicazione';
import { d04 } from './d04-avviso';
import { d05 } from './d05-prefettura';
import { d06 } from './d06-risposte-degli-enti';

/** Le regole sui termini del piano, nell'ordine del catalogo. Avvertono: un ritardo non ferma il consolidamento. */
export const REGOLE_SCADENZE: readonly Regola[] = [d01, d02, d03, d04, d05, d06];
