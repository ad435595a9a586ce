import { dataItaliana } from '../controllo/data-italiana';

/** Il momento nell'ora di chi lavora: "2026-11-22T10:15:00". */
export function istanteLocale(data: Date): string {
  const due = (numero: number): string => String(numero).padStart(2, '0');
  const giorno = `${data.getFullYear()}-${due(data.getMonth() + 1)}-${due(data.getDate())}`;
  return `${giorno}T${due(data.getHours())}:${due(data.getMinutes())}:${due(data.getSeconds())}`;
}

/** "2026-11-22T10:15:00" → "22/11/2026 alle 10:15". */
export function istanteItaliano(iso: string): string {
  const [giorno = '', ora = ''] = iso.split('T');
  return ora === '' ? dataItaliana(giorno) : `${dataItaliana(giorno)} alle ${ora.slice(0, 5)}`;
}
