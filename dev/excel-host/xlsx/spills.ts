import type { Area } from '../model/addresses/area';
import type { Sheet } from '../model/sheets/sheet';

/** Le aree in cui le formule del foglio si versano, compresa la cella della formula, per "riga,colonna" di questa. */
export function spillAreas(sheet: Sheet): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  if (sheet.spilled.isEmpty) return areas;
  const owned = new Set<string>();
  const free = (row: number, column: number): boolean =>
    sheet.spilled.get(row, column) !== undefined && !owned.has(`${row},${column}`);
  // Per righe: quando si arriva a una formula, chi si versa da sopra ha già preso le sue celle.
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.formula === null) continue;
    let right = column;
    while (free(row, right + 1)) right += 1;
    let bottom = row;
    while (free(bottom + 1, column)) bottom += 1;
    if (right === column && bottom === row) continue;
    for (let r = row; r <= bottom; r += 1) for (let c = column; c <= right; c += 1) owned.add(`${r},${c}`);
    areas.set(`${row},${column}`, { top: row, left: column, bottom, right });
  }
  return areas;
}
