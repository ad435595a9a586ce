/** Celle come testo per gli appunti: colonne separate da tabulazioni; fra virgolette i testi su più righe. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Ciò che un altro programma ha messo negli appunti, per righe e colonne. */
export function fromClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replaceAll('\r\n', '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  // Un a capo in fondo chiude l'ultima riga, non ne apre un'altra.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.every((field) => field === '')) rows.pop();
  return rows;
}
