/** Il rapporto di contrasto fra due colori `#RRGGBB`, come lo definisce WCAG 2.1: da 1 a 21. */
export function contrasto(uno: string, altro: string): number {
  const [a, b] = [luminanza(uno), luminanza(altro)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanza(colore: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((da) => Number.parseInt(colore.slice(da, da + 2), 16) / 255)
    .map((canale) => (canale <= 0.04045 ? canale / 12.92 : ((canale + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
