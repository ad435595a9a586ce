import type { Area } from '../addresses/area';
import { columnPoints, columnsExtent, rowPoints, rowsExtent } from '../cells/cell-size';
import type { Sheet } from './sheet';
import type { ChartFrame, ChartModel } from './sheet-parts';

/** Posto e misure di un grafico in punti: quelle date, o quelle delle sue celle d'angolo. */
export function frameOf(sheet: Sheet, { frame, anchor }: ChartModel): ChartFrame {
  return frame ?? frameOfCells(sheet, anchor);
}

export function frameOfCells(sheet: Sheet, { top, left, bottom, right }: Area): ChartFrame {
  return {
    top: rowsExtent(sheet, 0, top - 1),
    left: columnsExtent(sheet, 0, left - 1),
    height: rowsExtent(sheet, top, bottom),
    width: columnsExtent(sheet, left, right),
  };
}

/** Le celle che un riquadro in punti tocca. */
export function cellsUnder(sheet: Sheet, { top, left, width, height }: ChartFrame): Area {
  return {
    top: indexAt(top, (row) => rowPoints(sheet, row)),
    left: indexAt(left, (column) => columnPoints(sheet, column)),
    bottom: indexAt(top + height, (row) => rowPoints(sheet, row), true),
    right: indexAt(left + width, (column) => columnPoints(sheet, column), true),
  };
}

/** La riga o la colonna che contiene quel punto; con `closing` un confine appartiene a quella prima. */
function indexAt(points: number, size: (index: number) => number, closing = false): number {
  let end = 0;
  for (let index = 0; index < 1_048_575; index += 1) {
    end += size(index);
    if (closing ? end >= points : end > points) return index;
  }
  return 1_048_575;
}
