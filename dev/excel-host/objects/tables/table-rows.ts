import type { Area } from '../../model/addresses/area';
import { deleteTableRow, insertTableRows } from '../../model/sheets/table-edit';
import { dataRowCount } from '../../model/sheets/table-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { columnCount } from '../../model/addresses/area';
import type { TableContext } from './table-context';
import { readGrid, writeGrid } from '../ranges/write-grid';

/** Una riga di dati: un posto nella tabella, non il dato che ci sta. */
export class TableRow extends ApiObject {
  readonly className = 'TableRow';

  constructor(
    private readonly context: TableContext,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown {
    this.context.host.workbook.calculate();
    return readGrid(this.context.sheet, this.area);
  }

  set values(values: unknown) {
    const { host, sheet } = this.context;
    const { area } = this;
    host.assertCellsWritable(sheet, area);
    writeGrid(sheet, area, values);
    host.cellsChanged(sheet, area);
  }

  getRange(): ApiObject {
    return this.context.range(this.area);
  }

  delete(): void {
    this.context.assertChangeable();
    const { host, sheet, table } = this.context;
    if (this.index >= dataRowCount(sheet, table)) throw new HostError('ItemNotFound');
    if (Object.keys(table.filters).length > 0) throw new HostError('InsertDeleteConflict');
    this.context.done(deleteTableRow(host.workbook, sheet, table, this.index));
  }

  private get area(): Area {
    const { body } = this.context;
    const top = body.top + this.index;
    if (top > body.bottom) throw new HostError('ItemNotFound');
    return { ...body, top, bottom: top };
  }
}

/** Le righe di dati di una tabella. */
export class TableRowCollection extends ApiCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(private readonly context: TableContext) {
    super();
  }

  items(): readonly TableRow[] {
    const { sheet, table } = this.context;
    return Array.from({ length: dataRowCount(sheet, table) }, (_, i) => new TableRow(this.context, i));
  }

  getItem(key: string | number): TableRow {
    return this.getItemAt(Number(key));
  }

  /** Un valore solo riempie una riga; un indice mancante, null o -1 aggiunge in fondo. */
  add(index?: number | null, values?: unknown, alwaysInsert: boolean | null = true): TableRow {
    this.context.assertChangeable();
    const { host, sheet, table } = this.context;
    const count = dataRowCount(sheet, table);
    const at = index === undefined || index === null || index === -1 ? count : index;
    if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument();
    const rows = Array.isArray(values) ? values.length : 1;
    const width = columnCount(table.area);
    if (Array.isArray(values) && !values.every((row) => Array.isArray(row) && row.length === width))
      throw invalidArgument();
    if (rows === 0) throw invalidArgument();
    const area = this.context.done(insertTableRows(host.workbook, sheet, table, at, rows, alwaysInsert ?? true));
    if (values !== undefined && values !== null) {
      writeGrid(sheet, area, values);
      host.cellsChanged(sheet, area);
    }
    return new TableRow(this.context, at);
  }
}
