import type { Contesto } from '../contesto';
import { formulaIn } from '../snapshot';
import type { CellRef } from '../snapshot';

/** Vero se nella cella sta una formula. */
export function formulaInCella({ cartelle }: Contesto, { file, foglio, riga, colonna }: CellRef): boolean {
  const dove = cartelle[file]?.fogli.find(({ nome }) => nome === foglio);
  return dove !== undefined && formulaIn(dove, riga, colonna) !== null;
}
