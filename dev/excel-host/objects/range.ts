import { areaAddress, cellAddress, sheetAddress } from '../model/address';
import {
  boundingArea,
  cellCount,
  columnCount,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { patchStyle } from '../model/style';
import { ApiObject } from '../protocol/api-object';
import { HostError, invalidArgument } from '../protocol/host-error';
import { fitGrid, readInput } from './cell-input';
import { apiFormula, apiValue, cellText, valueType } from './cell-output';
import type { HostContext } from './host-context';
import { areaOf } from './reference';

/** Più celle di così non si leggono né si scrivono in una volta: Excel ne ammette cinque milioni. */
const MAX_CELLS = 5_000_000;

/** Un rettangolo di celle di un foglio. */
export class Range extends ApiObject {
  readonly className = 'Range';
  override readonly referenced = true;

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    /** Cambia quando si inseriscono o tolgono righe e colonne sopra o a sinistra. */
    public area: Area,
  ) {
    super();
  }

  // Dove sta

  get address(): string {
    return sheetAddress(this.sheet.name, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return rowCount(this.area);
  }

  get columnCount(): number {
    return columnCount(this.area);
  }

  get cellCount(): number {
    const cells = cellCount(this.area);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get worksheet(): ApiObject {
    return this.host.objects.worksheet(this.host, this.sheet);
  }

  // Che cosa contiene

  get values(): unknown {
    this.host.workbook.calculate();
    return this.map((cell) => apiValue(cell?.value ?? null));
  }

  set values(input: unknown) {
    this.write(input);
  }

  get formulas(): unknown {
    this.host.workbook.calculate();
    return this.map(apiFormula);
  }

  set formulas(input: unknown) {
    this.write(input);
  }

  get valueTypes(): unknown {
    this.host.workbook.calculate();
    return this.map((cell) => valueType(cell?.value ?? null));
  }

  get text(): unknown {
    this.host.workbook.calculate();
    return this.map((cell) => (cell ? cellText(cell.value, cell.style.numberFormat) : ''));
  }

  get numberFormat(): unknown {
    return this.map((_, row, column) => this.sheet.styleAt(row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    this.host.assertAllowed(this.sheet, 'allowFormatCells');
    const at = fitGrid(input, this.rowCount, this.columnCount);
    this.each((row, column) => {
      const format = at(row - this.area.top, column - this.area.left);
      if (format === null) return;
      if (typeof format !== 'string') throw invalidArgument();
      const style = patchStyle(this.sheet.styleAt(row, column), { numberFormat: format });
      this.sheet.putCell(row, column, { style });
    });
    this.host.workbook.note({ kind: 'format', sheet: this.sheet.id, area: this.area });
  }

  /** Un valore per cella, null dove la cella va lasciata com'è. */
  private write(input: unknown): void {
    this.host.assertCellsWritable(this.sheet, this.area);
    const at = fitGrid(input, this.rowCount, this.columnCount);
    const single = this.cellCount === 1;
    const before = single ? this.cellValue() : undefined;
    this.each((row, column) => {
      const value = at(row - this.area.top, column - this.area.left);
      if (value === null) return;
      this.writeCell(row, column, value);
    });
    this.host.cellsChanged(this.sheet, this.area, before, single ? this.cellValue() : undefined);
  }

  private writeCell(row: number, column: number, value: unknown): void {
    const input = readInput(value, this.sheet.styleAt(row, column).numberFormat);
    if ('formula' in input) this.sheet.putCell(row, column, { formula: input.formula, value: null });
    else this.sheet.putCell(row, column, { formula: null, value: input.value });
  }

  private cellValue(): unknown {
    return apiValue(this.sheet.valueAt(this.area.top, this.area.left));
  }

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

  select(): void {
    this.host.workbook.activate(this.sheet);
    this.sheet.selection = [this.area];
    this.host.workbook.note({ kind: 'selection', sheet: this.sheet.id, areas: [this.area] });
  }

  // Ciò che serve agli altri oggetti

  /** Chiama `visit` su ogni cella dell'area, che ci sia o no. */
  each(visit: (row: number, column: number) => void): void {
    if (cellCount(this.area) > MAX_CELLS) throw new HostError('UnsupportedOperation');
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) visit(row, column);
    }
  }

  /** Una griglia con ciò che `read` dà di ogni cella; per le colonne e le righe intere Excel dà null. */
  map(read: (cell: Cell | undefined, row: number, column: number) => unknown): unknown {
    if (cellCount(this.area) > MAX_CELLS) return null;
    const rows: unknown[][] = [];
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      const line: unknown[] = [];
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        line.push(read(this.sheet.cells.get(row, column), row, column));
      }
      rows.push(line);
    }
    return rows;
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
