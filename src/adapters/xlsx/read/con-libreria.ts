import { FileIlleggibile } from '../file-illeggibile';

/**
 * Chiama la libreria. Qualunque cosa lanci dipende dai byte che le abbiamo dato, quindi il file è danneggiato; il suo
 * errore resta in `cause`. Gli errori nostri stanno fuori di qui e passano come sono.
 */
export async function conLibreria<T>(leggi: () => Promise<T>): Promise<T> {
  try {
    return await leggi();
  } catch (causa) {
    throw new FileIlleggibile({ tipo: 'danneggiato' }, causa);
  }
}
