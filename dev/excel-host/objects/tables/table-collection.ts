import { intersection, LAST_ROW, rowCount, columnCount, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { insertCells } from '../../model/shift/insert-delete';
import { columnNames, newColumn, writeHeaders } from '../../model/sheets/table-parts';
import { ApiCollection } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';
import { placeOf, type Place } from '../ranges/range-argument';
import { Table } from './table';
import { TableContext } from './table-context';
import { freeTableName } from './table-name';
import { assertNoOverlap } from './table-overlap';

/** Le tabelle della cartella, o di un foglio solo. */
export class TableCollection extends ApiCollection<Table> {
  readonly className: string = 'TableCollection';

  constructor(
    protected readonly host: HostContext,
    private readonly scope: Sheet | null = null,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.contexts().map((context) => new Table(context));
  }

  /** Per nome o per id. */
  getItem(key: string | number): Table {
    const wanted = String(key).toLowerCase();
    const contexts = this.contexts();
    const found =
      contexts.find(({ table }) => table.id === key) ??
      contexts.find(({ table }) => table.name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return new Table(found);
  }

  /** Un indirizzo senza foglio vale per il foglio della collezione, o per quello attivo. */
  add(address: unknown, hasHeaders: unknown): Table {
    const place = placeOf(this.host, address, this.scope ?? this.host.workbook.activeSheet);
    if (this.scope && place.sheet !== this.scope) throw invalidArgument();
    if (typeof hasHeaders !== 'boolean') throw invalidArgument();
    const { sheet } = place;
    this.host.assertEditable();
    if (sheet.protection.protected) throw new HostError('AccessDenied');
    const area = hasHeaders ? withDataRow(place) : withHeaderRow(this.host, place);
    const table = newTable(this.host, sheet, area, hasHeaders);
    const filter = sheet.autoFilter;
    if (filter && intersection(filter.area, area)) sheet.autoFilter = null;
    sheet.tables = [...sheet.tables, table];
    writeHeaders(sheet, table);
    this.host.workbook.markStale();
    this.host.workbook.note({ kind: 'tableAdded', sheet: sheet.id, table: table.id, name: table.name });
    return new Table(new TableContext(this.host, sheet, table));
  }

  protected contexts(): readonly TableContext[] {
    const sheets = this.scope ? [this.scope] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableContext(this.host, sheet, table)));
  }
}

/** Le tabelle che toccano un Range, da sinistra a destra e dall'alto in basso. */
export class TableScopedCollection extends ApiCollection<Table> {
  readonly className = 'TableScopedCollection';

  constructor(
    private readonly host: HostContext,
    private readonly place: Place,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  items(): readonly Table[] {
    const { sheet, area } = this.place;
    return sheet.tables
      .filter((table) => {
        const common = intersection(table.area, area);
        if (!common) return false;
        return (
          !this.fullyContained ||
          (rowCount(common) === rowCount(table.area) && columnCount(common) === columnCount(table.area))
        );
      })
      .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
      .map((table) => new Table(new TableContext(this.host, sheet, table)));
  }

  getItem(key: string | number): Table {
    const wanted = String(key).toLowerCase();
    const found = this.items().find((table) => table.id === key || table.name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return found;
  }

  getFirst(): Table {
    const [first] = this.items();
    if (!first) throw notFound();
    return first;
  }
}

/** Di sola intestazione non si fa una tabella: Excel le dà una riga vuota. */
function withDataRow({ sheet, area }: Place): Area {
  const full = rowCount(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  if (full.bottom > LAST_ROW) throw invalidArgument();
  assertNoOverlap(sheet, full);
  return full;
}

/** Senza intestazione Excel sposta giù i dati di una riga e la mette al loro posto. */
function withHeaderRow(host: HostContext, { sheet, area }: Place): Area {
  assertNoOverlap(sheet, area);
  const first = { ...area, bottom: area.top };
  if (area.bottom === LAST_ROW || !insertCells(host.workbook, sheet, first, 'Down'))
    throw new HostError('InsertDeleteConflict');
  return { ...area, bottom: area.bottom + 1 };
}

function newTable(host: HostContext, sheet: Sheet, area: Area, hasHeaders: boolean): TableModel {
  const headers = Array.from({ length: columnCount(area) }, (_, i) =>
    hasHeaders ? sheet.valueAt(area.top, area.left + i) : null,
  );
  return {
    id: host.workbook.newId(),
    name: freeTableName(host.workbook),
    area,
    columns: columnNames(headers).reduce<TableModel['columns']>((list, name) => [...list, newColumn(list, name)], []),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filters: {},
  };
}
