import type {
  CellLike,
  DefinedNameEntry,
  DefinedNamesLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { rowCount, type Area } from '../model/addresses/area';
import type { Cell, Scalar } from '../model/cells/cell';
import type { Sheet } from '../model/sheets/sheet';
import type { TableModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { engineText } from './engine-text';
import type { UserFunction } from './engine-values';
import { ROUNDING } from './rounding';
import { SHARED_FUNCTION, SharedAreas } from './shared-areas';

/** I tipi di cella del motore: gli altri numeri valgono come "valore semplice". */
const VALUE = 2;
const FORMULA = 6;

/** Il motore conta righe e colonne da 1. */
const oneBased = ({ top, left, bottom, right }: Area): DimensionsLike => ({
  top: top + 1,
  left: left + 1,
  bottom: bottom + 1,
  right: right + 1,
});

/** Ciò che il motore dà; `undefined` è una cella vuota. */
function scalarOf(result: unknown): Scalar {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result) return { error: String(result.error) };
  return null;
}

class CellView implements CellLike {
  readonly type: number;
  readonly formula: string | undefined;
  readonly model: CellLike['model'];
  /** Il risultato appena calcolato; `undefined` finché il motore non ne ha dato uno. */
  outcome: Scalar | undefined;

  constructor(
    private readonly view: SheetView,
    readonly row: number,
    readonly col: number,
    readonly cell: Cell | undefined,
    formula: string | null,
  ) {
    this.type = formula === null ? VALUE : FORMULA;
    this.formula = formula ?? undefined;
    // Come nell'Excel di oggi, una formula che dà più valori li versa nelle celle accanto.
    this.model = formula === null ? {} : { formula, isDynamicArray: true };
  }

  get value(): unknown {
    return this.view.sheet.cells.get(this.row - 1, this.col - 1)?.value ?? null;
  }

  /** Il motore scrive qui le celle in cui una formula si versa; `null` per ripulirle. */
  set value(value: unknown) {
    this.view.spill(this.row - 1, this.col - 1, scalarOf(value));
  }

  // Il risultato di prima non si mostra al motore: di una formula che non sa calcolare lo terrebbe buono.
  get result(): FormulaResultLike {
    return undefined;
  }

  set result(result: FormulaResultLike) {
    const value = scalarOf(result) ?? 0;
    this.outcome = typeof value === 'string' ? this.view.written(value) : value;
  }
}

/** Una cella in cui una formula si versa. */
class SpillTarget extends CellView {
  private written: unknown = null;

  /** Ciò che il motore ci ha scritto, com'era: se lo trovasse cambiato direbbe #SPILL!. */
  override get value(): unknown {
    return this.written;
  }

  override set value(value: unknown) {
    this.written = value;
    // Un vuoto, versato, si vede come 0.
    super.value = value ?? 0;
  }
}

export class SheetView implements WorksheetLike {
  readonly name: string;
  readonly dimensions: DimensionsLike | null;
  readonly mergedRegions: readonly DimensionsLike[];
  private readonly byRow = new Map<number, Map<number, CellView>>();
  readonly formulas: CellView[] = [];
  /** Le formule com'erano, per testo dato al motore: FORMULATEXT deve dare quelle. */
  private readonly originals = new Map<string, string>();

  constructor(
    workbook: Workbook,
    readonly sheet: Sheet,
    readonly id: number,
    areas: SharedAreas,
  ) {
    this.name = sheet.name;
    const used = sheet.usedArea(true);
    // Le colonne intere cominciano dalla riga 1, anche se è vuota: MATCH e INDEX contano da lì.
    this.dimensions = used && oneBased({ ...used, top: 0, left: 0 });
    this.mergedRegions = sheet.merges.map(oneBased);
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.value === null && cell.formula === null) continue;
      const formula = cell.formula === null ? null : engineText(workbook, cell.formula, { sheet, row }, areas);
      if (formula !== null && formula !== cell.formula) this.originals.set(`=${formula}`, `=${cell.formula ?? ''}`);
      const view = new CellView(this, row + 1, column + 1, cell, formula);
      if (formula !== null) this.formulas.push(view);
      this.put(view);
    }
  }

  written(text: string): string {
    return text.startsWith('=') ? (this.originals.get(text) ?? text) : text;
  }

  eachRow(...args: unknown[]): void {
    const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void;
    for (const [number, cells] of this.byRow) visit(this.row(number, cells), number);
    for (const [index, { hidden }] of this.sheet.rows) {
      if (hidden && !this.byRow.has(index + 1)) visit(this.row(index + 1, new Map()), index + 1);
    }
  }

  private row(number: number, cells: ReadonlyMap<number, CellView>): RowLike {
    return {
      hidden: this.sheet.rows.get(number - 1)?.hidden ?? false,
      eachCell: (...args: unknown[]) => {
        const visit = args.at(-1) as (cell: CellLike, column: number) => void;
        for (const cell of cells.values()) visit(cell, cell.col);
      },
    };
  }

  /** Il motore ripulisce così le celle in cui una formula non si versa più. */
  findCell(row: number, column: number): CellLike | undefined {
    return this.byRow.get(row)?.get(column);
  }

  getCell(row: number, column: number): CellLike {
    const view = new SpillTarget(this, row, column, undefined, null);
    this.put(view);
    return view;
  }

  private put(view: CellView): void {
    let line = this.byRow.get(view.row);
    if (!line) this.byRow.set(view.row, (line = new Map()));
    line.set(view.col, view);
  }

  /** Una formula si versa in questa cella, o la lascia. */
  spill(row: number, column: number, value: Scalar): void {
    if (value === null) this.sheet.spilled.delete(row, column);
    else this.sheet.spilled.set(row, column, value);
    this.sheet.putCell(row, column, { value });
  }

  getTables(): { readonly table: EngineTable }[] {
    return this.sheet.tables.map((table) => ({ table: engineTable(table) }));
  }
}

