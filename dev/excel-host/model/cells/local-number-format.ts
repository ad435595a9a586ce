/** I codici di formato che in italiano si scrivono con altre lettere: anno, giorno, ora. Il mese e i minuti restano "m". */
const LOCAL_LETTERS: Readonly<Record<string, string>> = { y: 'a', d: 'g' };
const ENGLISH_LETTERS: Readonly<Record<string, string>> = { a: 'y', g: 'd' };

/** Testi fra virgolette, segni protetti e parti fra quadre si lasciano stare. */
const PIECES = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|Standard|AM\/PM|[.,]|[a-z]/gi;

/** Il formato come lo mostra un Excel italiano: "General" → "Standard", "d/m/yyyy" → "g/m/aaaa", "#,##0.00" → "#.##0,00". */
export function localNumberFormat(format: string): string {
  return format.replace(PIECES, (piece) => translate(piece, LOCAL_LETTERS, 'General', 'Standard'));
}

export function numberFormatFromLocal(format: string): string {
  return format.replace(PIECES, (piece) => translate(piece, ENGLISH_LETTERS, 'Standard', 'General'));
}

function translate(piece: string, letters: Readonly<Record<string, string>>, from: string, to: string): string {
  if (piece.toLowerCase() === from.toLowerCase()) return to;
  if (piece === '.') return ',';
  if (piece === ',') return '.';
  if (piece.length > 1) return piece;
  const letter = letters[piece.toLowerCase()];
  if (letter === undefined) return piece;
  return piece === piece.toUpperCase() ? letter.toUpperCase() : letter;
}
