/** Gli avvisi scritti nella pagina, per quando il pannello non può partire. */
export type Avviso = 'senza-office' | 'fuori-da-excel' | 'excel-vecchio';

/** Mostra un avviso al posto di "si sta aprendo". */
export function mostraAvviso(avviso: Avviso): void {
  for (const parte of document.querySelectorAll('.avviso')) parte.toggleAttribute('hidden', parte.id !== avviso);
}
