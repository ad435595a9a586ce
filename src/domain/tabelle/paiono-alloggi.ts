import type { ValoreCella } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import { NON_RILEVABILE, type Valore } from '../valori/valore';

/** Più di così non sono gli alloggi di un ente: un telefono, un codice, un protocollo. */
const ALLOGGI_MASSIMI = 2000;

/** Chi non ha risposto, come lo scrive chi raccoglie: in una tabella letta non è una risposta ammessa. */
const NON_ARRIVATA =
  /^\s*(?:n\. ?p\.?|(?:dat[oi] )?(?:non (?:pervenut|comunicat|trasmess|fornit|disponibil)\w+|mancant[ei]))\s*$/i;

/** "003" è un codice, "350,00" un importo, "3 vani" un'altra cosa: testi da cui si leggerebbe un numero che non è di alloggi. */
const NUMERO_D_ALTRO = /^\D*0\d|[.,]\d\d$|\b(?:vani|abitanti)\b/i;

function leggi(valore: ValoreCella): Valore {
  if (typeof valore !== 'string') return leggiValore(valore, null, 'conteggio');
  if (NON_ARRIVATA.test(valore)) return NON_RILEVABILE;
  if (NUMERO_D_ALTRO.test(valore)) return { tipo: 'testo', testo: valore };
  return leggiValore(valore, null, 'conteggio');
}

/**
 * Vero se quei valori possono essere gli alloggi di tanti enti: nessuna parola che non si capisce, e per almeno metà interi
 * piccoli o "n.r.". Un numero scritto come testo vale; un codice o un importo no. Delle righe se ne guardano quante bastano a
 * chi chiama.
 */
export function paionoAlloggi(valori: readonly ValoreCella[]): boolean {
  let interi = 0;
  let senzaNumero = 0;
  for (const valore of valori) {
    const letto = leggi(valore);
    if (letto.tipo === 'testo') return false;
    if (letto.tipo === 'nr') senzaNumero += 1;
    else if (letto.tipo === 'numero' && sonoAlloggi(letto.numero)) interi += 1;
  }
  return interi > 0 && (interi + senzaNumero) * 2 >= valori.length;
}

function sonoAlloggi(numero: number): boolean {
  return Number.isInteger(numero) && numero >= 0 && numero < ALLOGGI_MASSIMI;
}

/** I numeri fra quei valori, anche scritti come testi, nel loro ordine. */
export function numeriDetti(valori: readonly ValoreCella[]): readonly number[] {
  return valori.flatMap((valore) => {
    const letto = leggi(valore);
    return letto.tipo === 'numero' ? letto.numero : [];
  });
}

/** Vero se quei valori numerano le righe: 1, 2, 3, anche scritti come testi. */
export function numeranoLeRighe(valori: readonly ValoreCella[]): boolean {
  return numeriDetti(valori).every((numero, i) => numero === i + 1);
}
