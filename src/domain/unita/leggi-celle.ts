import type { ValoreCella } from '../snapshot';
import { leggiTesto, senzaSpaziAttorno } from '../valori/leggi-testo';

/** Una cella vuota o "n.r." non dice niente; una che non si legge è un'altra cosa. */
export type Letto<T> = T | 'assente' | 'illeggibile';

const METRI = /\s*(?:mq|m2|m²|metri quadr(?:i|ati))\.?$/i;
const MESI_O_ANNI = /\s*(?:mes[ie]|ann[io])\.?$/i;
const GIORNO_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDI_AL_GIORNO = 86_400_000;
const SERIALE_MINIMO = 1;
/** 31/12/2199. */
const SERIALE_MASSIMO = 109_574;
const DATA_ITALIANA = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DATA_ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** Il numero di una cella. Fra due letture ("1.234") vale quella che `migliaia` dice. */
export function leggiNumero(valore: ValoreCella | undefined, migliaia = false): Letto<number> {
  if (typeof valore === 'number') return Number.isFinite(valore) ? valore : 'illeggibile';
  if (valore === null || valore === undefined) return 'assente';
  if (typeof valore !== 'string') return 'illeggibile';
  const letto = leggiTesto(valore.replace(METRI, '').replace(MESI_O_ANNI, ''), 'importo');
  if (letto.tipo === 'numero') return letto.numero;
  if (letto.tipo === 'ambiguo') return letto.letture[migliaia ? 0 : 1];
  return letto.tipo === 'vuoto' || letto.tipo === 'nr' ? 'assente' : 'illeggibile';
}

/** Il giorno di una cella, come seriale di Excel. */
export function leggiData(valore: ValoreCella | undefined): Letto<number> {
  if (typeof valore === 'number') return valore >= SERIALE_MINIMO && valore <= SERIALE_MASSIMO ? valore : 'illeggibile';
  if (valore === null || valore === undefined) return 'assente';
  if (typeof valore !== 'string') return 'illeggibile';
  const testo = senzaSpaziAttorno(valore);
  const italiana = DATA_ITALIANA.exec(testo);
  if (italiana) return seriale(Number(italiana[3]), Number(italiana[2]), Number(italiana[1]));
  const iso = DATA_ISO.exec(testo);
  if (iso) return seriale(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const letto = leggiTesto(testo, 'testo');
  return letto.tipo === 'vuoto' || letto.tipo === 'nr' ? 'assente' : 'illeggibile';
}

/** Il 31 febbraio non esiste. */
function seriale(anno: number, mese: number, giorno: number): Letto<number> {
  const data = new Date(Date.UTC(anno, mese - 1, giorno));
  if (data.getUTCMonth() !== mese - 1 || data.getUTCDate() !== giorno) return 'illeggibile';
  const giorni = (data.getTime() - GIORNO_ZERO) / MILLISECONDI_AL_GIORNO;
  return giorni >= SERIALE_MINIMO && giorni <= SERIALE_MASSIMO ? giorni : 'illeggibile';
}

/** Con lo stesso seriale di prima, o nello stesso anno, il calendario non si ricalcola. */
let annoNoto = { da: 0, a: 0, anno: 1900 };

export function annoDi(seriale: number): number {
  if (seriale >= annoNoto.da && seriale < annoNoto.a) return annoNoto.anno;
  const anno = annoDelSeriale(seriale);
  const inizio = (quale: number): number => (Date.UTC(quale, 0, 1) - GIORNO_ZERO) / MILLISECONDI_AL_GIORNO;
  annoNoto = { da: inizio(anno), a: inizio(anno + 1), anno };
  return anno;
}

function annoDelSeriale(seriale: number): number {
  return new Date(GIORNO_ZERO + Math.floor(seriale) * MILLISECONDI_AL_GIORNO).getUTCFullYear();
}

/** Il giorno prima di quello in cui compiono gli anni: chi va dal 1/1/2020 al 31/12/2027 fa otto anni. */
export function finiscono(inizio: number, anni: number): number {
  const data = new Date(GIORNO_ZERO + Math.floor(inizio) * MILLISECONDI_AL_GIORNO);
  data.setUTCFullYear(data.getUTCFullYear() + anni);
  return (data.getTime() - GIORNO_ZERO) / MILLISECONDI_AL_GIORNO - 1;
}

/** `15/10/2025`. */
export function dataItaliana(seriale: number): string {
  const data = new Date(GIORNO_ZERO + Math.floor(seriale) * MILLISECONDI_AL_GIORNO);
  return data.toISOString().slice(0, 10).split('-').reverse().join('/');
}

const DETTO_ASSENTE = /^(?:n\.? ?[rd]\.?|non rilevabile|non disponibile|[-–—/]+)$/i;

/** "n.r.", "N.D.", "non rilevabile", o una lineetta: il resto non si prova nemmeno. */
function forseAssente(testo: string): boolean {
  const primo = testo.charCodeAt(0);
  return testo.length <= 16 && (primo === 110 || primo === 78 || primo === 45 || primo === 47 || primo >= 0x2010);
}

/** Il testo di una cella, senza spazi attorno; '' se vuota o non rilevabile. I codici stanno nei fogli anche come numeri. */
export function testoDi(valore: ValoreCella | undefined): string {
  if (typeof valore === 'number') return String(valore);
  if (typeof valore !== 'string') return '';
  const primo = valore.charCodeAt(0);
  const ultimo = valore.charCodeAt(valore.length - 1);
  const testo = primo <= 32 || ultimo <= 32 || primo >= 160 || ultimo >= 160 ? senzaSpaziAttorno(valore) : valore;
  return forseAssente(testo) && DETTO_ASSENTE.test(testo) ? '' : testo;
}

/** Ciò che sta nella cella, come si mostra a una persona. */
export function mostrato(valore: ValoreCella | undefined): string | number | null {
  if (valore === undefined || valore === null) return null;
  if (typeof valore === 'number' || typeof valore === 'string') return valore;
  if (typeof valore === 'boolean') return valore ? 'VERO' : 'FALSO';
  return 'errore' in valore ? valore.errore : 'formula senza risultato';
}

/** L'intero scritto con sole cifre, al massimo cinque; null per ogni altro testo. */
export function interoDi(testo: string): number | null {
  if (testo.length === 0 || testo.length > 5) return null;
  let numero = 0;
  for (let i = 0; i < testo.length; i += 1) {
    const cifra = testo.charCodeAt(i) - 48;
    if (cifra < 0 || cifra > 9) return null;
    numero = numero * 10 + cifra;
  }
  return numero;
}
