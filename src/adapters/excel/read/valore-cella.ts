import type { ValoreCella } from '../../../domain/snapshot';

/** Gli errori come li mostra Excel in italiano e come stanno nei file: nelle celle arrivano nell'una o nell'altra forma. */
const ERRORI: ReadonlyMap<string, string> = new Map([
  ['#DIV/0!', '#DIV/0!'],
  ['#N/A', '#N/A'],
  ['#N/D', '#N/A'],
  ['#NAME?', '#NAME?'],
  ['#NOME?', '#NAME?'],
  ['#NULL!', '#NULL!'],
  ['#NULLO!', '#NULL!'],
  ['#NUM!', '#NUM!'],
  ['#REF!', '#REF!'],
  ['#RIF!', '#REF!'],
  ['#VALUE!', '#VALUE!'],
  ['#VALORE!', '#VALUE!'],
  ['#SPILL!', '#SPILL!'],
  ['#ESPANSIONE!', '#SPILL!'],
  ['#CALC!', '#CALC!'],
]);

/**
 * Il valore di una cella da `range.values` e `range.formulas`: la stringa vuota è una cella vuota se non viene da una
 * formula. Chi scrive a mano "#RIF!" ottiene un errore vero, quindi il testo basta a riconoscerlo.
 */
export function valoreCella(valore: unknown, formula: string | null): ValoreCella {
  if (typeof valore === 'number' || typeof valore === 'boolean') return valore;
  if (typeof valore !== 'string') return null;
  if (valore === '') return formula === null ? null : '';
  const errore = valore.startsWith('#') ? ERRORI.get(valore) : undefined;
  return errore === undefined ? valore : { errore };
}

/** La formula con l'uguale, o null se la cella non ne ha; `formulas` ripete il valore dove formula non c'è. */
export function formulaCella(formula: unknown, valore: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== valore ? formula : null;
}
