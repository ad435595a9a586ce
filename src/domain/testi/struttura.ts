import type { RegolaId } from '../regole/regola-id';
import { VALORI } from './struttura-valori';
import { TABELLE } from './struttura-tabelle';
import type { TestiRegola } from './testi-regola';
import { RIGHE_UNITA } from './unita';

/** Le parole delle regole S01–S15: prima quelle sulle tabelle e sugli enti, poi quelle sui valori, poi gli alloggi. */
export const TESTI_STRUTTURA: Readonly<Record<Extract<RegolaId, `S${string}`>, TestiRegola>> = {
  ...TABELLE,
  ...VALORI,
  ...RIGHE_UNITA,
};
