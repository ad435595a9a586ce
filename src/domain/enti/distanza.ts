/** Righe della tabella di programmazione dinamica, riusate: una chiamata non alloca niente. */
let penultima: number[] = [];
let ultima: number[] = [];
let corrente: number[] = [];

/**
 * Distanza fra due nomi: quante lettere aggiunte, tolte, cambiate o scambiate con la vicina
 * (allineamento ottimo, cioè Damerau–Levenshtein ristretta). Oltre `limite` il conto si ferma e
 * il risultato è `limite + 1`: costa la lunghezza del nome, non il suo quadrato.
 */
export function distanza(a: string, b: string, limite = 2): number {
  if (a === b) return 0;
  const oltre = limite + 1;
  if (Math.abs(a.length - b.length) > limite) return oltre;
  for (let j = 0; j <= b.length; j += 1) ultima[j] = j <= limite ? j : oltre;
  for (let i = 1; i <= a.length; i += 1) {
    const minimo = riempiRiga(a, b, i, limite);
    if (minimo > limite) return oltre;
    [penultima, ultima, corrente] = [ultima, corrente, penultima];
  }
  return Math.min(costoIn(ultima, b.length), oltre);
}

/** Riempie `corrente` per la lettera i-esima di `a`, nella sola banda utile; restituisce il minimo della riga. */
function riempiRiga(a: string, b: string, i: number, limite: number): number {
  const oltre = limite + 1;
  const prima = Math.max(1, i - limite);
  const fine = Math.min(b.length, i + limite);
  let costo = prima === 1 && i <= limite ? i : oltre;
  corrente[prima - 1] = costo;
  if (fine < b.length) corrente[fine + 1] = oltre;
  let minimo = costo;
  let diagonale = costoIn(ultima, prima - 1);
  const lettera = a.charCodeAt(i - 1);
  const precedente = a.charCodeAt(i - 2);
  for (let j = prima; j <= fine; j += 1) {
    const altra = b.charCodeAt(j - 1);
    const cambio = diagonale + (lettera === altra ? 0 : 1);
    diagonale = costoIn(ultima, j);
    costo = Math.min(cambio, diagonale + 1, costo + 1);
    if (i > 1 && j > 1 && lettera === b.charCodeAt(j - 2) && precedente === altra) {
      costo = Math.min(costo, costoIn(penultima, j - 2) + 1);
    }
    corrente[j] = costo;
    if (costo < minimo) minimo = costo;
  }
  return minimo;
}

/** Nella banda di una riga il costo c'è sempre. */
function costoIn(riga: readonly number[], j: number): number {
  return riga[j] ?? Infinity;
}
