import type { Contesto } from '../../contesto';
import { memoPerContesto } from '../memo-contesto';
import { datiPerEnte } from './dati-ente';

/** Unità disponibili dell'ambito, dei soli comuni e delle sole ALER: somme dei numeri dichiarati. */
export interface SommeAmbito {
  readonly ambito: number;
  readonly comuni: number;
  readonly aler: number;
}

export const disponibiliAmbito = memoPerContesto((contesto: Contesto): SommeAmbito => {
  let ambito = 0;
  let comuni = 0;
  let aler = 0;
  for (const { ente, disponibili } of datiPerEnte(contesto)) {
    const numero = disponibili.numero ?? 0;
    ambito += numero;
    if (ente.tipo === 'comune') comuni += numero;
    if (ente.tipo === 'aler') aler += numero;
  }
  return { ambito, comuni, aler };
});
