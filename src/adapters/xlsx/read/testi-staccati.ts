/** I testi più corti V8 li copia da sé; un pezzo più lungo resta attaccato al testo intero da cui viene. */
const CARATTERI_COPIATI = 13;
const NOTI_MASSIMI = 4096;
const noti = new Map<string, string>();

/**
 * Lo stesso testo, senza l'XML da cui è stato tagliato: di una cartella letta deve restare in memoria ciò che dice, non il
 * file. I testi che tornano, come le note di un modello compilato da tutti i comuni, restano una volta sola.
 */
export function staccaTesto(testo: string): string {
  if (testo.length < CARATTERI_COPIATI) return testo;
  const noto = noti.get(testo);
  if (noto !== undefined) return noto;
  const copia = JSON.parse(JSON.stringify(testo)) as string;
  if (noti.size >= NOTI_MASSIMI) noti.clear();
  noti.set(copia, copia);
  return copia;
}
