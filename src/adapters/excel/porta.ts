import { GuastoExcel } from './guasto-excel';

/**
 * L'unica porta verso Excel: aspetta che l'utente esca dalla modifica di una cella, e trasforma ogni errore dell'host in un
 * `GuastoExcel` con causa e rimedio in italiano. `precedente`: il contesto di un lavoro di prima da riprendere.
 */
export async function conExcel<T>(
  lavoro: (context: Excel.RequestContext) => Promise<T>,
  precedente?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(precedente ? { previousObjects: precedente } : {}) }, lavoro);
  } catch (errore) {
    throw GuastoExcel.da(errore);
  }
}
