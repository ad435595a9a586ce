import { boundingArea, contains, intersection, LAST_COLUMN, LAST_ROW, type Area } from '../../model/addresses/area';
import { isAggregation } from '../../model/pivots/pivot-aggregate';
import { computePivot } from '../../model/pivots/pivot-compute';
import type { PivotAxisField, PivotCell, PivotGrid } from '../../model/pivots/pivot-grid';
import type { Sheet } from '../../model/sheets/sheet';
import type { PivotFieldModel, PivotModel } from '../../model/sheets/sheet-parts';
import { patchStyle } from '../../model/cells/style';
import type { ApiObject } from '../../protocol/api-object';
import { HostError, notFound } from '../../protocol/host-error';
import { cellText } from '../ranges/cell-output';
import type { HostContext } from '../host-context';
import { readPivotSource } from './pivot-source';

/** Lo spazio che Excel tiene per una pivot ancora vuota. */
const BLANK_ROWS = 18;
const BLANK_COLUMNS = 3;

/** Una pivot, il suo foglio e la cartella; chi la cambia la fa ridisegnare nelle celle. */
export class PivotContext {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    readonly pivot: PivotModel,
  ) {}

  range(area: Area | null): ApiObject {
    if (!area) throw notFound();
    return this.host.objects.range(this.host, this.sheet, area);
  }

  assertChangeable(): void {
    this.host.assertAllowed(this.sheet, 'allowPivotTables');
    if (!this.sheet.pivots.includes(this.pivot)) throw notFound();
  }

  /** Cambia la pivot e la ridisegna coi dati dell'ultimo aggiornamento; se non c'è posto torna tutto come prima. */
  change(edit: (pivot: PivotModel) => void): void {
    this.assertChangeable();
    const before = { ...this.pivot };
    try {
      edit(this.pivot);
      this.draw();
    } catch (error) {
      Object.assign(this.pivot, before);
      throw error;
    }
  }

  /** Rilegge l'origine; i campi che non ci sono più spariscono dalla pivot. */
  refresh(): void {
    this.change((pivot) => {
      const { fields, records } = readPivotSource(this.host.workbook, pivot.source);
      pivot.fields = fields;
      pivot.cache = records;
      const kept = <T extends PivotFieldModel>(list: readonly T[]): T[] =>
        list.filter(({ field }) => fields.includes(field));
      pivot.rows = kept(pivot.rows);
      pivot.columns = kept(pivot.columns);
      pivot.filters = kept(pivot.filters);
      pivot.values = kept(pivot.values);
    });
  }

  /** Toglie la pivot e ciò che ha scritto. */
  remove(): void {
    this.assertChangeable();
    this.erase(drawnArea(this.pivot));
    this.erase(this.pivot.parts.filters);
    this.sheet.pivots = this.sheet.pivots.filter((other) => other !== this.pivot);
    this.host.workbook.markStale();
  }

  private draw(): void {
    const { pivot, sheet } = this;
    const top = pivot.filters.length === 0 ? pivot.row : Math.max(pivot.row, pivot.filters.length + 1);
    const grid = this.grid();
    const at = (area: Area | null): Area | null => area && moved(area, top, pivot.column);
    const size = grid
      ? { bottom: grid.cells.length - 1, right: (grid.cells[0]?.length ?? 1) - 1 }
      : { bottom: BLANK_ROWS - 1, right: BLANK_COLUMNS - 1 };
    const area = moved({ top: 0, left: 0, ...size }, top, pivot.column);
    const filters = filterArea(pivot, top);
    this.assertFree(area, filters, grid !== null);
    this.erase(drawnArea(pivot));
    this.erase(pivot.parts.filters);
    grid?.cells.forEach((row, i) => row.forEach((cell, j) => this.put(top + i, pivot.column + j, cell)));
    pivot.filters.forEach(({ name }, i) => {
      if (!filters) return;
      sheet.putCell(filters.top + i, filters.left, { value: name, formula: null });
      sheet.putCell(filters.top + i, filters.left + 1, { value: '(Tutto)', formula: null });
    });
    pivot.area = area;
    pivot.parts = {
      filters,
      body: at(grid?.body ?? null),
      rowLabels: at(grid?.rowLabels ?? null),
      columnLabels: at(grid?.columnLabels ?? null),
    };
    this.host.workbook.markStale();
  }

  /** null se non c'è ancora niente da disegnare. */
  private grid(): PivotGrid | null {
    const { pivot } = this;
    if (pivot.rows.length + pivot.columns.length + pivot.values.length === 0) return null;
    const live = this.liveSource();
    if (!pivot.cache && live) {
      pivot.cache = live.records;
      pivot.fields = live.fields;
    }
    const axis = ({ field, name }: PivotFieldModel): PivotAxisField => {
      const index = pivot.fields.indexOf(field);
      const format = live?.formats[live.fields.indexOf(field)] ?? null;
      return { index, name, format: format === 'General' ? null : format };
    };
    return computePivot({
      records: pivot.cache ?? [],
      rows: pivot.rows.map(axis),
      columns: pivot.columns.map(axis),
      values: pivot.values.map(({ field, name, summarizeBy, numberFormat }) => ({
        index: pivot.fields.indexOf(field),
        name,
        how: isAggregation(summarizeBy) ? summarizeBy : 'Sum',
        format: numberFormat,
      })),
      layoutType: pivot.layoutType,
      showRowGrandTotals: pivot.showRowGrandTotals,
      showColumnGrandTotals: pivot.showColumnGrandTotals,
      caption: (value, { format }) => cellText(value, format ?? 'General'),
    });
  }

  /** L'origine com'è adesso; null se non si legge più, e allora valgono i dati dell'ultimo aggiornamento. */
  private liveSource(): ReturnType<typeof readPivotSource> | null {
    try {
      return readPivotSource(this.host.workbook, this.pivot.source);
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }

  /**
   * La pivot non può stare su tabelle o su altre pivot, né (ipotesi: Excel lo chiede all'utente) riscrivere celle piene
   * che non siano già sue.
   */
  private assertFree(area: Area, filters: Area | null, drawn: boolean): void {
    const { sheet, pivot } = this;
    if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new HostError('PivotTableRangeConflict');
    const whole = filters ? boundingArea(area, filters) : area;
    const others = sheet.pivots
      .filter((other) => other !== pivot)
      .flatMap((other) => [other.area, other.parts.filters]);
    const taken = [...sheet.tables.map((table) => table.area), ...others];
    if (taken.some((other) => other && intersection(other, whole))) throw new HostError('PivotTableRangeConflict');
    if (!drawn) return;
    const own = [drawnArea(pivot), pivot.parts.filters];
    for (const part of filters ? [area, filters] : [area]) {
      for (const [row, column, cell] of sheet.cells.inArea(part)) {
        if (cell.value === null && cell.formula === null) continue;
        const cellArea = { top: row, left: column, bottom: row, right: column };
        if (!own.some((mine) => mine && contains(mine, cellArea))) throw new HostError('PivotTableRangeConflict');
      }
    }
  }

  private put(row: number, column: number, { value, format }: PivotCell): void {
    const style = this.sheet.styleAt(row, column);
    const styled = format === null ? style : patchStyle(style, { numberFormat: format });
    this.sheet.putCell(row, column, { value, formula: null, style: styled });
  }

  /** Vuota le celle che la pivot aveva scritto, col formato numerico che aveva dato. */
  private erase(area: Area | null): void {
    if (!area) return;
    for (const [row, column, cell] of [...this.sheet.cells.inArea(area)]) {
      const { numberFormat } = this.sheet.inheritedStyle(row, column);
      this.sheet.putCell(row, column, { value: null, formula: null, style: patchStyle(cell.style, { numberFormat }) });
    }
  }
}

/** Le celle che la pivot ha scritto: finché è vuota tiene il posto ma non scrive niente. */
function drawnArea({ area, parts }: PivotModel): Area | null {
  return (parts.body ?? parts.rowLabels ?? parts.columnLabels) ? area : null;
}

/** I filtri stanno sopra, con una riga vuota in mezzo. */
function filterArea({ filters, column }: PivotModel, top: number): Area | null {
  if (filters.length === 0) return null;
  return { top: top - filters.length - 1, left: column, bottom: top - 2, right: column + 1 };
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
