import type { Profilo } from './profilo';
import { RR_2_2025 } from './rr-2-2025';
import { RR_3_2019 } from './rr-3-2019';
import { RR_4_2017 } from './rr-4-2017';

/** I profili in ordine di data, senza buchi né sovrapposizioni. */
export const PROFILI: readonly Profilo[] = [RR_4_2017, RR_3_2019, RR_2_2025];

/**
 * Il profilo in vigore il giorno di approvazione del piano (ISO).
 * Senza data vale il più recente; una data anteriore al primo profilo usa il primo.
 */
export function profiloPer(data: string | null): Profilo {
  if (data === null) return RR_2_2025;
  return PROFILI.findLast((profilo) => profilo.dal <= data) ?? RR_4_2017;
}
