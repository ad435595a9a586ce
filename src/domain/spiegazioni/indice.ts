import type { RegolaId } from '../regole/regola-id';
import { SPIEGAZIONI_ARITMETICA } from './aritmetica';
import { SPIEGAZIONI_COERENZA } from './coerenza';
import { SPIEGAZIONI_DESTINAZIONI } from './destinazioni';
import { SPIEGAZIONI_PATRIMONIO } from './patrimonio';
import { SPIEGAZIONI_QUOTE } from './quote';
import { SPIEGAZIONI_SCADENZE } from './scadenze';
import type { Spiegazione, Spiegazioni } from './spiegazione';
import { SPIEGAZIONI_STRUTTURA_TABELLE } from './struttura-tabelle';
import { SPIEGAZIONI_STRUTTURA_VALORI } from './struttura-valori';
import { SPIEGAZIONI_UNITA } from './unita';

export const SPIEGAZIONI: Spiegazioni<RegolaId> = {
  ...SPIEGAZIONI_STRUTTURA_TABELLE,
  ...SPIEGAZIONI_STRUTTURA_VALORI,
  ...SPIEGAZIONI_ARITMETICA,
  ...SPIEGAZIONI_PATRIMONIO,
  ...SPIEGAZIONI_QUOTE,
  ...SPIEGAZIONI_DESTINAZIONI,
  ...SPIEGAZIONI_COERENZA,
  ...SPIEGAZIONI_UNITA,
  ...SPIEGAZIONI_SCADENZE,
};

/** La spiegazione di una regola. Una prova garantisce che ci siano tutte. */
export function spiegazioneDi(id: RegolaId): Spiegazione {
  const spiegazione = SPIEGAZIONI[id];
  if (!spiegazione) throw new RangeError(`La regola ${id} non ha una spiegazione`);
  return spiegazione;
}
