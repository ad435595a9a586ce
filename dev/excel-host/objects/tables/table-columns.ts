import { columnCount, rowCount, type Area } from '../../model/addresses/area';
import type { TableColumnModel } from '../../model/sheets/sheet-parts';
import { deleteTableColumn, insertTableColumn } from '../../model/sheets/table-edit';
import { adoptHeaders, headerArea, totalsArea, writeHeaders } from '../../model/sheets/table-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { checkedValues, filterTable, valuesOf, withFilter } from './filter-rows';
import type { TableContext } from './table-context';
import { readGrid, writeGrid } from '../ranges/write-grid';

/** Il filtro di una colonna: per valori. */
export class Filter extends ApiObject {
  readonly className = 'Filter';

  constructor(
    private readonly context: TableContext,
    private readonly column: number,
  ) {
    super();
  }

  get criteria(): unknown {
    const values = this.context.table.filters[this.column];
    return values ? { filterOn: 'Values', values } : null;
  }

  apply(criteria: unknown): void {
    this.write(valuesOf(criteria));
  }

  applyValuesFilter(values: unknown): void {
    this.write(checkedValues(values));
  }

  clear(): void {
    this.write(null);
  }

  private write(values: readonly string[] | null): void {
    const { host, sheet, table } = this.context;
    host.assertAllowed(sheet, 'allowAutoFilter');
    if (!table.showHeaders) throw new HostError('InvalidOperation');
    table.filters = { ...withFilter(table.filters, this.column, values) };
    host.workbook.calculate();
    filterTable(sheet, table);
  }
}

/** Una colonna di una tabella. */
export class TableColumn extends ApiObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly context: TableContext,
    private readonly column: TableColumnModel,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    const index = this.context.table.columns.findIndex(({ id }) => id === this.column.id);
    if (index === -1) throw notFound();
    return index;
  }

  get name(): string {
    return this.context.table.columns[this.index]?.name ?? this.column.name;
  }

  /** Un nome vuoto o di un'altra colonna si rifiuta con `InvalidArgument` (ipotesi). */
  set name(name: string) {
    this.context.assertChangeable();
    const { host, sheet, table } = this.context;
    assertColumnName(this.context, name, this.column.id);
    const { index } = this;
    table.columns = table.columns.map((column, i) => (i === index ? { ...column, name } : column));
    writeHeaders(sheet, table);
    const header = headerArea(table);
    if (header) host.cellsChanged(sheet, { ...header, left: header.left + index, right: header.left + index });
  }

  get values(): unknown {
    this.context.host.workbook.calculate();
    return readGrid(this.context.sheet, this.slice(this.context.table.area));
  }

  set values(values: unknown) {
    const { host, sheet, table } = this.context;
    const area = this.slice(table.area);
    host.assertCellsWritable(sheet, area);
    writeGrid(sheet, area, values);
    host.cellsChanged(sheet, area);
    adoptHeaders(sheet, table);
  }

  get filter(): Filter {
    return new Filter(this.context, this.index);
  }

  getRange(): ApiObject {
    return this.context.range(this.slice(this.context.table.area));
  }

  getDataBodyRange(): ApiObject {
    return this.context.range(this.slice(this.context.body));
  }

  getHeaderRowRange(): ApiObject {
    const header = headerArea(this.context.table);
    return this.context.range(header && this.slice(header));
  }

  getTotalRowRange(): ApiObject {
    const totals = totalsArea(this.context.table);
    return this.context.range(totals && this.slice(totals));
  }

  /** Tolta l'ultima colonna rimasta, sparisce la tabella. */
  delete(): void {
    this.context.assertChangeable();
    const { host, sheet, table } = this.context;
    const { index } = this;
    if (table.columns.length === 1) this.context.remove();
    this.context.done(deleteTableColumn(host.workbook, sheet, table, index));
    if (sheet.tables.includes(table)) filterTable(sheet, table);
  }

  private slice(area: Area): Area {
    const column = area.left + this.index;
    return { ...area, left: column, right: column };
  }
}

/** Le colonne di una tabella. */
export class TableColumnCollection extends ApiCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly context: TableContext) {
    super();
  }

  items(): readonly TableColumn[] {
    return this.context.table.columns.map((column) => new TableColumn(this.context, column));
  }

  /** Per nome o per id. */
  getItem(key: string | number): TableColumn {
    const { columns } = this.context.table;
    const wanted = String(key).toLowerCase();
    const found =
      (typeof key === 'number' ? columns.find(({ id }) => id === key) : undefined) ??
      columns.find(({ name }) => name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return new TableColumn(this.context, found);
  }

  /** I valori comprendono l'intestazione (e il totale, se c'è); uno solo riempie i dati. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    this.context.assertChangeable();
    const { host, sheet, table } = this.context;
    const count = columnCount(table.area);
    const at = index === undefined || index === null || index === -1 ? count : index;
    if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
    const rows = rowCount(table.area);
    if (Array.isArray(values) && !(values.length === rows && values.every((row) => isSingle(row))))
      throw invalidArgument();
    if (name !== undefined && name !== null) assertColumnName(this.context, name, null);
    const area = this.context.done(insertTableColumn(host.workbook, sheet, table, at, name ?? null));
    if (Array.isArray(values)) writeGrid(sheet, area, values);
    else if (values !== undefined && values !== null)
      writeGrid(sheet, { ...this.context.body, left: area.left, right: area.left }, values);
    // Un nome dato a parte vince su quello scritto fra i valori (ipotesi).
    if (name !== undefined && name !== null) writeHeaders(sheet, table);
    if (values !== undefined && values !== null) host.cellsChanged(sheet, area);
    adoptHeaders(sheet, table);
    const added = table.columns[at];
    if (!added) throw notFound();
    return new TableColumn(this.context, added);
  }
}

function isSingle(row: unknown): boolean {
  return Array.isArray(row) && row.length === 1;
}

function assertColumnName({ table }: TableContext, name: unknown, own: number | null): void {
  if (typeof name !== 'string' || name === '' || name.length > 255) throw invalidArgument();
  const wanted = name.toLowerCase();
  if (table.columns.some((column) => column.id !== own && column.name.toLowerCase() === wanted))
    throw invalidArgument();
}
