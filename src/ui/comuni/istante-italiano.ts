import { dataItaliana } from '../controllo/data-italiana';

/** "2026-11-22T10:15:00" → "22/11/2026 alle 10:15". */
export function istanteItaliano(iso: string): string {
  const [giorno = '', ora = ''] = iso.split('T');
  return ora === '' ? dataItaliana(giorno) : `${dataItaliana(giorno)} alle ${ora.slice(0, 5)}`;
}
