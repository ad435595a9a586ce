import type { Regola } from '../regola';
import { a01 } from './a01-complessivo';
import { a02 } from './a02-totali';
import { a03 } from './a03-dettaglio-quadro';
import { a04 } from './a04-popolazione';
import { a05 } from './a05-turn-over';
import { a06 } from './a06-consistenza';
import { a07 } from './a07-sub-ambiti';
import { a08 } from './a08-usi';
import { a09 } from './a09-percentuali';
import { a10 } from './a10-assegnate';
import { a11 } from './a11-conti-alloggi';
import { a12 } from './a12-cambiamenti';

/** Le regole dei conti: somme, totali, confronti fra tabelle. */
export const REGOLE_ARITMETICA: readonly Regola[] = [a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11, a12];
