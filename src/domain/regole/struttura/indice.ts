import type { Regola } from '../regola';
import { s01 } from './s01-parti-presenti';
import { s02 } from './s02-intestazioni';
import { s03 } from './s03-ente-mancante';
import { s04 } from './s04-ente-estraneo';
import { s05 } from './s05-nome-ente';
import { s06 } from './s06-ente-ripetuto';
import { s07 } from './s07-riga-totale';
import { s08 } from './s08-valori-ammessi';
import { s09 } from './s09-numero-scritto-male';
import { s10 } from './s10-risposta-mancante';
import { s11 } from './s11-asterischi';
import { s12 } from './s12-anno-del-piano';
import { s13 } from './s13-totali-e-parti-nascoste';
import { s14 } from './s14-valori-alloggi';
import { s15 } from './s15-codici-alloggi';

/** Le regole sulla struttura e sui valori, nell'ordine del catalogo. */
export const REGOLE_STRUTTURA: readonly Regola[] = [
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s08,
  s09,
  s10,
  s11,
  s12,
  s13,
  s14,
  s15,
];
