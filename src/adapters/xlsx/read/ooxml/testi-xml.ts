import { TestiDaByte } from '../testi-da-byte';

const CODICE = /_x([0-9A-Fa-f]{4})_/g;

/** I caratteri che XML non ammette Excel li scrive `_x000D_`; e in XML il ritorno carrello è solo un modo di andare a capo. */
export function decifra(testo: string): string {
  if (!testo.includes('_x')) return testo;
  return testo.replace(CODICE, (_, codice: string) => String.fromCharCode(parseInt(codice, 16)));
}

/** Un a capo è `\n`, come in Excel. */
export function conACapo(testo: string): string {
  return testo.includes('\r') ? testo.replace(/\r\n?/g, '\n') : testo;
}

/** Il contenuto degli elementi, com'è scritto. */
export const GREZZI = new TestiDaByte((testo) => testo);
