import { sheetAddress } from '../../model/addresses/address';
import type { PivotModel } from '../../model/sheets/sheet-parts';
import type { Workbook } from '../../model/workbook';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { FilterPivotHierarchyCollection, RowColumnPivotHierarchyCollection } from './pivot-axes';
import type { PivotContext } from './pivot-context';
import { DataPivotHierarchyCollection } from './pivot-data-hierarchies';
import { PivotHierarchyCollection } from './pivot-hierarchies';
import { PivotLayout } from './pivot-layout';

/** Una tabella pivot: ciò che mostra sta nelle celle del foglio. */
export class PivotTable extends ApiObject {
  readonly className = 'PivotTable';

  constructor(private readonly context: PivotContext) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.context.pivot.id;
  }

  get name(): string {
    return this.context.pivot.name;
  }

  set name(name: string) {
    this.context.assertChangeable();
    assertPivotName(this.context.host.workbook, name, this.context.pivot);
    this.context.pivot.name = name;
  }

  get worksheet(): ApiObject {
    return this.context.host.objects.worksheet(this.context.host, this.context.sheet);
  }

  get hierarchies(): PivotHierarchyCollection {
    return new PivotHierarchyCollection(this.context);
  }

  get rowHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.context, 'rows');
  }

  get columnHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.context, 'columns');
  }

  get filterHierarchies(): FilterPivotHierarchyCollection {
    return new FilterPivotHierarchyCollection(this.context, 'filters');
  }

  get dataHierarchies(): DataPivotHierarchyCollection {
    return new DataPivotHierarchyCollection(this.context);
  }

  get layout(): PivotLayout {
    return new PivotLayout(this.context);
  }

  getDataSourceString(): string {
    const { source } = this.context.pivot;
    return 'table' in source ? source.table : sheetAddress(source.sheet, source.area);
  }

  getDataSourceType(): string {
    return 'table' in this.context.pivot.source ? 'LocalTable' : 'LocalRange';
  }

  refresh(): void {
    this.context.refresh();
  }

  delete(): void {
    this.context.remove();
  }
}

/** Un nome vuoto si rifiuta; che un doppio nella cartella dia `ItemAlreadyExists` è un'ipotesi. */
export function assertPivotName(workbook: Workbook, name: unknown, own: PivotModel | null): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > 255) throw invalidArgument();
  const wanted = name.toLowerCase();
  const others = workbook.sheets.flatMap((sheet) => sheet.pivots).filter((pivot) => pivot !== own);
  if (others.some((pivot) => pivot.name.toLowerCase() === wanted)) throw new HostError('ItemAlreadyExists');
}
