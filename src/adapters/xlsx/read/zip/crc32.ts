const TAVOLA = Uint32Array.from({ length: 256 }, (_, indice) => {
  let valore = indice;
  for (let bit = 0; bit < 8; bit += 1) valore = valore & 1 ? (valore >>> 1) ^ 0xedb88320 : valore >>> 1;
  return valore;
});

/** Codice di controllo dello zip: deflate non ne ha uno suo, e un bit cambiato darebbe un'altra cifra. */
export function crc32(dati: Uint8Array): number {
  let crc = 0xffffffff;
  let i = 0;
  // Il ciclo sull'iteratore costa cinque volte tanto.
  while (i < dati.length) {
    crc = (TAVOLA[(crc ^ (dati[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    i += 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
