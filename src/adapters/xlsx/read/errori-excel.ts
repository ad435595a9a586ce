import type { CellaErrore } from '../../../domain/snapshot';

const ERRORI = new Map<string, CellaErrore>();

/** Gli errori sono pochi e tutti uguali: uno per codice. */
export function errore(codice: string): CellaErrore {
  const noto = ERRORI.get(codice);
  if (noto !== undefined) return noto;
  const nuovo = { errore: codice };
  if (ERRORI.size < 100) ERRORI.set(codice, nuovo);
  return nuovo;
}

/** Numero dell'errore in `.xls` e `.xlsb` (MS-XLS 2.5.10). */
const PER_NUMERO = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

export function erroreDaNumero(numero: number): CellaErrore {
  return errore(PER_NUMERO.get(numero) ?? '#N/A');
}

/** In `.ods` l'errore è scritto nella lingua di chi ha salvato. */
const PER_TESTO = new Map([
  ...Array.from(PER_NUMERO.values(), (codice) => [codice, codice] as const),
  ['#NULLO!', '#NULL!'],
  ['#VALORE!', '#VALUE!'],
  ['#RIF!', '#REF!'],
  ['#NOME?', '#NAME?'],
  ['#N/D', '#N/A'],
]);

/** L'errore scritto in inglese o in italiano; null se il testo non è un errore noto. */
export function erroreDaTesto(testo: string): CellaErrore | null {
  const codice = PER_TESTO.get(testo.trim());
  return codice === undefined ? null : errore(codice);
}
