import { normalizzaNome } from './normalizza-nome';

/** Una parola di una frase, con il posto che occupa. */
export interface ParolaDelTesto {
  /** Normalizzata come nei nomi degli enti. */
  readonly chiave: string;
  readonly maiuscola: boolean;
  readonly inizio: number;
  readonly fine: number;
  /** Vero se fra questa e la precedente c'è più di uno spazio, un apostrofo o un trattino. */
  readonly staccata: boolean;
}

/** Una nota più lunga non nomina altri enti: il resto non si legge. */
const LUNGHEZZA_MASSIMA = 20_000;
const PAROLA = /[\p{L}\p{N}]+(?:\.(?=[\p{L}\p{N}])[\p{L}\p{N}]*)*/gu;
const ATTACCO = /^[\s'’‘´`*-]*$/;
/** Dopo un'iniziale o una sigla il punto abbrevia, non chiude la frase: "S. Martino", "U.O. Mantova". */
const ATTACCO_DI_SIGLA = /^\.[\s'’‘´`*-]*$/;
const SIGLA = /^\p{L}$|\./u;

/** Le parole di una frase, nell'ordine; le sigle ("U.O") restano intere. */
export function paroleDelTesto(testo: string): readonly ParolaDelTesto[] {
  const parole: ParolaDelTesto[] = [];
  const letto = testo.slice(0, LUNGHEZZA_MASSIMA);
  let fine = 0;
  let dopoSigla = false;
  for (const trovata of letto.matchAll(PAROLA)) {
    const [parola] = trovata;
    const iniziale = parola.charAt(0);
    const mezzo = letto.slice(fine, trovata.index);
    parole.push({
      chiave: normalizzaNome(parola),
      maiuscola: iniziale !== iniziale.toLowerCase(),
      inizio: trovata.index,
      fine: trovata.index + parola.length,
      staccata: !ATTACCO.test(mezzo) && !(dopoSigla && ATTACCO_DI_SIGLA.test(mezzo)),
    });
    fine = trovata.index + parola.length;
    dopoSigla = SIGLA.test(parola);
  }
  return parole;
}
