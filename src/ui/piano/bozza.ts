import type { ImpostazioniPiano } from '../../app/cartella-aperta';
import { isDataIso } from '../../domain/scadenze/giorni';
import { TESTI_PIANO } from '../testi/piano';

/** Il primo piano annuale è del 2018; oltre il 2100 è di certo uno sbaglio di battitura. */
const PRIMO_ANNO = 2018;
const ULTIMO_ANNO = 2100;

/** Ciò che sta scritto nei campi, anche se ancora sbagliato. */
export interface Bozza {
  readonly anno: string;
  readonly approvato: string;
  readonly satNelComplessivo: boolean;
  readonly dalVivo: boolean;
}

export interface Sbagli {
  readonly anno: string | null;
  readonly approvato: string | null;
}

export function bozzaDa({ anno, approvato, satNelComplessivo, dalVivo }: ImpostazioniPiano): Bozza {
  return { anno: anno === null ? '' : String(anno), approvato: approvato ?? '', satNelComplessivo, dalVivo };
}

/** Che cosa non va in ogni campo; null = va bene. Un campo vuoto va bene: vale ciò che dicono i fogli. */
export function sbagliDi({ anno, approvato }: Bozza): Sbagli {
  return {
    anno: anno.trim() === '' || annoScritto(anno) !== null ? null : TESTI_PIANO.annoSbagliato(PRIMO_ANNO, ULTIMO_ANNO),
    approvato: approvato === '' || isDataDelPiano(approvato) ? null : TESTI_PIANO.dataSbagliata(PRIMO_ANNO),
  };
}

/** Le impostazioni da salvare: un campo sbagliato vale come vuoto finché non si corregge. */
export function impostazioniDa(bozza: Bozza): ImpostazioniPiano {
  const { satNelComplessivo, dalVivo, approvato } = bozza;
  return {
    anno: annoScritto(bozza.anno),
    approvato: isDataDelPiano(approvato) ? approvato : null,
    satNelComplessivo,
    dalVivo,
  };
}

/** Vero se il piano di quell'anno si approva di rado in quella data: non è uno sbaglio, ma va guardato. */
export function isInsolita(anno: number | null, approvato: string | null): boolean {
  if (anno === null || approvato === null) return false;
  const quando = Number(approvato.slice(0, 4));
  return quando < anno - 1 || quando > anno;
}

function annoScritto(testo: string): number | null {
  if (!/^\d{4}$/.test(testo.trim())) return null;
  const anno = Number(testo);
  return anno >= PRIMO_ANNO && anno <= ULTIMO_ANNO ? anno : null;
}

function isDataDelPiano(testo: string): boolean {
  return isDataIso(testo) && testo >= `${PRIMO_ANNO - 1}-01-01` && testo <= `${ULTIMO_ANNO}-12-31`;
}
