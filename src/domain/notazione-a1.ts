import type { Area, Posizione } from './snapshot';

/** Lettere della colonna: 0 → `A`, 27 → `AB`. */
export function letteraColonna(colonna: number): string {
  let testo = '';
  for (let resto = colonna; resto >= 0; resto = Math.floor(resto / 26) - 1) {
    testo = String.fromCharCode(65 + (resto % 26)) + testo;
  }
  return testo;
}

/** Indirizzo di una cella senza foglio: `{riga: 6, colonna: 1}` → `B7`. */
export function toA1({ riga, colonna }: Posizione): string {
  return `${letteraColonna(colonna)}${riga + 1}`;
}

/** Indirizzo di un'area senza foglio: `A3:E33`, o una cella sola. */
export function areaToA1(area: Area): string {
  const fine = { riga: area.riga + area.righe - 1, colonna: area.colonna + area.colonne - 1 };
  const inizio = toA1(area);
  return area.righe === 1 && area.colonne === 1 ? inizio : `${inizio}:${toA1(fine)}`;
}

/** Legge `B7` o `$B$7`; null se non è l'indirizzo di una cella. */
export function fromA1(testo: string): Posizione | null {
  const parti = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(testo.trim());
  if (!parti?.[1] || !parti[2]) return null;
  let colonna = 0;
  for (const lettera of parti[1].toUpperCase()) colonna = colonna * 26 + lettera.charCodeAt(0) - 64;
  return { riga: Number(parti[2]) - 1, colonna: colonna - 1 };
}

/** Nome del foglio come va scritto in una formula: fra apici, con gli apici interni raddoppiati. */
export function nomeFoglioInFormula(nome: string): string {
  return `'${nome.replaceAll("'", "''")}'`;
}

/** Indirizzo con il foglio, come lo legge una persona: `Quadro!B7`, `'Piano 2021'!B7`. */
export function toA1ConFoglio(foglio: string, posizione: Posizione): string {
  const nome = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(foglio) ? foglio : nomeFoglioInFormula(foglio);
  return `${nome}!${toA1(posizione)}`;
}
