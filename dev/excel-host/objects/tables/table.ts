import { columnCount, intersection, rowCount, type Area } from '../../model/addresses/area';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { setTableHeaders, setTableTotals } from '../../model/sheets/table-edit';
import { columnNames, headerArea, newColumn, totalsArea, writeHeaders } from '../../model/sheets/table-parts';
import { clearCells, moveCells } from '../../model/shift/table-shift';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { AutoFilter } from './auto-filter';
import { filterTable } from './filter-rows';
import { placeOf } from '../ranges/range-argument';
import { TableColumnCollection } from './table-columns';
import type { TableContext } from './table-context';
import { assertTableName } from './table-name';
import { assertNoOverlap } from './table-overlap';
import { TableRowCollection } from './table-rows';
import { assertTableStyle } from './table-style';
import { renameTableInFormulas, writeTotals } from './table-formulas';

/** Una tabella. */
export class Table extends ApiObject {
  readonly className = 'Table';

  constructor(private readonly context: TableContext) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.model.id;
  }

  /** Il numero che la tabella ha nel file; qui si ricava dall'id. */
  get legacyId(): string {
    return String(Number.parseInt(this.model.id.replace(/[{}]/g, '').slice(0, 8), 16));
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    this.context.assertChangeable();
    const { workbook } = this.context.host;
    assertTableName(workbook, name, this.model);
    renameTableInFormulas(workbook, this.model.name, name);
    this.model.name = name;
  }

  get style(): string {
    return this.model.style;
  }

  set style(style: string) {
    this.context.assertChangeable();
    assertTableStyle(style);
    this.model.style = style;
  }

  get showHeaders(): boolean {
    return this.model.showHeaders;
  }

  set showHeaders(show: boolean) {
    this.context.assertChangeable();
    if (show === this.model.showHeaders) return;
    if (!show) this.clearFilters();
    if (!setTableHeaders(this.context.host.workbook, this.context.sheet, this.model, show))
      throw new HostError('InsertDeleteConflict');
    this.context.host.cellsChanged(this.context.sheet, { ...this.model.area, bottom: this.model.area.top });
  }

  get showTotals(): boolean {
    return this.model.showTotals;
  }

  set showTotals(show: boolean) {
    this.context.assertChangeable();
    if (show === this.model.showTotals) return;
    const { sheet, host } = this.context;
    const last = totalsArea(this.model);
    if (!setTableTotals(host.workbook, sheet, this.model, show)) throw new HostError('InsertDeleteConflict');
    if (show) writeTotals(sheet, this.model);
    const changed = totalsArea(this.model) ?? last;
    if (changed) host.cellsChanged(sheet, changed);
  }

  get showBandedRows(): boolean {
    return this.model.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.context.assertChangeable();
    this.model.showBandedRows = show;
  }

  get showBandedColumns(): boolean {
    return this.model.showBandedColumns;
  }

  set showBandedColumns(show: boolean) {
    this.context.assertChangeable();
    this.model.showBandedColumns = show;
  }

  get highlightFirstColumn(): boolean {
    return this.model.highlightFirstColumn;
  }

  set highlightFirstColumn(highlight: boolean) {
    this.context.assertChangeable();
    this.model.highlightFirstColumn = highlight;
  }

  get highlightLastColumn(): boolean {
    return this.model.highlightLastColumn;
  }

  set highlightLastColumn(highlight: boolean) {
    this.context.assertChangeable();
    this.model.highlightLastColumn = highlight;
  }

  get showFilterButton(): boolean {
    return this.model.showFilterButton;
  }

  /** Senza intestazione i pulsanti non ci possono essere; toglierli toglie anche i filtri. */
  set showFilterButton(show: boolean) {
    this.context.assertChangeable();
    if (!this.model.showHeaders) throw new HostError('InvalidOperation');
    if (!show) this.clearFilters();
    this.model.showFilterButton = show;
  }

  get worksheet(): ApiObject {
    return this.context.host.objects.worksheet(this.context.host, this.context.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.context.host, this.context.sheet, this.model);
  }

  getRange(): ApiObject {
    return this.context.range(this.model.area);
  }

  getDataBodyRange(): ApiObject {
    return this.context.range(this.context.body);
  }

  getHeaderRowRange(): ApiObject {
    return this.context.range(headerArea(this.model));
  }

  getTotalRowRange(): ApiObject {
    return this.context.range(totalsArea(this.model));
  }

  clearFilters(): void {
    this.context.host.assertAllowed(this.context.sheet, 'allowAutoFilter');
    this.model.filters = {};
    filterTable(this.context.sheet, this.model);
  }

  reapplyFilters(): void {
    this.context.host.assertAllowed(this.context.sheet, 'allowAutoFilter');
    this.context.host.workbook.calculate();
    filterTable(this.context.sheet, this.model);
  }

  /** L'area nuova deve toccare la vecchia, cominciare dalla stessa riga e avere almeno una riga di dati. */
  resize(newRange: unknown): void {
    this.context.assertChangeable();
    const { host, sheet } = this.context;
    const { model } = this;
    const { sheet: where, area } = placeOf(host, newRange, sheet);
    const { showHeaders, showTotals } = model;
    const least = 1 + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
    if (where !== sheet || !intersection(area, model.area) || area.top !== model.area.top) throw invalidArgument();
    if (rowCount(area) < least) throw invalidArgument();
    assertNoOverlap(sheet, area, model);
    this.clearFilters();
    const totals = totalsArea(model);
    const before = model.area;
    if (totals && area.bottom !== before.bottom) moveCells(sheet, totals, area.bottom - before.bottom);
    model.area = area;
    this.fitColumns(before);
    writeHeaders(sheet, model);
    host.cellsChanged(sheet, area);
  }

  /** La tabella sparisce, le celle restano. */
  convertToRange(): ApiObject {
    this.context.assertChangeable();
    this.context.remove();
    return this.context.range(this.model.area);
  }

  /** La tabella sparisce con le sue celle; quelle sotto non salgono (ipotesi). */
  delete(): void {
    this.context.assertChangeable();
    this.context.remove();
    clearCells(this.context.sheet, this.model.area);
    this.context.host.cellsChanged(this.context.sheet, this.model.area);
  }

  private get model(): TableModel {
    return this.context.table;
  }

  /** Le colonne che restano tengono id e nome; le nuove lo prendono dalla cella d'intestazione. */
  private fitColumns(before: Area): void {
    const { model } = this;
    const { sheet } = this.context;
    const old = model.columns;
    const at = (i: number): number => model.area.left + i - before.left;
    const headers = Array.from({ length: columnCount(model.area) }, (_, i) => {
      const kept = old[at(i)];
      return kept?.name ?? (model.showHeaders ? sheet.valueAt(model.area.top, model.area.left + i) : null);
    });
    const columns = [...old];
    model.columns = columnNames(headers).map((name, i) => {
      const kept = old[at(i)];
      const column = kept ? { ...kept, name } : newColumn(columns, name);
      columns.push(column);
      return column;
    });
  }
}
