import type { Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { bodyArea } from '../../model/sheets/table-parts';
import type { ApiObject } from '../../protocol/api-object';
import { HostError, notFound } from '../../protocol/host-error';
import { filterTable } from './filter-rows';
import type { HostContext } from '../host-context';

/** Una tabella, il suo foglio e la cartella: ciò che si passano gli oggetti che ne fanno parte. */
export class TableContext {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    readonly table: TableModel,
  ) {}

  range(area: Area | null): ApiObject {
    if (!area) throw notFound();
    return this.host.objects.range(this.host, this.sheet, area);
  }

  /** Su un foglio protetto la struttura di una tabella non si cambia, quali che siano i permessi. */
  assertChangeable(): void {
    this.host.assertEditable();
    if (!this.sheet.tables.includes(this.table)) throw notFound();
    if (this.sheet.protection.protected) throw new HostError('AccessDenied');
  }

  /** L'area di una modifica riuscita; null vuol dire che il posto non c'era. */
  done(area: Area | null): Area {
    if (!area) throw new HostError('InsertDeleteConflict');
    this.host.workbook.markStale();
    return area;
  }

  get body(): Area {
    return bodyArea(this.table);
  }

  remove(): void {
    this.table.filters = {};
    filterTable(this.sheet, this.table);
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
    const { id, name } = this.table;
    this.host.workbook.markStale();
    this.host.workbook.note({ kind: 'tableDeleted', sheet: this.sheet.id, table: id, name });
  }
}
