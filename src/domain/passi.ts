/** Un lavoro lungo diviso in passi brevi: fra un passo e l'altro chi lo porta avanti può occuparsi d'altro. */
export type Passi<T> = Generator<undefined, T, undefined>;

/** Fa tutti i passi di seguito. */
export function diSeguito<T>(passi: Passi<T>): T {
  let passo = passi.next();
  while (!passo.done) passo = passi.next();
  return passo.value;
}
