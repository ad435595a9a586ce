import type { Area } from '../../excel-host/model/addresses/area';
import type { Cell } from '../../excel-host/model/cells/cell';
import type { Sheet } from '../../excel-host/model/sheets/sheet';

/** Quanti gesti si ricordano. */
const LONGEST = 100;

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** Un gesto: ciò che le celle di un foglio erano prima e sono dopo. */
export interface Gesture {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly cells: readonly ChangedCell[];
}

/**
 * I gesti fatti a mano sulle celle, per annullarli e rifarli. Di quelli dell'add-in non si sa niente: una cella che nel
 * frattempo è cambiata non si tocca.
 */
export class Undo {
  private done: Gesture[] = [];
  private undone: Gesture[] = [];

  /** Fa il gesto e ne ricorda le celle. */
  record(sheet: Sheet, areas: readonly Area[], write: () => void): void {
    const before = cellsIn(sheet, areas);
    write();
    const after = cellsIn(sheet, areas);
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    const cells = keys.map((key) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      return { row, column, before: before.get(key), after: after.get(key) };
    });
    this.done = [...this.done, { sheet, areas, cells }].slice(-LONGEST);
    this.undone = [];
  }

  /** Riporta le celle com'erano prima dell'ultimo gesto; null se non si può più. */
  undo(sheets: readonly Sheet[]): Gesture | null {
    const gesture = this.done.pop();
    if (!gesture || !stillThere(gesture, sheets, 'after')) return null;
    put(gesture, 'before');
    this.undone.push(gesture);
    return gesture;
  }

  redo(sheets: readonly Sheet[]): Gesture | null {
    const gesture = this.undone.pop();
    if (!gesture || !stillThere(gesture, sheets, 'before')) return null;
    put(gesture, 'after');
    this.done.push(gesture);
    return gesture;
  }
}

function cellsIn(sheet: Sheet, areas: readonly Area[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const area of areas)
    for (const [row, column, cell] of sheet.cells.inArea(area)) cells.set(`${row} ${column}`, cell);
  return cells;
}

/** Il contenuto è quello lasciato dal gesto? Il risultato di una formula può essere cambiato da solo. */
function stillThere({ sheet, cells }: Gesture, sheets: readonly Sheet[], side: 'before' | 'after'): boolean {
  if (!sheets.includes(sheet)) return false;
  return cells.every(({ row, column, [side]: expected }) => {
    const now = sheet.cells.get(row, column);
    if ((now?.formula ?? null) !== (expected?.formula ?? null)) return false;
    return (expected?.formula ?? null) !== null || (now?.value ?? null) === (expected?.value ?? null);
  });
}

function put({ sheet, cells }: Gesture, side: 'before' | 'after'): void {
  for (const { row, column, [side]: cell } of cells) {
    sheet.putCell(row, column, cell ?? { value: null, formula: null });
    if (!cell) sheet.cells.delete(row, column);
  }
}
