const BYTE_LOCALE = 30;
const BYTE_VOCE = 46;
const BYTE_FINE = 22;
const VERSIONE = 20;

/**
 * Uno zip senza compressione con le sole parti date: ciò che si affida alla libreria.
 * Il codice di controllo resta 0, cioè «non detto»: le parti sono già state controllate una volta.
 */
export function creaPacco(parti: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const voci = Array.from(parti, ([nome, dati]) => ({ nome: new TextEncoder().encode(nome), dati }));
  const totale = voci.reduce(
    (somma, { nome, dati }) => somma + BYTE_LOCALE + BYTE_VOCE + 2 * nome.length + dati.length,
    BYTE_FINE,
  );
  const pacco = new Uint8Array(totale);
  const vista = new DataView(pacco.buffer);
  let posizione = 0;
  const posizioni = voci.map(({ nome, dati }) => {
    const inizio = posizione;
    vista.setUint32(inizio, 0x04034b50, true);
    vista.setUint16(inizio + 4, VERSIONE, true);
    vista.setUint32(inizio + 18, dati.length, true);
    vista.setUint32(inizio + 22, dati.length, true);
    vista.setUint16(inizio + 26, nome.length, true);
    pacco.set(nome, inizio + BYTE_LOCALE);
    pacco.set(dati, inizio + BYTE_LOCALE + nome.length);
    posizione += BYTE_LOCALE + nome.length + dati.length;
    return inizio;
  });
  const indice = posizione;
  voci.forEach(({ nome, dati }, i) => {
    vista.setUint32(posizione, 0x02014b50, true);
    vista.setUint16(posizione + 6, VERSIONE, true);
    vista.setUint32(posizione + 20, dati.length, true);
    vista.setUint32(posizione + 24, dati.length, true);
    vista.setUint16(posizione + 28, nome.length, true);
    vista.setUint32(posizione + 42, posizioni[i] ?? 0, true);
    pacco.set(nome, posizione + BYTE_VOCE);
    posizione += BYTE_VOCE + nome.length;
  });
  vista.setUint32(posizione, 0x06054b50, true);
  vista.setUint16(posizione + 8, voci.length, true);
  vista.setUint16(posizione + 10, voci.length, true);
  vista.setUint32(posizione + 12, posizione - indice, true);
  vista.setUint32(posizione + 16, indice, true);
  return pacco;
}
