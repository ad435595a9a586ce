/** Un lavoratore nuovo, da un file a parte che si scarica solo quando serve. */
export function creaLavoratore(): Worker {
  return new Worker(new URL('./lavoratore.ts', import.meta.url), { type: 'module', name: 'lettura' });
}
