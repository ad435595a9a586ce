import type { ImpostazioniPiano } from './cartella-aperta';
import { IMPOSTAZIONI_PREDEFINITE } from '../domain/contesto';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';

/** Finché chi lavora non sceglie altro, vale ciò che dicono le tabelle. */
export const IMPOSTAZIONI_INIZIALI: ImpostazioniPiano = {
  anno: null,
  approvato: null,
  ...IMPOSTAZIONI_PREDEFINITE,
  dalVivo: true,
};

/** Le impostazioni del piano come le vuole il controllo. `oggi`: il giorno da cui si contano i ritardi, se si scrivono. */
export function opzioniDa(piano: ImpostazioniPiano, oggi: string | null = null): OpzioniContesto {
  const { anno, approvato, satNelComplessivo, tolleranza, scelte = [], precedente = null, fatte = {} } = piano;
  const procedura = oggi !== null && Object.keys(fatte).length > 0 ? { fatte, oggi } : null;
  return { anno, approvato, impostazioni: { satNelComplessivo, tolleranza }, scelte, precedente, procedura };
}
