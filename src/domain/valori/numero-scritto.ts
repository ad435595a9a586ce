import type { DifettoNumero } from './valore';

/** Un numero riconosciuto in un testo: uno solo, oppure due letture possibili. */
export type NumeroScritto =
  | { readonly numero: number; readonly difetti: readonly DifettoNumero[] }
  | { readonly letture: readonly [number, number] };

/** Oltre le 15 cifre un numero non si conserva esatto: resta testo. */
const CIFRE_MASSIME = 15;

const INTERO = /^\d+$/;
const CON_VIRGOLA = /^\d+,\d+$/;
const CON_PUNTO = /^\d+\.\d+$/;
/** "1.234": tre cifre dopo un solo punto e nessuno zero davanti; può essere 1234 o 1,234. */
const PUNTO_AMBIGUO = /^[1-9]\d{0,2}\.\d{3}$/;
const MIGLIAIA_CON_PUNTI = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const MIGLIAIA_CON_SPAZI = /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/;
/** "1,234.50": la virgola prima del punto non può che separare le migliaia. */
const ALL_INGLESE = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;

function leggiSenzaSegno(cifre: string): NumeroScritto | null {
  if (INTERO.test(cifre)) return { numero: Number(cifre), difetti: [] };
  if (CON_VIRGOLA.test(cifre)) return { numero: Number(cifre.replace(',', '.')), difetti: [] };
  if (PUNTO_AMBIGUO.test(cifre)) return { letture: [Number(cifre.replace('.', '')), Number(cifre)] };
  if (MIGLIAIA_CON_PUNTI.test(cifre)) {
    return { numero: Number(cifre.replaceAll('.', '').replace(',', '.')), difetti: [] };
  }
  if (CON_PUNTO.test(cifre)) return { numero: Number(cifre), difetti: ['punto'] };
  if (MIGLIAIA_CON_SPAZI.test(cifre)) {
    return { numero: Number(cifre.replaceAll(' ', '').replace(',', '.')), difetti: ['spazi'] };
  }
  if (ALL_INGLESE.test(cifre)) return { numero: Number(cifre.replaceAll(',', '')), difetti: ['punto'] };
  return null;
}

function quanteCifre(testo: string): number {
  let quante = 0;
  for (const carattere of testo) if (carattere >= '0' && carattere <= '9') quante += 1;
  return quante;
}

/**
 * Legge un numero scritto all'italiana, già senza spazi attorno e con cifre comuni.
 * Niente notazione scientifica, esadecimale o "Infinity": quelli sono testo.
 */
export function leggiNumeroScritto(testo: string): NumeroScritto | null {
  const segno = /^[+\-−]/.exec(testo)?.[0];
  const cifre = segno === undefined ? testo : testo.slice(1).trimStart();
  if (quanteCifre(cifre) > CIFRE_MASSIME) return null;
  const letto = leggiSenzaSegno(cifre);
  if (letto === null || segno === undefined || segno === '+') return letto;
  if ('letture' in letto) return { letture: [-letto.letture[0], -letto.letture[1]] };
  return { numero: letto.numero === 0 ? 0 : -letto.numero, difetti: letto.difetti };
}
