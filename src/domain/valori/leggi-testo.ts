import { conMemoria } from '../con-memoria';
import type { TipoVoce } from '../voci/voce';
import { leggiNumeroScritto } from './numero-scritto';
import { senzaParole } from './senza-parole';
import { NON_RILEVABILE, VUOTO, type DifettoNumero, type Valore } from './valore';

/** Più lungo di così non è un numero: non vale la pena cercarlo. */
const LUNGHEZZA_MASSIMA = 64;

/** Anche NBSP, spazi tipografici e caratteri di larghezza nulla. */
const SPAZI = /[\s\u200B-\u200D\u2060]+/g;
const SPAZI_AI_BORDI = /^[\s\u200B-\u200D\u2060]+|[\s\u200B-\u200D\u2060]+$/g;
/** Cifre, segni e punteggiatura a tutta larghezza (U+FF05 % … U+FF19 9, U+FF0B +). */
const LARGHI = /[\uFF05\uFF0B-\uFF0E\uFF10-\uFF19]/g;
const SCARTO_LARGHI = 0xfee0;

/** `n.r.`, `nr`, `n/r`, `n.d.`, `non rilevabile`, `dato non rilevato`; una o più lineette; `//`. */
const DETTO_NON_RILEVABILE =
  /^(?:n[./ ]{0,2}[rd]\.?|(?:dat[oi] )?non rilevabil[ei]|(?:dat[oi] )?non rilevat[oi]|[-–—−]+|\/+)$/i;

/** Errori di Excel incollati come testo, in italiano o in inglese, col codice che sta nei file. */
const ERRORI_SCRITTI = new Map([
  ['#RIF!', '#REF!'],
  ['#REF!', '#REF!'],
  ['#N/D', '#N/A'],
  ['#N/A', '#N/A'],
  ['#DIV/0!', '#DIV/0!'],
  ['#VALORE!', '#VALUE!'],
  ['#VALUE!', '#VALUE!'],
  ['#NOME?', '#NAME?'],
  ['#NAME?', '#NAME?'],
  ['#NUM!', '#NUM!'],
  ['#NULLO!', '#NULL!'],
  ['#NULL!', '#NULL!'],
]);

const PERCENTO_DIETRO = / ?%$/;
const PERCENTO_A_PAROLE = / per ?cento$/i;
const EURO = /^(?:€|euro|eur) ?(?=[+\-−]?\d)|(?<=\d) ?(?:€|euro|eur)$/i;

function senzaLarghi(testo: string): string {
  return testo.replace(LARGHI, (carattere) => String.fromCharCode(carattere.charCodeAt(0) - SCARTO_LARGHI));
}

/** Il testo di una cella senza spazi attorno, NBSP e spazi di larghezza nulla compresi. */
export function senzaSpaziAttorno(testo: string): string {
  return testo.replace(SPAZI_AI_BORDI, '');
}

/** Cerca un numero nel testo già ripulito; `percento` dice se il segno % c'era. */
function spoglia(testo: string, tipo: TipoVoce, difetti: DifettoNumero[]): { nudo: string; percento: boolean } {
  let nudo = testo.startsWith("'") ? testo.slice(1).trimStart() : testo;
  let percento = false;
  if (tipo === 'percentuale') {
    const senzaSegno = nudo.replace(PERCENTO_DIETRO, '');
    const senzaPercento = senzaSegno.replace(PERCENTO_A_PAROLE, '');
    percento = senzaPercento !== nudo;
    if (senzaPercento !== senzaSegno) difetti.push('unita');
    nudo = senzaPercento;
  } else if (tipo === 'importo') {
    nudo = nudo.replace(EURO, '');
  }
  const senzaUnita = senzaParole(nudo);
  if (senzaUnita !== nudo) difetti.push('unita');
  return { nudo: senzaUnita, percento };
}

function leggi(grezzo: string, tipo: TipoVoce): Valore {
  const senzaSpazi = senzaSpaziAttorno(grezzo);
  if (senzaSpazi === '') return VUOTO;
  if (senzaSpazi.length > LUNGHEZZA_MASSIMA) return { tipo: 'testo', testo: senzaSpazi };
  const comune = senzaLarghi(senzaSpazi);
  const stretto = comune.replace(SPAZI, ' ');
  if (DETTO_NON_RILEVABILE.test(stretto)) return NON_RILEVABILE;
  const errore = ERRORI_SCRITTI.get(stretto.toUpperCase());
  if (errore !== undefined) return { tipo: 'errore', codice: errore };
  if (tipo === 'testo') return { tipo: 'testo', testo: senzaSpazi };

  const difetti: DifettoNumero[] = ['testo'];
  if (senzaSpazi !== grezzo) difetti.push('spazi');
  if (comune !== senzaSpazi) difetti.push('cifre-larghe');
  const { nudo, percento } = spoglia(stretto, tipo, difetti);
  const scritto = leggiNumeroScritto(nudo);
  if (scritto === null) return { tipo: 'testo', testo: senzaSpazi };
  if ('letture' in scritto) return { tipo: 'ambiguo', testo: senzaSpazi, letture: scritto.letture };
  for (const difetto of scritto.difetti) if (!difetti.includes(difetto)) difetti.push(difetto);
  if (tipo === 'percentuale' && !percento && scritto.numero > 0 && scritto.numero < 1) difetti.push('percento-dubbio');
  return { tipo: 'numero', numero: scritto.numero, difetti };
}

const MEMORIA = { testi: 20_000, caratteri: LUNGHEZZA_MASSIMA };
const LETTURE: Readonly<Record<TipoVoce, (grezzo: string) => Valore>> = {
  conteggio: conMemoria(MEMORIA, (grezzo) => leggi(grezzo, 'conteggio')),
  percentuale: conMemoria(MEMORIA, (grezzo) => leggi(grezzo, 'percentuale')),
  importo: conMemoria(MEMORIA, (grezzo) => leggi(grezzo, 'importo')),
  testo: conMemoria(MEMORIA, (grezzo) => leggi(grezzo, 'testo')),
};

/** Lettura di una cella di testo dove si aspetta una voce di quel tipo; ogni testo breve si legge una volta sola. */
export function leggiTesto(grezzo: string, tipo: TipoVoce): Valore {
  return grezzo === '' ? VUOTO : LETTURE[tipo](grezzo);
}
