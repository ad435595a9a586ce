import { REGOLE_ARITMETICA } from './aritmetica/indice';
import { REGOLE_COERENZA } from './coerenza/indice';
import { REGOLE_QUOTE } from './quote/indice';
import type { Regola } from './regola';
import type { RegolaId } from './regola-id';
import { REGOLE_SCADENZE } from './scadenze/indice';
import { REGOLE_STRUTTURA } from './struttura/indice';

/** Tutte le regole, nell'ordine in cui si leggono: struttura, aritmetica, quote, coerenza, scadenze. */
export const CATALOGO: readonly Regola[] = [
  ...REGOLE_STRUTTURA,
  ...REGOLE_ARITMETICA,
  ...REGOLE_QUOTE,
  ...REGOLE_COERENZA,
  ...REGOLE_SCADENZE,
];

const PER_ID: ReadonlyMap<RegolaId, Regola> = new Map(CATALOGO.map((regola) => [regola.id, regola]));

/** La regola con questo identificativo. Una prova garantisce che il catalogo le abbia tutte. */
export function regolaPerId(id: RegolaId): Regola {
  const regola = PER_ID.get(id);
  if (!regola) throw new RangeError(`Il catalogo non ha la regola ${id}`);
  return regola;
}
