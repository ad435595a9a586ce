/**
 * Le parole di un'intestazione, spogliate di ciò che cambia da un foglio all'altro: maiuscole, accenti, apostrofi,
 * a capo, spazi doppi e unificatori, punti delle sigle.
 */
import { conMemoria } from '../con-memoria';

/** Un'intestazione più lunga di così è una frase. */
export const LUNGHEZZA_INTESTAZIONE = 260;

const NON_ASCII = /[^\p{ASCII}]/u;
const ACCENTI = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060]/g;
/** Parola spezzata a fine riga, come viene incollando da un PDF: "manuten-\ntiva". */
const A_CAPO = /(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
const SEGNI = /[%€]/g;
const SEPARATORI = /[^a-z0-9%€]+/g;

/** Sigle e parole composte scritte staccate, una volta tolti i punti. */
const COMPOSTE: readonly (readonly [RegExp, string])[] = [
  [/\buu? ii?\b/g, 'ui'],
  [/\bturn overs?\b/g, 'turnover'],
  [/\bs a p\b/g, 'sap'],
  [/\bs a s\b/g, 'sas'],
  [/\bs a t\b/g, 'sat'],
  [/\ba l e r\b/g, 'aler'],
  [/\bd g r\b/g, 'dgr'],
  [/\bv v f\b|\bvv ff?\b/g, 'vvf'],
  [/\bsub ambit([oi])\b/g, 'subambit$1'],
  [/\bt o t a l e\b/g, 'totale'],
  [/\bn e (?=ristr|recup|riqual)/g, 'nuova edificazione '],
];

const DA_COMPORRE = /\b(?:[a-z] [a-z]|uu i|turn over|vv f|sub amb|v v)/;

/** Testo in minuscolo, senza accenti né punteggiatura, le parole divise da uno spazio solo. */
export function appiana(testo: string): string {
  let piano = testo.includes('\n') ? testo.replace(A_CAPO, '$1') : testo;
  piano = piano.toLowerCase();
  if (NON_ASCII.test(piano)) piano = piano.normalize('NFKD').replace(ACCENTI, '');
  piano = piano.replace(SEGNI, ' $& ').replace(SEPARATORI, ' ').trim();
  if (!DA_COMPORRE.test(piano)) return piano;
  for (const [staccata, unita] of COMPOSTE) piano = piano.replace(staccata, unita);
  return piano;
}

/** Le stesse intestazioni si guardano da più parti, e tornano in ogni file di un ambito. */
const separate = conMemoria({ testi: 20_000 }, (testo): readonly string[] => {
  const piano = appiana(testo);
  return piano === '' ? [] : piano.split(' ');
});

/** Le parole del testo; nessuna se il testo è troppo lungo per essere un'intestazione. */
export function parole(testo: string): readonly string[] {
  return testo.length > LUNGHEZZA_INTESTAZIONE ? [] : separate(testo);
}
