import { conMemoria } from '../con-memoria';

/**
 * Nomi degli enti a confronto. Chi compila scrive "Cingia de’ Botti *", "CANTU'" o "ALER BS- CR-MN":
 * la chiave è la stessa del nome ufficiale.
 */

/** Basta per un foglio di 200.000 righe con nomi tutti diversi. */
const MEMORIA = { testi: 250_000, caratteri: 200 };

/** Asterischi, anche fra parentesi e a tutta larghezza: rimandano a una nota, non fanno parte del nome. */
const ASTERISCHI = /\([*∗＊]+\)|[*∗＊]/g;
const SPAZI = /[\s\u200B-\u200D\u2060]+/g;
const ACCENTI = /[\u0300-\u036F]/g;
const APOSTROFI = /['’‘‛´`′ʼ＇]/g;
const LINEETTE = / ?[-‐‑‒–—−] ?/g;
/** "U. O. MANTOVA" e "U.O.MANTOVA" valgono "U.O. MANTOVA". */
const SPAZIO_FRA_INIZIALI = /(?<=\b[A-Z]\.) (?=[A-Z]\.)/g;
const PUNTO_ATTACCATO = /\.(?=[A-Z]{2})/g;
/** "A.L.E.R. MILANO" è "ALER MILANO". */
const ALER_CON_PUNTI = /^A\. ?L\. ?E\. ?R\.? */;
/** L'apostrofo è già uno spazio: "COMUNE D'ISEO" → "COMUNE D ISEO", "CITTA' DI VIADANA" → "CITTA DI VIADANA". */
const PREFISSO = /^(?:COMUNE|COM\.|CITTA) (?:DI|DEL|DELLA|DELL|D) (?=.)/;

/** "VIADANA (MN)", "VIADANA (CAPOFILA)": la provincia e il compito non fanno parte del nome. */
const FRA_PARENTESI = / ?\((?:(?:COMUNE |ENTE )?CAPOFILA|PROV\.? ?[A-Z]{2}|VA|CO|SO|MI|BG|BS|PV|CR|MN|LC|LO|MB)\)$/;
/** "1. VIADANA", "12) VIADANA": il numero d'ordine scritto davanti al nome. */
const NUMERO_DAVANTI = /^\d{1,3} ?[.)] ?(?=[A-Z])/;

/** Già maiuscolo e senza segni: rifarlo costa meno che ricordarlo. */
const GIA_NORMALE = /^[A-Z0-9]+(?: [A-Z0-9]+)*$/;

function conPrefisso(testo: string): string {
  return (
    testo
      // Prima di NFKC, che scioglie ´ in uno spazio con un accento; e dopo, perché da «ŉ» ne nasce un altro.
      .replace(APOSTROFI, ' ')
      .normalize('NFKC')
      .replace(APOSTROFI, ' ')
      .replace(ASTERISCHI, ' ')
      .toUpperCase()
      .normalize('NFD')
      .replace(ACCENTI, '')
      .replace(SPAZI, ' ')
      .trim()
      .replace(FRA_PARENTESI, '')
      .replace(NUMERO_DAVANTI, '')
      .replace(LINEETTE, '-')
      .replace(SPAZIO_FRA_INIZIALI, '')
      .replace(PUNTO_ATTACCATO, '. ')
      .replace(ALER_CON_PUNTI, 'ALER ')
      .trimEnd()
  );
}

const senzaPrefisso = conMemoria(MEMORIA, (testo) => conPrefisso(testo).replace(PREFISSO, ''));

/**
 * Chiave per confrontare i nomi: maiuscole, accenti e asterischi non contano, il prefisso "COMUNE DI" cade,
 * gli spazi si riducono e spariscono attorno ai trattini. L'apostrofo vale uno spazio, perché in fine di parola
 * fa da accento ("CANTU'", "ROE' VOLCIANO") e altrove lo si scrive con e senza spazio ("DE' BOTTI", "DE'BOTTI").
 */
export function normalizzaNome(testo: string): string {
  if (GIA_NORMALE.test(testo)) return testo.startsWith('C') ? testo.replace(PREFISSO, '') : testo;
  return senzaPrefisso(testo);
}

/** Il nome come è scritto, senza asterischi né spazi attorno. */
export function senzaOrnamenti(testo: string): string {
  return testo.replace(ASTERISCHI, '').trim();
}

/** Vero se il testo dice da sé di essere un comune: "COMUNE DI …", "Comune d'…", "Città di …". */
export function haPrefissoComune(testo: string): boolean {
  return PREFISSO.test(GIA_NORMALE.test(testo) ? testo : conPrefisso(testo));
}
