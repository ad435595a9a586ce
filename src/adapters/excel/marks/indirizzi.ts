import { areaToA1 } from '../../../domain/notazione-a1';
import type { Area } from '../../../domain/snapshot';

/** Excel tronca gli elenchi di aree oltre 8.192 caratteri; si resta ben sotto. */
const CARATTERI_MASSIMI = 2000;

/** Gli indirizzi di più aree, divisi in gruppi che `worksheet.getRanges` accetta. */
export function gruppiDiIndirizzi(aree: readonly Area[], massimo = CARATTERI_MASSIMI): readonly string[] {
  const gruppi: string[] = [];
  for (const indirizzo of aree.map(areaToA1)) {
    const ultimo = gruppi.at(-1);
    if (ultimo === undefined || ultimo.length + indirizzo.length + 1 > massimo) gruppi.push(indirizzo);
    else gruppi[gruppi.length - 1] = `${ultimo},${indirizzo}`;
  }
  return gruppi;
}
