import { staccaTesto } from './testi-staccati';

/**
 * Il testo di una cella scritto a mano: vuoto vale cella vuota, e un a capo è `\n` come in Excel (in un file XML il
 * ritorno carrello è solo un modo di scriverlo).
 */
export function testoCella(testo: string): string | null {
  if (testo === '') return null;
  return staccaTesto(testo.includes('\r') ? testo.replace(/\r\n?/g, '\n') : testo);
}
