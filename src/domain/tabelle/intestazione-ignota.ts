import { classifica } from './classifica-testo';

/** Ciò che i fogli tengono accanto alle voci, e non ne è una. Un numero ("N. civico") lo è se non è di alloggi. */
const ALTRO =
  /^\W*(?:(?:n|nr)\b(?!.*(?:allogg|unit|u\.? ?i\b|appartament))|id|prog\w*|cod\w*|anno|note?|osservazion\w*|tel\w*|data|canon\w*|cost\w*|superf\w*|densit\w*|mq|vani|check|verific\w*|controll\w*|differenz\w*|scost\w*|variazion\w*|domand\w*|nuclei|famigli\w*|graduator\w*|prot(?:ocoll\w*)?|cap|istat|ord(?:ine)?|pos(?:izione)?|rif(?:eriment\w*)?|affitt\w*|import\w*)\b|occupat|%/i;

/** Alloggi, ma non quali. */
const ALLOGGI = /allogg|\bunit[aà]|\bu\.? ?i\b|appartament/i;
/** Solo un anno, un conto: di una tabella di enti può essere qualunque voce. */
const CONTI = /^\W*(?:(?:19|20)\d\d|totale|numero|nr?\.?|q\.?t[aà]|quantit[aà])\W*$/i;

/** Vero se l'intestazione dice di chi o dove sono le righe: un codice, una zona, un foglio di mappa. */
function diceDoveStanno(intestazione: string): boolean {
  const { campo, territorio, alloggio } = classifica(intestazione);
  return campo !== null || territorio || alloggio;
}

/** Vero se l'intestazione, che non si conosce, dice di certo cose che nel piano non stanno: un telefono, un canone, una nota. */
export function isAltroDalPiano(intestazione: string): boolean {
  return ALTRO.test(intestazione) || (!contaAlloggiOChissa(intestazione) && diceDoveStanno(intestazione));
}

/** Vero se l'intestazione dice che si contano alloggi, o cose che non dice, senza dire di quale voce. */
export function contaAlloggiOChissa(intestazione: string): boolean {
  return nominaAlloggi(intestazione) || CONTI.test(intestazione);
}

/** Vero se l'intestazione nomina gli alloggi. */
export function nominaAlloggi(intestazione: string): boolean {
  return ALLOGGI.test(intestazione);
}
