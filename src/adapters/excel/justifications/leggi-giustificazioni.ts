import type { Giustificazione } from '../../../app/giustificati';
import { conExcel } from '../porta';
import { trova } from './trova';

/** Le giustificazioni scritte nella cartella, una per rilievo. */
export function leggiGiustificazioni(): Promise<readonly Giustificazione[]> {
  return conExcel(async (context) => {
    const { trovato } = await trova(context);
    const righe = trovato?.letta.righe ?? [];
    return [...new Map(righe.map(({ giustificazione }) => [giustificazione.impronta, giustificazione])).values()];
  });
}
