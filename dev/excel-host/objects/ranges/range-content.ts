import { formulaFromLocal, localFormula } from '../../formulas/local-formula';
import { sheetAddress } from '../../model/addresses/address';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from '../../model/addresses/area';
import type { Cell } from '../../model/cells/cell';
import { putStyle } from '../../model/cells/cell-style';
import type { Sheet } from '../../model/sheets/sheet';
import { localNumberFormat, numberFormatFromLocal } from '../../model/cells/local-number-format';
import { coveredCells } from '../../model/cells/merges';
import { patchStyle, type Style } from '../../model/cells/style';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { fitGrid, mapGrid, readInput } from './cell-input';
import { apiFormula, apiValue, cellText, valueType } from './cell-output';
import { writeFormat } from './format-target';
import type { HostContext } from '../host-context';
import { PlacedAreas } from './placed-areas';

/** Più celle di così non si leggono né si scrivono in una volta: Excel ne ammette cinque milioni. */
const MAX_CELLS = 5_000_000;

/** Dove sta un Range e che cosa contengono le sue celle. */
export abstract class RangeContent extends ApiObject {
  readonly className = 'Range';
  override readonly referenced = true;

  private readonly placed: PlacedAreas;

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super();
    this.placed = new PlacedAreas(sheet, [area]);
  }

  /** Cambia quando si inseriscono o tolgono celle sopra o a sinistra. */
  get area(): Area {
    return this.placed.single;
  }

  /** Come un elenco di una sola area: formati e regole valgono anche per i RangeAreas. */
  get rectangles(): readonly Area[] {
    return [this.area];
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

  /** Come `formulas`, nella lingua di chi lavora: "=SOMMA(A1;1,5)". */
  get formulasLocal(): unknown {
    this.host.workbook.calculate();
    return this.map((cell) => {
      const formula = cell?.formula ?? null;
      return formula === null ? apiFormula(cell) : `=${localFormula(formula)}`;
    });
  }

  set formulasLocal(input: unknown) {
    const english = (value: unknown): unknown =>
      typeof value === 'string' && value.startsWith('=') ? `=${formulaFromLocal(value.slice(1))}` : value;
    this.write(mapGrid(input, english));
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
    return this.map((cell, row, column) => (cell?.style ?? this.sheet.inheritedStyle(row, column)).numberFormat);
  }

  /** "" rimette "General"; un formato solo vale anche per colonne e righe intere. */
  set numberFormat(input: unknown) {
    if (Array.isArray(input)) this.writeFormats(fitGrid(input, this.rowCount, this.columnCount));
    else writeFormat(this, { numberFormat: asFormat(input) });
  }

  get numberFormatLocal(): unknown {
    return this.map((cell, row, column) =>
      localNumberFormat((cell?.style ?? this.sheet.inheritedStyle(row, column)).numberFormat),
    );
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = mapGrid(input, (format) =>
      typeof format === 'string' ? numberFormatFromLocal(format) : format,
    );
  }

  private writeFormats(at: (row: number, column: number) => unknown): void {
    this.host.assertAllowed(this.sheet, 'allowFormatCells');
    const { top, left } = this.area;
    const known = new Map<unknown, Map<Style, Style>>();
    this.each((row, column) => {
      const input = at(row - top, column - left);
      if (input === null || input === undefined) return;
      const before = this.sheet.styleAt(row, column);
      const numberFormat = asFormat(input);
      if (before.numberFormat === numberFormat) return;
      let styles = known.get(input);
      if (!styles) known.set(input, (styles = new Map()));
      let after = styles.get(before);
      if (!after) styles.set(before, (after = patchStyle(before, { numberFormat })));
      putStyle(this.sheet, row, column, after);
    });
    this.host.workbook.note({ kind: 'format', sheet: this.sheet.id, area: this.area });
  }

  /** Un valore per cella, null dove la cella va lasciata com'è. */
  private write(input: unknown): void {
    if (input === null || input === undefined) throw invalidArgument();
    this.host.assertCellsWritable(this.sheet, this.area);
    const at = fitGrid(input, this.rowCount, this.columnCount);
    const single = this.cellCount === 1;
    const before = single ? this.cellValue() : undefined;
    // Nelle celle unite scrive solo l'angolo (ipotesi: sulle altre Excel non dice niente e non scrive).
    const covered = coveredCells(this.sheet, this.area);
    this.each((row, column) => {
      const value = at(row - this.area.top, column - this.area.left);
      if (value === null || covered?.(row, column)) return;
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

  // Ciò che serve agli altri oggetti

  /** Chiama `visit` su ogni cella dell'area, che ci sia o no; sulle colonne e sulle righe intere non si può. */
  each(visit: (row: number, column: number) => void): void {
    if (this.isUnbounded) throw new HostError('UnsupportedOperation');
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) visit(row, column);
    }
  }

  /** Una griglia con ciò che `read` dà di ogni cella; per le colonne e le righe intere Excel dà null. */
  map(read: (cell: Cell | undefined, row: number, column: number) => unknown): unknown {
    if (this.isUnbounded) return null;
    const { top, left, bottom, right } = this.area;
    const rows: unknown[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells = this.sheet.cells.row(row);
      const line: unknown[] = [];
      for (let column = left; column <= right; column += 1) line.push(read(cells?.get(column), row, column));
      rows.push(line);
    }
    return rows;
  }

  private get isUnbounded(): boolean {
    return isEntireRow(this.area) || isEntireColumn(this.area) || cellCount(this.area) > MAX_CELLS;
  }
}

function asFormat(format: unknown): string {
  if (typeof format !== 'string') throw invalidArgument();
  return format === '' ? 'General' : format;
}
