/**
 * Scarta senza creare niente i testi che non possono essere l'intestazione di una colonna di alloggi, guardando le prime
 * lettere delle parole: un foglio può avere un milione di testi diversi, e le intestazioni sono trenta.
 */
const LETTERE = 3;
const BASE = 27;
const A = 97;
const INIZI =
  'c u ui uu id ide cod mat uni all imm app fog fg fgl map par sub sc sca pia int civ via van loc sta sup mq m met cat cla ser tip uso ' +
  'des sta sit con occ dis lav ope cos spe imp pre mes sco ril lib dat dec dur ini fin sca ter ent sog pro rag tit den com cit pr ist ' +
  'bel ind ubi top inq ass loc cog nom int nas sez st cen cf an den ges fis sti si reg';

function codice(inizio: string): number {
  let valore = 0;
  for (const lettera of inizio.slice(0, LETTERE)) valore = valore * BASE + (lettera.charCodeAt(0) - A + 1);
  return valore;
}

const AMMESSI = new Uint8Array(BASE ** LETTERE);
for (const inizio of INIZI.split(' ')) AMMESSI[codice(inizio)] = 1;

/** Falso se nessuna parola comincia come un'intestazione, o se ci sono cifre: "m2" è la sola eccezione. */
export function forseTestataUnita(testo: string): boolean {
  let ammesso = false;
  let valore = 0;
  let lunga = 0;
  for (let i = 0; i <= testo.length; i += 1) {
    const carattere = i < testo.length ? testo.charCodeAt(i) : 32;
    const minuscola = carattere | 32;
    if (minuscola >= A && minuscola < A + 26) {
      if (lunga < LETTERE) valore = valore * BASE + (minuscola - A + 1);
      lunga += 1;
      continue;
    }
    if (carattere >= 48 && carattere <= 57 && (testo.charCodeAt(i - 1) | 32) !== 109) return false;
    if (lunga > 0 && AMMESSI[valore] === 1) ammesso = true;
    valore = 0;
    lunga = 0;
  }
  return ammesso;
}
