import { GuastoExcel } from './guasto-excel';

/**
 * L'unica porta verso Excel: aspetta che l'utente esca dalla modifica di una cella, e trasforma ogni errore dell'host in un
 * `GuastoExcel` con causa e rimedio in italiano.
 */
export async function conExcel<T>(lavoro: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, lavoro);
  } catch (errore) {
    throw GuastoExcel.da(errore);
  }
}
