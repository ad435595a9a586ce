import type { ValoreCella } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';

/** Più di così non sono gli alloggi di un ente: un telefono, un codice, un protocollo. */
const ALLOGGI_MASSIMI = 2000;

/** Ciò che i fogli tengono accanto alle voci, e non ne è una. Un numero ("N. civico") lo è se non è di alloggi. */
const ALTRO =
  /^\W*(?:(?:n|nr)\b(?!.*(?:allogg|unit|u\.? ?i\b|appartament))|id|prog\w*|cod\w*|anno|note?|osservazion\w*|tel\w*|data|canon\w*|cost\w*|superf\w*|densit\w*|mq|vani|check|verific\w*|controll\w*|differenz\w*|scost\w*|variazion\w*|domand\w*|nuclei|famigli\w*|graduator\w*|cap|istat|zon[ae]|distrett\w*|(?:sub\W?)?ambit\w*)\b|occupat|%/i;

/** Alloggi, ma non quali; o solo un anno, un conto: di una tabella di enti può essere qualunque voce. */
const ALLOGGI_O_CONTI =
  /allogg|\bunit[aà]|\bu\.? ?i\b|appartament|^\W*(?:(?:19|20)\d\d|totale|numero|nr?\.?|q\.?t[aà]|quantit[aà])\W*$/i;

/** Vero se l'intestazione, che non si conosce, dice di certo cose che nel piano non stanno: un telefono, un canone, una nota. */
export function isAltroDalPiano(intestazione: string): boolean {
  return ALTRO.test(intestazione);
}

/** Vero se l'intestazione dice che si contano alloggi, o cose che non dice, senza dire di quale voce. */
export function contaAlloggiOChissa(intestazione: string): boolean {
  return ALLOGGI_O_CONTI.test(intestazione);
}

/**
 * Vero se quei valori possono essere gli alloggi di tanti enti: per almeno metà numeri interi, anche scritti come testi, o
 * risposte di chi non lo sa; non codici, importi, parole. Delle righe se ne guardano quante bastano a chi chiama.
 */
export function paionoAlloggi(valori: readonly (ValoreCella | undefined)[]): boolean {
  let interi = 0;
  let senzaNumero = 0;
  for (const valore of valori) {
    if (typeof valore !== 'number' && typeof valore !== 'string') continue;
    const letto = leggiValore(valore, null, 'conteggio');
    if (letto.tipo === 'numero') interi += isDiAlloggi(letto.numero) ? 1 : 0;
    else if (letto.tipo === 'nr') senzaNumero += 1;
    else if (letto.tipo !== 'vuoto') return false;
  }
  return interi > 0 && (interi + senzaNumero) * 2 >= valori.length;
}

function isDiAlloggi(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n < ALLOGGI_MASSIMI;
}
