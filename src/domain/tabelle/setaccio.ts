import { CONTEGGIO, GENERICHE, PERCENTO as SEGNI_DI_PERCENTO, SINONIMI } from '../voci/sinonimi';

/**
 * Un foglio può avere centinaia di migliaia di testi diversi (nomi, indirizzi, codici) e pochissimi dicono qualcosa
 * di una tabella. Il setaccio li scarta guardando le prime lettere delle parole, senza creare niente.
 */

const LETTERE = 4;
const BASE = 27;
const A = 97;
const DEBOLE = 1;
const FORTE = 2;

/** Parole che da sole non bastano, e accanto a una cifra ("UI-0123", "n. 12") sono un dato. */
const DEBOLI = [...CONTEGGIO, ...SEGNI_DI_PERCENTO, ...GENERICHE.maschi, ...GENERICHE.femmine];
const DELLE_VOCI = SINONIMI.filter(([voce]) => voce !== null)
  .flatMap(([, schema]) => schema.split(' ').filter((gruppo) => !gruppo.startsWith('!')))
  .flatMap((gruppo) => gruppo.replace('^', '').split('|'))
  .map((parola) => parola.replace('*', ''));
const DELLE_ETICHETTE =
  'ente enti comune comuni denominazione proprietario proprietari proprieta soggetto soggetti ragione nome municipio ' +
  'sub subambito ambito territorio area zona distretto misura misure provvedimento provvedimenti istat catastale belfiore ' +
  'provincia prov sigla alias altri altre tipo tipologia approvazione approvato data anno annualita totale totali tot ' +
  'subtotale somma complessivo riportare riporto parziale prog progressivo ord ordine foglio mappale particella subalterno vani interno ' +
  'civico indirizzo superficie mq appartengono aler patrimonio turn';
/** Sigle col punto: "U.I.", "S.A.P.", "S.A.T.", "V.V.F."; e "T O T A L E". */
const INIZIALI = 'u s v vv n t';

function codice(parola: string): number {
  let valore = 0;
  for (const lettera of parola.slice(0, LETTERE)) valore = valore * BASE + (lettera.charCodeAt(0) - A + 1);
  return valore;
}

const PESI = new Uint8Array(BASE ** LETTERE);
for (const parola of [...DEBOLI, ...INIZIALI.split(' ')]) if (/^[a-z]/.test(parola)) PESI[codice(parola)] = DEBOLE;
for (const parola of [...DELLE_VOCI, ...GENERICHE.totale, ...GENERICHE.media, ...DELLE_ETICHETTE.split(' ')]) {
  if (/^[a-z]/.test(parola) && !CONTEGGIO.has(parola)) PESI[codice(parola)] = FORTE;
}

/** Lettere accentate latine (U+00C0–U+00FF) senza accento. */
const ACCENTATE = Uint8Array.from({ length: 64 }, (_, i) => {
  const base = String.fromCharCode(0xc0 + i)
    .normalize('NFD')
    .toLowerCase()
    .charCodeAt(0);
  return base >= A && base < A + 26 ? base - A + 1 : 0;
});

const TRATTINO_INVISIBILE = 0xad;
const EURO = 0x20ac;
const PERCENTO = 37;

/** La lettera da 1 a 26, 0 se non è una lettera; -1 se è un carattere che va guardato con calma. */
function lettera(carattere: number): number {
  const minuscola = carattere | 32;
  if (minuscola >= A && minuscola < A + 26) return minuscola - A + 1;
  if (carattere === TRATTINO_INVISIBILE) return -1;
  if (carattere < 0xc0) return 0;
  if (carattere < 0x100) return ACCENTATE[carattere - 0xc0] ?? 0;
  // Punteggiatura tipografica e simboli di valuta; il resto (spazi nulli, lettere a tutta larghezza) si guarda con calma.
  return carattere >= 0x2010 && carattere < 0x2060 ? 0 : carattere === EURO ? 0 : -1;
}

const SOLO_ANNO = /^\D*20\d\d\D*$/;
const COMUNE_DI = /^\s*comune\s+di\s/i;

/** Falso se il testo non può essere un'intestazione, un'etichetta o un totale. Vero non vuol dire che lo sia. */
export function forseEtichetta(testo: string): boolean {
  // I nomi degli enti sono i testi più frequenti.
  if ((testo.charCodeAt(0) | 32) === 99 && COMUNE_DI.test(testo)) return false;
  let cifre = false;
  let deboli = false;
  let valore = 0;
  let lunga = 0;
  for (let i = 0; i <= testo.length; i += 1) {
    const carattere = i < testo.length ? testo.charCodeAt(i) : 32;
    const posto = lettera(carattere);
    if (posto < 0) return true;
    if (posto > 0) {
      if (lunga < LETTERE) valore = valore * BASE + posto;
      lunga += 1;
      continue;
    }
    if (lunga > 0) {
      const peso = PESI[valore];
      if (peso === FORTE) return true;
      if (peso === DEBOLE) deboli = true;
      valore = 0;
      lunga = 0;
    }
    if (carattere >= 48 && carattere <= 57) cifre = true;
    else if (carattere === PERCENTO || carattere === EURO) deboli = true;
    // Una parola può essere spezzata a fine riga: "ca-\nrenza".
    else if (carattere === 10 && testo.charCodeAt(i - 1) === 45) return true;
  }
  // Un anno da solo può stare in testa a una colonna.
  return cifre ? testo.length <= 12 && SOLO_ANNO.test(testo) : deboli;
}
