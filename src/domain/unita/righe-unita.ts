import { isVuota } from '../tabelle/griglia';
import type { ElencoUnita } from './elenco-unita';
import type { Celle } from './esame';

const TOTALE = /^\s*(?:sub\s*)?tot(?:\.|ale|ali)?\b/i;

/** Vero per le righe di dati dell'elenco: non le vuote, i titoli di gruppo, i totali, l'intestazione ripetuta a ogni pagina. */
export function creaRigaDiAlloggio(elenco: ElencoUnita): (celle: Celle) => boolean {
  const { foglio, area } = elenco;
  const { origine, valori } = foglio;
  const colonne = elenco.colonne.filter(({ campo }) => campo !== 'persona');
  const indici = colonne.map(({ colonna }) => colonna - origine.colonna);
  const testate = colonne.map(
    ({ intestazione, colonna }) => valori[intestazione.riga - origine.riga]?.[colonna - origine.colonna],
  );
  const codice = colonne.find(({ campo }) => campo === 'codice');
  const suo = codice ? codice.colonna - origine.colonna : -1;
  const [primo = 0, secondo = primo] = indici;
  const da = area.colonna - origine.colonna;
  return (celle) => {
    if ((isVuota(celle[primo]) || isVuota(celle[secondo])) && scritte(celle, indici) < 2 && !conCifra(celle[suo]))
      return false;
    const inTesta = celle[da];
    if (typeof inTesta === 'string' && forseTotale(inTesta) && TOTALE.test(inTesta)) return false;
    return typeof celle[primo] !== 'string' || celle[primo] !== testate[0] || celle[secondo] !== testate[1];
  };
}

const T = 116;
const S = 115;

/** Quasi nessun codice comincia per t, s o spazio. */
function forseTotale(testo: string): boolean {
  const primo = testo.charCodeAt(0) | 32;
  return primo === T || primo === S || primo <= 32;
}

function scritte(celle: Celle, indici: readonly number[]): number {
  let quante = 0;
  for (const indice of indici) if (!isVuota(celle[indice])) quante += 1;
  return quante;
}

/** Una riga col solo codice è un alloggio di cui manca tutto; un testo da solo è un titolo. */
function conCifra(valore: Celle[number]): boolean {
  return typeof valore === 'number' || (typeof valore === 'string' && valore.length <= 30 && /\d/.test(valore));
}
