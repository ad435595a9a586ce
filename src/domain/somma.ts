/** La somma dei numeri che si sanno; chi manca non conta. */
export function somma(numeri: readonly (number | null | undefined)[]): number {
  let totale = 0;
  for (const numero of numeri) totale += numero ?? 0;
  return totale;
}
