/** Errori di Excel come li mostra in italiano; nei file stanno in inglese. */
const IN_ITALIANO: ReadonlyMap<string, string> = new Map([
  ['#REF!', '#RIF!'],
  ['#N/A', '#N/D'],
  ['#VALUE!', '#VALORE!'],
  ['#NAME?', '#NOME?'],
  ['#NULL!', '#NULLO!'],
  ['#SPILL!', '#ESPANSIONE!'],
]);

/** Il codice d'errore come lo vede chi usa Excel in italiano: `#REF!` → `#RIF!`. */
export function erroreDiCella(codice: string): string {
  return IN_ITALIANO.get(codice) ?? codice;
}
