import type { CellRef } from '../../snapshot';
import { cellaDi } from '../punto';
import type { DatoEnte } from './dati-ente';

/** Le celle dei dati che esistono, nell'ordine dato: la prima è quella da guardare. */
export function celleDi(...dati: readonly (DatoEnte | null)[]): readonly CellRef[] {
  return dati.flatMap((dato) => (dato?.dove ? [cellaDi(dato.dove)] : []));
}
