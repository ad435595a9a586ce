import { columnCount, intersection, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { bodyArea } from '../../model/sheets/table-parts';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { filterRows, valuesOf, withFilter, type Filters } from './filter-rows';
import type { HostContext } from '../host-context';
import { placeOf } from '../ranges/range-argument';

/** Ciò su cui agisce un filtro automatico: il foglio o una tabella. */
interface FilterState {
  /** Intestazione e dati. */
  readonly area: Area;
  readonly filters: Filters;
}

/** Il filtro automatico di un foglio o di una tabella. Sa filtrare per valori. */
export class AutoFilter extends ApiObject {
  readonly className = 'AutoFilter';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly table: TableModel | null = null,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.state !== null;
  }

  get isDataFiltered(): boolean {
    return Object.keys(this.state?.filters ?? {}).length > 0;
  }

  apply(range: unknown, columnIndex?: number, criteria?: unknown): void {
    this.assertAllowed();
    const place = placeOf(this.host, range, this.sheet);
    if (place.sheet !== this.sheet) throw invalidArgument();
    const state = this.prepare(place.area);
    if (columnIndex === undefined || columnIndex === null) return;
    this.checkColumn(columnIndex, state.area);
    const values = criteria === undefined || criteria === null ? null : valuesOf(criteria);
    this.write(state.area, withFilter(state.filters, columnIndex, values));
  }

  clearColumnCriteria(columnIndex: number): void {
    this.assertAllowed();
    const { area, filters } = this.required();
    this.checkColumn(columnIndex, area);
    this.write(area, withFilter(filters, columnIndex, null));
  }

  clearCriteria(): void {
    this.assertAllowed();
    if (this.state) this.write(this.state.area, {});
  }

  reapply(): void {
    this.assertAllowed();
    if (this.state) this.write(this.state.area, this.state.filters);
  }

  remove(): void {
    this.assertAllowed();
    if (!this.state) return;
    this.write(this.state.area, {});
    if (this.table) this.table.showFilterButton = false;
    else this.sheet.autoFilter = null;
  }

  getRange(): ApiObject {
    if (!this.state) throw notFound();
    return this.host.objects.range(this.host, this.sheet, this.state.area);
  }

  private get state(): FilterState | null {
    const { table, sheet } = this;
    if (!table) return sheet.autoFilter;
    if (!table.showHeaders || !table.showFilterButton) return null;
    return { area: { ...table.area, bottom: bodyArea(table).bottom }, filters: table.filters };
  }

  private required(): FilterState {
    if (!this.state) throw new HostError('InvalidOperation');
    return this.state;
  }

  /**
   * Un'area nuova toglie i filtri di prima. Che una tabella si filtri solo dal suo filtro, e mai da quello del foglio, è
   * un'ipotesi.
   */
  private prepare(area: Area): FilterState {
    if (this.table) {
      if (!intersection(area, this.table.area) || !this.table.showHeaders) throw invalidArgument();
      this.table.showFilterButton = true;
      return this.required();
    }
    if (this.sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument();
    const known = this.state;
    if (known && known.area.top === area.top && known.area.left === area.left && known.area.right === area.right) {
      this.sheet.autoFilter = { area, filters: { ...known.filters } };
    } else {
      if (known) this.write(known.area, {});
      this.sheet.autoFilter = { area, filters: {} };
    }
    return this.required();
  }

  private write(area: Area, filters: Filters): void {
    if (this.table) this.table.filters = { ...filters };
    else this.sheet.autoFilter = { area, filters: { ...filters } };
    this.host.workbook.calculate();
    filterRows(this.sheet, { ...area, top: area.top + 1 }, filters);
  }

  private checkColumn(column: number, area: Area): void {
    if (!Number.isInteger(column) || column < 0 || column >= columnCount(area)) throw invalidArgument();
  }

  private assertAllowed(): void {
    this.host.assertAllowed(this.sheet, 'allowAutoFilter');
  }
}
