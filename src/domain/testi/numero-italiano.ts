/** Numero come lo scrive un ufficio: punto per le migliaia, virgola per i decimali (al più sei cifre). 1277 → "1.277". */
export function numeroItaliano(numero: number): string {
  if (!Number.isFinite(numero)) return String(numero);
  // Oltre 1e21 `toFixed` passa alla notazione esponenziale: non ci sono migliaia da separare.
  if (Math.abs(numero) >= 1e21) return String(numero);
  const scritto = Math.abs(numero).toFixed(6);
  const interi = scritto.slice(0, -7);
  const coda = scritto.slice(-6).replace(/0+$/, '');
  const migliaia = interi.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const testo = coda ? `${migliaia},${coda}` : migliaia;
  return numero < 0 && testo !== '0' ? `-${testo}` : testo;
}
