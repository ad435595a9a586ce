import { intersection, rowCount } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { PivotModel } from '../../model/sheets/sheet-parts';
import { ApiCollection } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';
import { PivotContext } from './pivot-context';
import { readPivotSource } from './pivot-source';
import { assertPivotName, PivotTable } from './pivot-table';
import { placeOf } from '../ranges/range-argument';
import { Table } from '../tables/table';

/** Le pivot della cartella, o di un foglio solo. */
export class PivotTableCollection extends ApiCollection<PivotTable> {
  readonly className = 'PivotTableCollection';

  constructor(
    private readonly host: HostContext,
    private readonly scope: Sheet | null = null,
  ) {
    super();
  }

  items(): readonly PivotTable[] {
    return this.contexts().map((context) => new PivotTable(context));
  }

  /** Per nome o per id. */
  getItem(key: string | number): PivotTable {
    const wanted = String(key).toLowerCase();
    const contexts = this.contexts();
    const found =
      contexts.find(({ pivot }) => pivot.id === key) ??
      contexts.find(({ pivot }) => pivot.name.toLowerCase() === wanted);
    if (!found) throw notFound();
    return new PivotTable(found);
  }

  /** La destinazione può stare su un altro foglio; un indirizzo senza foglio vale per quello della collezione. */
  add(name: unknown, source: unknown, destination: unknown): PivotTable {
    const home = this.scope ?? this.host.workbook.activeSheet;
    const { sheet, area } = placeOf(this.host, destination, home);
    this.host.assertAllowed(sheet, 'allowPivotTables');
    assertPivotName(this.host.workbook, name, null);
    const from = sourceOf(this.host, source, home);
    const { fields, records } = readPivotSource(this.host.workbook, from);
    const pivot: PivotModel = {
      id: this.host.workbook.newId(),
      name,
      source: from,
      row: area.top,
      column: area.left,
      rows: [],
      columns: [],
      values: [],
      filters: [],
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      layoutType: 'Compact',
      style: 'PivotStyleLight16',
      area: null,
      parts: { filters: null, body: null, rowLabels: null, columnLabels: null },
      cache: records,
      fields,
    };
    const context = new PivotContext(this.host, sheet, pivot);
    const before = sheet.pivots;
    sheet.pivots = [...before, pivot];
    try {
      context.change(() => undefined);
    } catch (error) {
      sheet.pivots = before;
      throw error;
    }
    return new PivotTable(context);
  }

  refreshAll(): void {
    for (const context of this.contexts()) context.refresh();
  }

  private contexts(): readonly PivotContext[] {
    const sheets = this.scope ? [this.scope] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.pivots.map((pivot) => new PivotContext(this.host, sheet, pivot)));
  }
}

/** Una tabella, un Range o un indirizzo di almeno due righe; un'altra pivot non fa da origine (ipotesi). */
function sourceOf(host: HostContext, source: unknown, home: Sheet): PivotModel['source'] {
  if (source instanceof Table) return { table: source.name };
  const { sheet, area } = placeOf(host, source, home);
  if (rowCount(area) < 2) throw invalidArgument();
  const overlapping = sheet.pivots.some((pivot) => pivot.area && intersection(pivot.area, area));
  if (overlapping) throw invalidArgument();
  return { sheet: sheet.name, area };
}
