import { intersection, rowCount, type Area } from '../model/addresses/area';
import { isError, type Scalar } from '../model/cells/cell';
import type { Sheet } from '../model/sheets/sheet';
import type { Workbook } from '../model/workbook';
import { engineError, engineList, type EngineValue, type UserFunction } from './engine-values';

/** Il nome della funzione con cui una formula chiede un'area già letta. */
export const SHARED_FUNCTION = 'QUADRO.AREA';

/** Aree più corte non valgono la fatica. */
const MIN_ROWS = 50;

/**
 * Le aree lunghe senza formule, lette una volta sola per calcolo: il motore le rileggerebbe per ogni SUMIFS che le usa,
 * e cinquecento SUMIFS su diecimila righe costerebbero venti secondi.
 */
export class SharedAreas {
  private readonly known = new Map<string, { readonly sheet: Sheet; readonly area: Area } | null>();
  private readonly lists = new Map<string, EngineValue>();
  /** L'ultima riga usata di ogni foglio: cercarla per ogni formula vorrebbe dire scorrere il foglio per ogni cella. */
  private readonly lastRows = new Map<Sheet, number | null>();

  constructor(private readonly workbook: Workbook) {}

  /** Le celle sono cambiate: si rileggono. */
  reset(): void {
    this.lists.clear();
    this.lastRows.clear();
  }

  /** Che cosa scrivere al posto del riferimento, o null se va lasciato al motore. */
  standIn(sheet: Sheet, area: Area): string | null {
    const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    if (!this.known.has(key)) this.known.set(key, shareable(sheet, area, this.lastRow(sheet)));
    return this.known.get(key) ? `${SHARED_FUNCTION}("${key}")` : null;
  }

  private lastRow(sheet: Sheet): number | null {
    const known = this.lastRows.get(sheet);
    if (known !== undefined) return known;
    const found = sheet.usedArea(true)?.bottom ?? null;
    this.lastRows.set(sheet, found);
    return found;
  }

  sheetNamed(name: string): Sheet | null {
    return this.workbook.sheetNamed(name);
  }

  readonly read: UserFunction = {
    minArity: 1,
    maxArity: 1,
    invoke: ([key]) => {
      const name = String((key as EngineValue).value);
      const found = this.known.get(name);
      if (!found) return engineError('#REF!');
      let list = this.lists.get(name);
      if (!list) this.lists.set(name, (list = listOf(found.sheet, found.area)));
      return list;
    },
  };
}

/** Colonne intere si leggono, come fa il motore, fino all'ultima riga usata. */
function shareable(
  sheet: Sheet,
  area: Area,
  lastRow: number | null,
): { readonly sheet: Sheet; readonly area: Area } | null {
  if (lastRow === null) return null;
  const whole = area.bottom - area.top >= 1_000_000;
  const cut = whole ? intersection(area, { ...area, top: 0, bottom: lastRow }) : area;
  if (!cut || rowCount(cut) < MIN_ROWS || rowCount(cut) > 200_000) return null;
  for (const [, , cell] of sheet.cells.inArea(cut)) if (cell.formula !== null) return null;
  return { sheet, area: cut };
}

function listOf(sheet: Sheet, { top, left, bottom, right }: Area): EngineValue {
  const values: (readonly Scalar[])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: Scalar[] = [];
    for (let column = left; column <= right; column += 1) line.push(sheet.valueAt(row, column));
    values.push(line);
  }
  return engineList(values, top + 1, left + 1, (value) => (isError(value) ? value.error : null));
}
