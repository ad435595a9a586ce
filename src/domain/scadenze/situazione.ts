import { giorniFra } from './giorni';
import type { DateFatte, Scadenza } from './scadenza';
import { isFattoDopo, isFinito } from './scadenze-del-piano';

/**
 * A che punto è un passo, per chi deve dire se è in ritardo: `nonFatto` solo se il termine è passato e il passo manca di
 * certo; `nonSiSa` se la sua data non è scritta ma il passo può essere stato fatto.
 */
export type Situazione = 'provvisoria' | 'inTempo' | 'inRitardo' | 'daFare' | 'nonFatto' | 'nonSiSa';

export interface Tenuta {
  readonly anno: number;
  /** Data di approvazione dichiarata, ISO. */
  readonly approvato: string | null;
  readonly oggi: string;
  /** Le date scritte. Se non ce n'è nessuna, chi tace non è in ritardo: non le tiene. */
  readonly fatte: DateFatte;
}

export function situazioneDi({ id, data, fatta }: Scadenza, tenuta: Tenuta): Situazione {
  const { approvato, oggi } = tenuta;
  // I termini che si contano dall'approvazione senza la sua data non hanno un giorno.
  if (approvato === null && id !== 'ricognizione' && id !== 'approvazione') return 'provvisoria';
  if (fatta !== null && fatta <= oggi) return fatta > data ? 'inRitardo' : 'inTempo';
  if (oggi <= data) return 'daFare';
  return mancaDiCerto(id, tenuta) ? 'nonFatto' : 'nonSiSa';
}

/** Giorni dal termine a quando il passo è stato fatto o, se non lo è, a oggi; 0 se non è in ritardo. */
export function giorniDiRitardo(scadenza: Scadenza, tenuta: Tenuta): number {
  const situazione = situazioneDi(scadenza, tenuta);
  if (situazione !== 'inRitardo' && situazione !== 'nonFatto') return 0;
  return giorniFra(scadenza.data, situazione === 'inRitardo' && scadenza.fatta ? scadenza.fatta : tenuta.oggi);
}

/** Chi non tiene le date non è in ritardo; finito l'anno del piano, una data che manca è più probabilmente non scritta. */
function mancaDiCerto(id: Scadenza['id'], tenuta: Tenuta): boolean {
  return Object.keys(tenuta.fatte).length > 0 && !isFinito(tenuta) && !isFattoDopo(id, tenuta);
}
