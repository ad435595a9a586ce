/** "2020-12-31" → "31/12/2020". */
export function dataItaliana(iso: string): string {
  const [anno, mese, giorno] = iso.split('-');
  return anno && mese && giorno ? `${giorno}/${mese}/${anno}` : iso;
}

/** L'ora di chi lavora, "09:05". */
export function oraItaliana(millisecondi: number): string {
  return new Date(millisecondi).toLocaleTimeString('it-IT', { hour: '2-digit', minute: '2-digit' });
}
