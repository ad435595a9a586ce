/**
 * Riassunto di 64 bit di un testo, come 16 cifre esadecimali (due FNV-1a a 32 bit con semi diversi).
 * Serve a riconoscere lo stesso rilievo fra un controllo e l'altro, non a proteggere.
 */
export function riassunto(testo: string): string {
  let primo = 0x811c9dc5;
  let secondo = 0x9747b28c;
  for (let i = 0; i < testo.length; i += 1) {
    const codice = testo.charCodeAt(i);
    primo = Math.imul(primo ^ codice, 0x01000193);
    secondo = Math.imul(secondo ^ (codice + i), 0x01000193);
  }
  return esadecimale(primo) + esadecimale(secondo);
}

function esadecimale(parola: number): string {
  return (parola >>> 0).toString(16).padStart(8, '0');
}
