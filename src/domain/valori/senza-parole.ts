import { testoIn } from '../in-elenco';

/**
 * Toglie a un numero le parole che gli uffici gli scrivono attorno ("n. 3", "3 alloggi SAP", "3 (di cui 1 ristrutturato)"),
 * solo dove la lettura è una. "3 o 4", "2+1", "circa 3", "3 (4 nel 2024)" restano testo: nessuno può dire quale valga.
 */

const DAVANTI = /^(?:(?:n\.?[°º]?|nr\.?|num\.|numero|tot\.?|totale|=) ?)+(?=[+\-−]?\d)/i;
const COSE =
  "alloggi?o?|all\\.|u\\. ?i\\.?|u\\. ?a\\.|ui|unit(?:à|a['’]?)(?: (?:immobiliari|immobiliare|abitative|abitativa))?|appartament[oi]|" +
  'app\\.|abitazion[ei]|abitanti|vani';
/** "SAP", "ERP", "disponibili": dicono quali alloggi sono, non quanti. */
const QUALI = 'sap|s\\.a\\.p\\.|erp|sas|disponibil[ei]|liber[ie]|comunal[ei]';
const UNITA_DIETRO = new RegExp(`(?<=\\d) ?(?:(?:${COSE})(?: (?:${QUALI}))?|\\*+)$`, 'i');
/** "3.": il punto di fine frase. Non "3.0", che finisce con una cifra. */
const PUNTO_IN_FONDO = /(?<=^[+\-−]?\d{1,4})\.$/;
/** Commento fra parentesi dopo il numero. */
const COMMENTO = /(?<=\d\D{0,24}) ?[([]([^()[\]]*)[)\]]$/;
const SENZA_CIFRE = /^[^\d]*$/;
/** "(1)" è il rimando a una nota. */
const RIMANDO = /^\d$/;
const DI_CUI = /^di cui \D{0,4}(\d{1,4})(?!\d)\D*$/i;
const DI_CUI_IN_FONDO = /(?<=\d\D{0,24}),? (di cui .*)$/i;
const ZERO = /^(?:zero|nessun[oa]?(?: alloggio| u\. ?i\.?)?)$/i;

/** Vero se il commento non dice un altro numero che potrebbe valere: una parte del totale sì, se è più piccola. */
function innocuo(commento: string, numero: string): boolean {
  if (SENZA_CIFRE.test(commento) || RIMANDO.test(commento)) return true;
  const parte = DI_CUI.exec(commento.trim())?.[1];
  const intero = /\d+/.exec(numero)?.[0];
  return parte !== undefined && intero !== undefined && Number(parte) <= Number(intero);
}

function senzaCommento(testo: string): string {
  const trovato = COMMENTO.exec(testo) ?? DI_CUI_IN_FONDO.exec(testo);
  if (!trovato) return testo;
  const numero = testo.slice(0, trovato.index);
  return innocuo(testoIn(trovato, 1), numero) ? numero.trimEnd() : testo;
}

/** Il numero nudo, o il testo com'era. */
export function senzaParole(testo: string): string {
  if (ZERO.test(testo)) return '0';
  // Quasi tutti i testi di un foglio non hanno cifre: non c'è niente da togliere.
  if (!/\d/.test(testo)) return testo;
  return senzaCommento(testo).replace(DAVANTI, '').replace(UNITA_DIETRO, '').replace(PUNTO_IN_FONDO, '');
}
