/** Quella dell'add-in e una per comando della barra. */
export const ICONE = ['quadro', 'controlla', 'riepilogo', 'pulisci', 'pannello'] as const;

/** Lati in pixel: 16, 32 e 80 per la barra, 32 e 64 per l'elenco dei componenti, 128 per l'interfaccia di amministrazione. */
export const MISURE = [16, 32, 64, 80, 128] as const;

export function nomePng(icona: string, lato: number): string {
  return `${icona}-${lato}.png`;
}
