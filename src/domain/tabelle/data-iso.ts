/** Il giorno zero delle date di Excel, sistema 1900. */
const GIORNO_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDI_AL_GIORNO = 86_400_000;
/** 31/12/9999: l'ultima data di Excel. */
const SERIALE_MASSIMO = 2_958_465;

/** Seriale di Excel → `2021-03-31`; il numero com'è se non è una data possibile. */
export function dataIso(seriale: number): string {
  if (!(seriale >= 1 && seriale <= SERIALE_MASSIMO)) return String(seriale);
  return new Date(GIORNO_ZERO + Math.floor(seriale) * MILLISECONDI_AL_GIORNO).toISOString().slice(0, 10);
}

/** "31/3/2021" → `2021-03-31`; null se non è una data scritta all'italiana. */
export function dataScritta(testo: string): string | null {
  const [, giorno = '', mese = '', anno = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(testo) ?? [];
  if (anno === '' || Number(mese) < 1 || Number(mese) > 12 || Number(giorno) < 1 || Number(giorno) > 31) return null;
  return `${anno}-${mese.padStart(2, '0')}-${giorno.padStart(2, '0')}`;
}
