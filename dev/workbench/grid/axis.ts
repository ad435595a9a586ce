import { columnPoints, rowPoints } from '../../excel-host/model/cells/cell-size';
import { LAST_COLUMN, LAST_ROW } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';

const PIXELS_PER_POINT = 4 / 3;
/** Quante righe e colonne vuote si vedono oltre ciò che il foglio usa. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 20;

/** Dove cominciano le righe, o le colonne, in pixel. Quelle nascoste sono larghe zero. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i += 1) this.starts[i + 1] = (this.starts[i] ?? 0) + size(i);
  }

  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  /** I pixel prima di quell'indice. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** L'indice che occupa quel pixel: la prima e l'ultima, se è fuori. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Il più vicino visibile andando in quella direzione; quello di partenza se non ce n'è. */
  visibleFrom(index: number, step: 1 | -1): number {
    for (let i = index; i >= 0 && i < this.count; i += step) if (this.size(i) > 0) return i;
    return index;
  }
}

/** Gli assi di un foglio: ciò che usa, ciò che è selezionato, e un po' di vuoto intorno. */
export function axesOf(sheet: Sheet): { readonly rows: Axis; readonly columns: Axis } {
  const used = sheet.usedArea(false);
  const selected = sheet.selection[0];
  // Una riga o una colonna intera selezionata non allunga il foglio.
  const bottom = selected && selected.bottom < LAST_ROW ? selected.bottom : 0;
  const right = selected && selected.right < LAST_COLUMN ? selected.right : 0;
  const rows = Math.min(LAST_ROW, Math.max(used?.bottom ?? 0, bottom) + SPARE_ROWS) + 1;
  const columns = Math.min(LAST_COLUMN, Math.max(used?.right ?? 0, right) + SPARE_COLUMNS) + 1;
  return {
    rows: new Axis(rows, (row) => Math.round(rowPoints(sheet, row) * PIXELS_PER_POINT)),
    columns: new Axis(columns, (column) => Math.round(columnPoints(sheet, column) * PIXELS_PER_POINT)),
  };
}
