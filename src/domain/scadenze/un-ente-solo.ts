import type { Contesto } from '../contesto';

/** Vero per la cartella di un ente solo, guardata da sola: i termini del piano non sono suoi. */
export function parlaDiUnEnteSolo({ cartelle, tabelle }: Pick<Contesto, 'cartelle' | 'tabelle'>): boolean {
  if (cartelle.length !== 1) return false;
  let unico: string | null = null;
  for (const { tipo, righe } of tabelle) {
    if (tipo !== 'offerta' && tipo !== 'scheda') continue;
    for (const { ente, nome } of righe) {
      const chi = ente?.id ?? nome;
      if (unico !== null && chi !== unico) return false;
      unico = chi;
    }
  }
  return unico !== null;
}
