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

/** Le impostazioni del piano come le vuole il controllo. `oggi`: il giorno da cui si contano i ritardi; null se non si guardano. */
export function opzioniDa(piano: ImpostazioniPiano, oggi: string | null = null): OpzioniContesto {
  const { anno, approvato, satNelComplessivo, tolleranza, scelte = [], precedente = null } = piano;
  const { sostituzioni = [] } = piano;
  const procedura = oggi !== null && tieneDate(piano) ? proceduraDi(piano, oggi) : null;
  return {
    anno,
    approvato,
    impostazioni: { satNelComplessivo, tolleranza, ...(sostituzioni.length > 0 ? { sostituzioni } : {}) },
    scelte,
    precedente,
    procedura,
  };
}

/** Vero se qualcuno scrive le date del piano: senza, nessuno è in ritardo e il foglio delle scadenze non c'è. */
export function tieneDate({ fatte = {}, finestra = {} }: ImpostazioniPiano): boolean {
  return Object.keys(fatte).length > 0 || Object.keys(finestra).length > 0;
}

function proceduraDi({ fatte = {}, finestra = {} }: ImpostazioniPiano, oggi: string): OpzioniContesto['procedura'] {
  return { fatte, oggi, finestra };
}
