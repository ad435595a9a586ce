import { numeroItaliano } from '../testi/numero-italiano';

export type CampoCsv = string | number | null;

/** Con questo segno in testa Excel italiano legge il file come UTF-8 e non sbaglia gli accenti. */
const BOM = '\uFEFF';
const SEPARATORE = ';';
const FINE_RIGA = '\r\n';
/** Ciò con cui un foglio di calcolo fa cominciare una formula, anche in altra larghezza, o dopo spazi e segni invisibili. */
const COMINCIA_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u;

/**
 * Righe di campi come CSV per un Excel italiano: punto e virgola, virgola dei decimali, UTF-8 con BOM, righe chiuse da
 * CRLF e virgolette come vuole RFC 4180. Un testo che comincerebbe come una formula ha davanti un apostrofo, che Excel
 * mostra ma non esegue; un numero no, perché resti un numero.
 */
export function csv(righe: readonly (readonly CampoCsv[])[]): string {
  return BOM + righe.map((riga) => riga.map(campo).join(SEPARATORE) + FINE_RIGA).join('');
}

/** Il testo com'è, o con l'apostrofo davanti se un foglio di calcolo lo prenderebbe per una formula. */
export function innocuo(testo: string): string {
  return COMINCIA_FORMULA.test(testo) ? `'${testo}` : testo;
}

function campo(valore: CampoCsv): string {
  if (valore === null) return '';
  // Senza i punti delle migliaia: nel CSV il numero si rilegge, non si stampa.
  if (typeof valore === 'number') return numeroItaliano(valore).replaceAll('.', '');
  const testo = innocuo(valore);
  return /[";\r\n\t]|^\s|\s$/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo;
}
