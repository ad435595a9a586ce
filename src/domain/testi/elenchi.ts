import type { GenereElenco } from '../unita/elenco-unita';

/** Come si nomina un elenco con una riga per alloggio. */
export const GENERI_ELENCO: Readonly<Record<GenereElenco, string>> = {
  unita: 'Elenco di alloggi',
  carenza: 'Elenco dei lavori negli alloggi in carenza',
  privati: 'Elenco delle convenzioni con i privati',
};
