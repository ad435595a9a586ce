import type { ImpostazioniPiano } from '../../app/cartella-aperta';
import { IMPOSTAZIONI_PREDEFINITE, isTolleranza, TOLLERANZA_MASSIMA } from '../../domain/contesto';
import type { Sostituzione } from '../../domain/regole/profili/sostituzione';
import { isDataIso } from '../../domain/scadenze/giorni';
import { PASSI } from '../../domain/scadenze/scadenza';
import type { DateFatte, Finestra } from '../../domain/scadenze/scadenza';
import { TESTI_PIANO } from '../testi/piano';

/** Il primo piano annuale è del 2018; oltre il 2100 è di certo uno sbaglio di battitura. */
const PRIMO_ANNO = 2018;
const ULTIMO_ANNO = 2100;

/** Ciò che sta scritto nei campi, anche se ancora sbagliato. */
export interface Bozza {
  readonly anno: string;
  readonly approvato: string;
  readonly satNelComplessivo: boolean;
  readonly tolleranza: string;
  readonly dalVivo: boolean;
  /** Quando sono stati fatti i passi; un campo vuoto non c'è. */
  readonly fatte: DateFatte;
  /** I giorni in cui gli enti rispondono; un campo vuoto non c'è. */
  readonly finestra: Finestra;
  /** Ciò che si è scritto al posto delle soglie: qui c'è solo ciò che è già giusto. */
  readonly sostituzioni: readonly Sostituzione[];
}

export interface Sbagli {
  readonly anno: string | null;
  readonly approvato: string | null;
  readonly tolleranza: string | null;
  readonly finestra: string | null;
}

export function bozzaDa({
  anno,
  approvato,
  satNelComplessivo,
  tolleranza,
  dalVivo,
  fatte = {},
  finestra = {},
  sostituzioni = [],
}: ImpostazioniPiano): Bozza {
  return {
    anno: anno === null ? '' : String(anno),
    approvato: approvato ?? '',
    satNelComplessivo,
    tolleranza: String(tolleranza),
    dalVivo,
    fatte,
    finestra,
    sostituzioni,
  };
}

/** Che cosa non va in ogni campo; null = va bene. Anno e data vuoti vanno bene: vale ciò che dicono i fogli. */
export function sbagliDi({ anno, approvato, tolleranza, finestra }: Bozza): Sbagli {
  return {
    anno: anno.trim() === '' || annoScritto(anno) !== null ? null : TESTI_PIANO.annoSbagliato(PRIMO_ANNO, ULTIMO_ANNO),
    approvato: approvato === '' || isDataDelPiano(approvato) ? null : TESTI_PIANO.dataSbagliata(PRIMO_ANNO),
    tolleranza: tolleranzaScritta(tolleranza) !== null ? null : TESTI_PIANO.tolleranzaSbagliata(TOLLERANZA_MASSIMA),
    finestra: isRovesciata(finestra) ? TESTI_PIANO.chiusuraPrima : null,
  };
}

export function isGiusta(sbagli: Sbagli): boolean {
  return Object.values(sbagli).every((sbaglio) => sbaglio === null);
}

/** Le impostazioni da salvare: al posto di un campo sbagliato vale quello iniziale finché non si corregge. */
export function impostazioniDa(bozza: Bozza): ImpostazioniPiano {
  const { satNelComplessivo, dalVivo, approvato } = bozza;
  return {
    anno: annoScritto(bozza.anno),
    approvato: isDataDelPiano(approvato) ? approvato : null,
    satNelComplessivo,
    tolleranza: tolleranzaScritta(bozza.tolleranza) ?? IMPOSTAZIONI_PREDEFINITE.tolleranza,
    dalVivo,
    fatte: bozza.fatte,
    sostituzioni: bozza.sostituzioni.length > 0 ? bozza.sostituzioni : undefined,
    finestra: isRovesciata(bozza.finestra) ? {} : bozza.finestra,
  };
}

/** Cambia la data di un passo; vuota o impossibile vale come tolta. */
export function conData(fatte: DateFatte, passo: keyof DateFatte, data: string): DateFatte {
  const date = PASSI.flatMap((uno) => {
    const sua = uno === passo ? data : fatte[uno];
    return sua !== undefined && isDataDelPiano(sua) ? [[uno, sua] as const] : [];
  });
  return Object.fromEntries(date);
}

/** Cambia un giorno della ricognizione; vuoto o impossibile vale come tolto. */
export function conGiorno(finestra: Finestra, quale: keyof Finestra, data: string): Finestra {
  const giorni = (['apertura', 'chiusura'] as const).flatMap((uno) => {
    const suo = uno === quale ? data : finestra[uno];
    return suo !== undefined && isDataDelPiano(suo) ? [[uno, suo] as const] : [];
  });
  return Object.fromEntries(giorni);
}

function isRovesciata({ apertura, chiusura }: Finestra): boolean {
  return apertura !== undefined && chiusura !== undefined && chiusura < apertura;
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

function tolleranzaScritta(testo: string): number | null {
  const numero = /^\d+$/.test(testo.trim()) ? Number(testo) : null;
  return isTolleranza(numero) ? numero : null;
}

function isDataDelPiano(testo: string): boolean {
  return isDataIso(testo) && testo >= `${PRIMO_ANNO - 1}-01-01` && testo <= `${ULTIMO_ANNO}-12-31`;
}
