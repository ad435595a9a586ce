/** Oltre questo numero di nomi una frase non si legge più: gli altri si contano. */
const NOMI_IN_FRASE = 8;

/** Elenco come in una frase: "A", "A e B", "A, B e C", "A, B, … e altri 12". */
export function elenco(nomi: readonly string[]): string {
  if (nomi.length > NOMI_IN_FRASE) {
    return `${nomi.slice(0, NOMI_IN_FRASE - 1).join(', ')} e altri ${nomi.length - NOMI_IN_FRASE + 1}`;
  }
  const ultimo = nomi.at(-1) ?? '';
  return nomi.length < 2 ? ultimo : `${nomi.slice(0, -1).join(', ')} e ${ultimo}`;
}
