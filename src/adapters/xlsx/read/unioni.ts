import type { Area } from '../../../domain/snapshot';
import { ULTIMA_COLONNA, ULTIMA_RIGA } from './complementi';

/** Gli estremi di un'area, da 0 e compresi. */
export interface Estremi {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** L'area unita; null se esce dal foglio, è rovesciata o è una cella sola. */
export function unione({ startRow, startCol, endRow, endCol }: Estremi): Area | null {
  const numeri = [startRow, startCol, endRow, endCol];
  if (!numeri.every((n) => Number.isInteger(n) && n >= 0) || endRow > ULTIMA_RIGA || endCol > ULTIMA_COLONNA)
    return null;
  const area = { riga: startRow, colonna: startCol, righe: endRow - startRow + 1, colonne: endCol - startCol + 1 };
  return area.righe >= 1 && area.colonne >= 1 && area.righe * area.colonne > 1 ? area : null;
}

/** Riga e colonna di un riferimento senza dollari; -1 ciò che non si legge. */
function angolo(riferimento: string): readonly [riga: number, colonna: number] {
  const parti = /^([A-Za-z]{0,9})(.*)$/s.exec(riferimento);
  let colonna = 0;
  for (const lettera of parti?.[1] ?? '') colonna = colonna * 26 + (lettera.charCodeAt(0) & 0xdf) - 64;
  return [Number(parti?.[2] ?? '') - 1, colonna - 1];
}

/** L'area unita scritta come in `.xlsx`: `B2:D4`. */
export function unioneDaRiferimento(riferimento: string): Area | null {
  const [primo = '', ultimo = primo] = riferimento.split(':', 2);
  const [startRow, startCol] = angolo(primo);
  const [endRow, endCol] = angolo(ultimo);
  return unione({ startRow, startCol, endRow, endCol });
}