interface EngineTable {
  readonly name: string;
  readonly tl: { readonly row: number; readonly col: number };
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly unknown[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

function engineTable({ name, area, columns, showHeaders, showTotals }: TableModel): EngineTable {
  const rows = rowCount(area) - Number(showHeaders) - Number(showTotals);
  return {
    name,
    tl: { row: area.top + 1, col: area.left + 1 },
    columns: columns.map((column) => ({ name: column.name })),
    rows: new Array<unknown>(Math.max(0, rows)),
    headerRow: showHeaders,
    totalsRow: showTotals,
  };
}

/** La cartella come la vuole il motore. */
export class WorkbookView implements WorkbookLike {
  readonly worksheets: SheetView[];
  readonly definedNames: DefinedNamesLike;
  readonly areas: SharedAreas;
  readonly userFunctions: ReadonlyMap<string, UserFunction>;

  constructor(workbook: Workbook) {
    this.areas = new SharedAreas(workbook);
    this.userFunctions = new Map([...ROUNDING, [SHARED_FUNCTION, this.areas.read]]);
    this.worksheets = workbook.sheets.map((sheet, index) => new SheetView(workbook, sheet, index + 1, this.areas));
    const entries: DefinedNameEntry[] = workbook.names.map(({ name, formula }) => ({
      name,
      ranges: [engineText(workbook, formula)],
    }));
    workbook.sheets.forEach((sheet, localSheetId) => {
      for (const { name, formula } of sheet.names)
        entries.push({ name, ranges: [engineText(workbook, formula)], localSheetId });
    });
    this.definedNames = { getAllEntries: () => entries, getAllNames: () => entries };
  }

  getWorksheet(id?: number | string): SheetView | undefined {
    if (typeof id === 'number') return this.worksheets.find((sheet) => sheet.id === id);
    const wanted = id?.toLowerCase();
    return this.worksheets.find(({ name }) => name.toLowerCase() === wanted);
  }
}
