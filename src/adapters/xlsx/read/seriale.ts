const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
const GIORNO_MS = 86_400_000;
const GIORNO_ZERO = Date.UTC(1899, 11, 30);
/** Excel conta un 29 febbraio 1900 mai esistito: da qui in poi i due conti coincidono. */
const PRIMO_MARZO_1900 = 61;

/** Giorni fra il sistema di date 1904 (vecchi Mac) e quello 1900. */
export const GIORNI_1904 = 1462;

/**
 * Giorni dal 30 dicembre 1899 di una data ISO, senza fuso: l'ora scritta è quella del foglio. È il numero che
 * LibreOffice tiene nella cella. Null se non è una data.
 */
export function giorniDaIso(testo: string): number | null {
  const parti = ISO.exec(testo);
  if (parti === null) return null;
  const [anno = 0, mese = 0, giorno = 0, ore = 0, minuti = 0, secondi = 0] = parti.slice(1).map((n) => Number(n ?? 0));
  return (Date.UTC(anno, mese - 1, giorno) - GIORNO_ZERO) / GIORNO_MS + (ore * 3600 + minuti * 60 + secondi) / 86_400;
}

/** Il numero che Excel tiene nella cella per quella data: uguale da marzo 1900, uno di meno prima. */
export function serialeDaIso(testo: string): number | null {
  const giorni = giorniDaIso(testo);
  return giorni === null || giorni >= PRIMO_MARZO_1900 ? giorni : giorni - 1;
}

const DURATA = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** Frazione di giorno di una durata ISO 8601 (`PT12H30M00S`); null se non lo è. */
export function giorniDaDurata(testo: string): number | null {
  const parti = DURATA.exec(testo);
  if (parti === null) return null;
  const [giorni = 0, ore = 0, minuti = 0, secondi = 0] = parti
    .slice(2)
    .map((n) => Number((n ?? '0').replace(',', '.')));
  const totale = giorni + (ore * 3600 + minuti * 60 + secondi) / 86_400;
  return parti[1] === '-' ? -totale : totale;
}
