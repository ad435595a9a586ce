const BYTE_INSIEME = 8;

/** La tavola del byte da solo, poi le stesse con uno, due, … sette byte di zeri dopo. */
const TAVOLE = new Uint32Array(BYTE_INSIEME * 256);
for (let indice = 0; indice < 256; indice += 1) {
  let valore = indice;
  for (let bit = 0; bit < 8; bit += 1) valore = valore & 1 ? (valore >>> 1) ^ 0xedb88320 : valore >>> 1;
  TAVOLE[indice] = valore;
}
for (let i = 256; i < TAVOLE.length; i += 1) {
  const prima = TAVOLE[i - 256] ?? 0;
  TAVOLE[i] = (prima >>> 8) ^ (TAVOLE[prima & 0xff] ?? 0);
}

/**
 * Codice di controllo dello zip: deflate non ne ha uno suo, e un bit cambiato darebbe un'altra cifra. Otto byte alla
 * volta: uno per volta era un quinto di tutta la lettura di una cartella.
 */
export function crc32(dati: Uint8Array): number {
  let crc = 0xffffffff;
  let i = 0;
  for (const fine = dati.length - BYTE_INSIEME; i <= fine; i += BYTE_INSIEME) {
    crc =
      (TAVOLE[1792 + ((crc ^ (dati[i] ?? 0)) & 0xff)] ?? 0) ^
      (TAVOLE[1536 + (((crc >>> 8) ^ (dati[i + 1] ?? 0)) & 0xff)] ?? 0) ^
      (TAVOLE[1280 + (((crc >>> 16) ^ (dati[i + 2] ?? 0)) & 0xff)] ?? 0) ^
      (TAVOLE[1024 + ((crc >>> 24) ^ (dati[i + 3] ?? 0))] ?? 0) ^
      (TAVOLE[768 + (dati[i + 4] ?? 0)] ?? 0) ^
      (TAVOLE[512 + (dati[i + 5] ?? 0)] ?? 0) ^
      (TAVOLE[256 + (dati[i + 6] ?? 0)] ?? 0) ^
      (TAVOLE[dati[i + 7] ?? 0] ?? 0);
  }
  for (; i < dati.length; i += 1) crc = (TAVOLE[(crc ^ (dati[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
