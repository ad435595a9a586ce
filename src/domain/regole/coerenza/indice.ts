import type { Regola } from '../regola';
import { c01 } from './c01-senza-sap-con-alloggi';
import { c02 } from './c02-codici-ente';
import { c03 } from './c03-codici-catastali';
import { c04 } from './c04-non-rilevabile';
import { c05 } from './c05-totale-nel-testo';
import { c06 } from './c06-aler-scritta-uguale';

/** Le regole sulla coerenza fra dati, nomi, codici e testi, nell'ordine del catalogo. */
export const REGOLE_COERENZA: readonly Regola[] = [c01, c02, c03, c04, c05, c06];
