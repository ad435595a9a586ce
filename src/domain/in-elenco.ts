/**
 * Ciò che sta in un posto di un elenco, quando il posto viene da un elenco parallelo. Fuori dall'elenco non c'è niente:
 * zero, nessun testo, una riga vuota.
 */
export function numeroIn(numeri: ArrayLike<number>, posto: number): number {
  return numeri[posto] ?? 0;
}

export function testoIn(testi: ArrayLike<string>, posto: number): string {
  return testi[posto] ?? '';
}

export function rigaIn<T>(righe: readonly (readonly T[])[], posto: number): readonly T[] {
  return righe[posto] ?? [];
}
