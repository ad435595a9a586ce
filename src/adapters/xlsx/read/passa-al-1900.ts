import { classeFormato } from '../../../domain/valori/formato-numerico';
import type { Complementi } from './complementi';
import { GIORNI_1904 } from './seriale';

/** Un numero del sistema 1904 come lo direbbe il 1900: cambia solo se il formato ne fa una data. */
export function nel1900(numero: number, formato: string | null): number {
  return classeFormato(formato) === 'data' ? numero + GIORNI_1904 : numero;
}

/** Le date di una cartella col sistema 1904 (vecchi Mac) diventano del 1900, sul posto; gli altri numeri restano. */
export function passaAl1900(righe: unknown[][], { formati }: Complementi): void {
  formati.perOgni((riga, colonna, formato) => {
    const celle = righe[riga];
    const valore = celle?.[colonna];
    if (celle !== undefined && typeof valore === 'number') celle[colonna] = nel1900(valore, formato);
  });
}
