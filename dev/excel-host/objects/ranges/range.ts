import { areaAddress, cellAddress } from '../../model/addresses/address';
import {
  boundingArea,
  cellArea,
  cellCount,
  contains,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  type Area,
} from '../../model/addresses/area';
import { mergesIn } from '../../model/cells/merges';
import { edgeCell, surroundingRegion } from '../../model/cells/region';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { findIn } from './cell-search';
import { oneOf } from './format-target';
import { placeOf } from './range-argument';
import { RangeAreas } from './range-areas';
import { insertAt } from './cell-shifting';
import { RangeEditing } from './range-editing';
import { areaOf } from './reference';
import { specialCells } from './special-cells';
import { TableScopedCollection } from '../tables/table-collection';

/** Un rettangolo di celle di un foglio. */
export class Range extends RangeEditing {
  // Come spostarsi

  getCell(row: number, column: number): Range {
    return this.at(this.area.top + row, this.area.left + column, this.area.top + row, this.area.left + column);
  }

  getRow(row: number): Range {
    return this.at(this.area.top + row, this.area.left, this.area.top + row, this.area.right);
  }

  getColumn(column: number): Range {
    return this.at(this.area.top, this.area.left + column, this.area.bottom, this.area.left + column);
  }

  getEntireRow(): Range {
    return this.at(this.area.top, 0, this.area.bottom, LAST_COLUMN);
  }

  getEntireColumn(): Range {
    return this.at(0, this.area.left, LAST_ROW, this.area.right);
  }

  getLastCell(): Range {
    return this.at(this.area.bottom, this.area.right, this.area.bottom, this.area.right);
  }

  getLastRow(): Range {
    return this.at(this.area.bottom, this.area.left, this.area.bottom, this.area.right);
  }

  getLastColumn(): Range {
    return this.at(this.area.top, this.area.right, this.area.bottom, this.area.right);
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.at(top + rows, left + columns, bottom + rows, right + columns);
  }

  getResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.at(top, left, bottom + rows, right + columns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.area;
    return this.at(top, left, top + rows - 1, left + columns - 1);
  }

  getBoundingRect(other: Range | string): Range {
    return new Range(this.host, this.sheet, boundingArea(this.area, this.onSameSheet(other)));
  }

  getIntersection(other: Range | string): Range {
    const common = intersection(this.area, this.onSameSheet(other));
    if (!common) throw new HostError('ItemNotFound');
    return new Range(this.host, this.sheet, common);
  }

  getUsedRange(valuesOnly = false): Range {
    const used = this.sheet.usedArea(valuesOnly);
    const common = used && intersection(used, this.area);
    if (!common) throw new HostError('ItemNotFound');
    return new Range(this.host, this.sheet, common);
  }

  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.host, this, fullyContained);
  }

  /** Il blocco attorno alla prima cella, fino alle righe e alle colonne vuote. */
  getSurroundingRegion(): Range {
    return new Range(this.host, this.sheet, surroundingRegion(this.sheet, this.area.top, this.area.left));
  }

  getRowsAbove(count = 1): Range {
    const { top, left, right } = this.area;
    return count > 0
      ? this.at(top - count, left, top - 1, right)
      : this.at(top, left, top - this.inner(count) - 1, right);
  }

  getRowsBelow(count = 1): Range {
    const { left, bottom, right } = this.area;
    if (count > 0) return this.at(bottom + 1, left, bottom + count, right);
    return this.at(bottom + 1 + this.inner(count), left, bottom, right);
  }

  getColumnsBefore(count = 1): Range {
    const { top, left, bottom } = this.area;
    if (count > 0) return this.at(top, left - count, bottom, left - 1);
    return this.at(top, left, bottom, left - this.inner(count) - 1);
  }

  getColumnsAfter(count = 1): Range {
    const { top, bottom, right } = this.area;
    if (count > 0) return this.at(top, right + 1, bottom, right + count);
    return this.at(top, right + 1 + this.inner(count), bottom, right);
  }

  getRangeEdge(direction: unknown, activeCell?: unknown): Range {
    const [row, column] = this.edge(direction, activeCell);
    return this.at(row, column, row, column);
  }

  getExtendedRange(direction: unknown, activeCell?: unknown): Range {
    const [row, column] = this.edge(direction, activeCell);
    return new Range(this.host, this.sheet, boundingArea(this.area, cellArea(row, column)));
  }

  /** Un Range nuovo sulle celle vuote; questo segue le celle che si sono spostate. */
  insert(shift: unknown): Range {
    const { area } = this;
    insertAt(this, shift);
    return new Range(this.host, this.sheet, area);
  }

  find(text: unknown, criteria: unknown): Range {
    const found = findIn(this, this.area, text, criteria);
    if (!found) throw new HostError('ItemNotFound');
    return new Range(this.host, this.sheet, cellArea(...found));
  }

  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    const areas = specialCells(this, cellType, valueType);
    if (areas.length === 0) throw new HostError('ItemNotFound');
    return new RangeAreas(this.host, this.sheet, areas);
  }

  /** Oltre 512 aree unite Excel non risponde. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergesIn(this.sheet, this.area);
    if (areas.length > 512) throw new HostError('UnsupportedOperation');
    return areas.length > 0 ? new RangeAreas(this.host, this.sheet, areas) : null;
  }

  select(): void {
    this.host.workbook.activate(this.sheet);
    this.sheet.selection = [this.area];
    this.host.workbook.note({ kind: 'selection', sheet: this.sheet.id, areas: [this.area] });
  }

  /** Un numero negativo di righe o colonne vuol dire dentro l'area; zero non vuol dire niente. */
  private inner(count: number): number {
    if (!Number.isInteger(count) || count === 0) throw invalidArgument();
    return count;
  }

  private edge(direction: unknown, activeCell: unknown): readonly [row: number, column: number] {
    const wanted = oneOf(direction, ['Left', 'Right', 'Up', 'Down']);
    const start = activeCell === undefined || activeCell === null ? null : placeOf(this.host, activeCell, this.sheet);
    const cell = start?.area ?? cellArea(this.area.top, this.area.left);
    if ((start && start.sheet !== this.sheet) || cellCount(cell) !== 1 || !contains(this.area, cell))
      throw invalidArgument();
    return edgeCell(this.sheet, cell.top, cell.left, wanted);
  }

  private onSameSheet(other: Range | string): Area {
    if (typeof other === 'string') return areaOf(this.host.workbook, this.sheet, other);
    if (!(other instanceof Range) || other.sheet !== this.sheet) throw invalidArgument();
    return other.area;
  }

  private at(top: number, left: number, bottom: number, right: number): Range {
    const area = { top, left, bottom, right };
    const sheetArea = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    if (
      ![top, left, bottom, right].every(Number.isInteger) ||
      bottom < top ||
      right < left ||
      !contains(sheetArea, area)
    )
      throw invalidArgument();
    return new Range(this.host, this.sheet, area);
  }
}

/** Per i messaggi: "B7" o "B7:C9". */
export function shortAddress({ area }: Range): string {
  return cellCount(area) === 1 ? cellAddress(area.top, area.left) : areaAddress(area);
}
