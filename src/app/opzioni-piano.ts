import type { ImpostazioniPiano } from './cartella-aperta';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';

/** Finché chi lavora non sceglie altro, vale ciò che dicono le tabelle. */
export const IMPOSTAZIONI_INIZIALI: ImpostazioniPiano = {
  anno: null,
  approvato: null,
  satNelComplessivo: true,
  dalVivo: true,
};

/** Le impostazioni del piano come le vuole il controllo. */
export function opzioniDa({ anno, approvato, satNelComplessivo }: ImpostazioniPiano): OpzioniContesto {
  return { anno, approvato, impostazioni: { satNelComplessivo } };
}
