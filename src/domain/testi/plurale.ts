import { numeroItaliano } from './numero-italiano';

/** Quantità con la parola accordata: `plurale(1, 'alloggio', 'alloggi')` → "1 alloggio"; con 3 → "3 alloggi". */
export function plurale(quanti: number, singolare: string, altri: string): string {
  return `${numeroItaliano(quanti)} ${quanti === 1 ? singolare : altri}`;
}
