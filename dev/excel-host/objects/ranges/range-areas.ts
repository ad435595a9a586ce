import {
  cellCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  contains,
  WHOLE_SHEET,
  type Area,
} from '../../model/addresses/area';
import { commonAreas } from '../../model/addresses/area-list';
import { sheetAddress } from '../../model/addresses/address';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { areasOfArgument } from './area-argument';
import { clearCells } from './cell-clearing';
import { copyInto } from './cell-copying';
import { ConditionalFormatCollection } from '../conditional-formats/conditional-format-collection';
import { DataValidation } from '../validation/data-validation';
import type { HostContext } from '../host-context';
import { PlacedAreas } from './placed-areas';
import { RangeFormat } from './range-format';
import { specialCells } from './special-cells';

/** Le aree di un RangeAreas, ognuna un Range. */
export class RangeCollection extends ApiCollection<ApiObject> {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly ApiObject[]) {
    super();
  }

  items(): readonly ApiObject[] {
    return this.ranges;
  }

  getItem(key: string | number): ApiObject {
    return this.getItemAt(Number(key));
  }
}

/** Più rettangoli di celle dello stesso foglio. */
export class RangeAreas extends ApiObject {
  readonly className = 'RangeAreas';
  override readonly referenced = true;

  private readonly placed: PlacedAreas;

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    rectangles: readonly Area[],
  ) {
    super();
    this.placed = new PlacedAreas(sheet, rectangles);
  }

  /** Le aree, nell'ordine in cui le si è chieste; seguono le celle inserite e tolte. */
  get rectangles(): readonly Area[] {
    return this.placed.current;
  }

  // Dove sta

  /** "Foglio1!A1:B2,Foglio1!D4". */
  get address(): string {
    return this.rectangles.map((area) => sheetAddress(this.sheet.name, area)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  /** Le celle in comune a due aree contano due volte: è la somma delle celle delle aree. */
  get cellCount(): number {
    const cells = this.rectangles.reduce((sum, area) => sum + cellCount(area), 0);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireColumn(): boolean {
    return this.rectangles.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.rectangles.every(isEntireRow);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.rectangles.map((area) => this.host.objects.range(this.host, this.sheet, area)));
  }

  get worksheet(): ApiObject {
    return this.host.objects.worksheet(this.host, this.sheet);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, this.rectangles);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.rectangles);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  // Altre aree

  getEntireColumn(): RangeAreas {
    return this.each((area) => ({ ...area, top: 0, bottom: LAST_ROW }));
  }

  getEntireRow(): RangeAreas {
    return this.each((area) => ({ ...area, left: 0, right: LAST_COLUMN }));
  }

  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    if (!Number.isInteger(rows) || !Number.isInteger(columns)) throw invalidArgument();
    return this.each(({ top, left, bottom, right }) => {
      const moved = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
      if (!contains(WHOLE_SHEET, moved)) throw invalidArgument();
      return moved;
    });
  }

  getIntersection(other: unknown): RangeAreas {
    return this.some(commonAreas(this.rectangles, areasOfArgument(this.host.workbook, this.sheet, other)));
  }

  getUsedRangeAreas(valuesOnly = false): RangeAreas {
    const used = this.sheet.usedArea(valuesOnly);
    return this.some(this.rectangles.map((area) => used && intersection(used, area)).filter((area) => area !== null));
  }

  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    return this.some(specialCells(this, cellType, valueType));
  }

  // Che cosa si fa

  clear(applyTo?: unknown): void {
    clearCells(this, applyTo);
  }

  /** Ogni area riceve la copia. */
  copyFrom(source: unknown, copyType?: unknown, skipBlanks = false, transpose = false): void {
    copyInto(this, source, copyType, skipBlanks, transpose);
  }

  calculate(): void {
    this.host.workbook.markStale();
    this.host.workbook.calculate(true);
  }

  setDirty(): void {
    this.host.workbook.markStale();
  }

  select(): void {
    this.host.workbook.activate(this.sheet);
    this.sheet.selection = this.rectangles;
    this.host.workbook.note({ kind: 'selection', sheet: this.sheet.id, areas: this.rectangles });
  }

  private each(move: (area: Area) => Area): RangeAreas {
    return new RangeAreas(this.host, this.sheet, this.rectangles.map(move));
  }

  private some(areas: readonly Area[]): RangeAreas {
    if (areas.length === 0) throw notFound();
    return new RangeAreas(this.host, this.sheet, areas);
  }
}
