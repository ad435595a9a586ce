import type { Ente } from './ente';

const POSTO: Readonly<Record<Ente['tipo'], number>> = { aler: 0, operatore: 1, comune: 2 };
const ITALIANO = new Intl.Collator('it');

/**
 * L'ordine in cui il piano stampa gli enti: prima le ALER e poi gli operatori, nell'ordine del registro
 * (quello pubblicato non è alfabetico: Mantova, poi Cremona); infine i comuni in ordine alfabetico italiano.
 */
export function ordinaEnti(enti: readonly Ente[]): readonly Ente[] {
  return [...enti].sort(confrontaEnti);
}

/** L'ordine di `ordinaEnti`, per righe che hanno ciascuna il suo ente e stanno nell'ordine del registro. */
export function ordinaPerEnte<T extends { readonly ente: Ente }>(righe: readonly T[]): readonly T[] {
  return [...righe].sort((a, b) => confrontaEnti(a.ente, b.ente));
}

function confrontaEnti(a: Ente, b: Ente): number {
  const perTipo = POSTO[a.tipo] - POSTO[b.tipo];
  return perTipo !== 0 || a.tipo !== 'comune' ? perTipo : ITALIANO.compare(a.id, b.id);
}
