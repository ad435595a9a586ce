import type { Contesto } from '../contesto';

/** Vero se un ente destina unità alle Forze di Polizia: allora la Prefettura va avvisata. */
export function haQuotaPolizia({ registro, fatti }: Pick<Contesto, 'registro' | 'fatti'>): boolean {
  if (!fatti.voci.has('polizia')) return false;
  return registro.enti.some(({ id }) => (fatti.numero(id, 'polizia') ?? 0) > 0);
}
