import type { Regola } from '../regola';
import { q01 } from './q01-indigenti-minimo';
import { q02 } from './q02-indigenti-oltre-minimo';
import { q03 } from './q03-unita-indigenti';
import { q04 } from './q04-polizia-tetto';
import { q05 } from './q05-unita-polizia';
import { q06 } from './q06-quota-senza-unita';
import { q07 } from './q07-base-sbagliata';
import { q08 } from './q08-transitori-soglia';
import { q09 } from './q09-transitori-oltre-disponibili';
import { q10 } from './q10-riserve-oltre-disponibili';
import { q11 } from './q11-categorie-tetto';
import { q12 } from './q12-altra-categoria';
import { q13 } from './q13-costo-lavori';
import { q14 } from './q14-lavori-descritti';
import { q15 } from './q15-convenzione-privati';
import { q17 } from './q17-valori-sostituiti';

/** Le regole delle quote: riserve di legge, servizi transitori, categorie. */
export const REGOLE_QUOTE: readonly Regola[] = [
  q01,
  q02,
  q03,
  q04,
  q05,
  q06,
  q07,
  q08,
  q09,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q17,
];
