import { letteraColonna } from '../../../../domain/notazione-a1';
import { ULTIMA_COLONNA, ULTIMA_RIGA } from '../complementi';

/**
 * Testi fra virgolette, nomi di foglio fra apici e riferimenti strutturati restano com'erano; poi intervalli di
 * colonne (`A:C`), di righe (`1:3`) e celle. Ciò che precede o segue esclude i nomi: `LOG10(`, `A1!`, `Anno_2021`.
 */
const PEZZI =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})|(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6}))(?![\p{L}\p{N}_.(!\\])/gu;

function spostaColonna(fissa: string, lettere: string, passi: number): string | null {
  if (fissa !== '') return fissa + lettere;
  let colonna = passi - 1;
  let peso = 1;
  for (let i = lettere.length - 1; i >= 0; i -= 1, peso *= 26) colonna += (lettere.charCodeAt(i) - 64) * peso;
  return colonna < 0 || colonna > ULTIMA_COLONNA ? null : letteraColonna(colonna);
}

function spostaRiga(fissa: string, numero: string, passi: number): string | null {
  if (fissa !== '') return fissa + numero;
  const riga = Number(numero) + passi;
  return riga < 1 || riga > ULTIMA_RIGA + 1 ? null : String(riga);
}

/**
 * La formula che una cella ha in comune con un'altra, coi riferimenti relativi spostati di tante righe e colonne:
 * il file la scrive una volta sola, Excel la mostra in ogni cella.
 */
export function spostaFormula(formula: string, righe: number, colonne: number): string {
  return formula.replace(PEZZI, (intero: string, ...gruppi: (string | undefined)[]) => {
    const [fc1 = '', c1, fc2 = '', c2, fr1 = '', r1, fr2 = '', r2, fc = '', c, fr = '', r] = gruppi;
    const unisci = (primo: string | null, fra: string, secondo: string | null): string =>
      primo === null || secondo === null ? '#REF!' : primo + fra + secondo;
    if (c !== undefined && r !== undefined) return unisci(spostaColonna(fc, c, colonne), '', spostaRiga(fr, r, righe));
    if (c1 !== undefined && c2 !== undefined) {
      return unisci(spostaColonna(fc1, c1, colonne), ':', spostaColonna(fc2, c2, colonne));
    }
    if (r1 !== undefined && r2 !== undefined)
      return unisci(spostaRiga(fr1, r1, righe), ':', spostaRiga(fr2, r2, righe));
    return intero;
  });
}
