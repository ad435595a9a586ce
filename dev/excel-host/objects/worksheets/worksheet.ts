import { copySheet } from '../../model/sheets/copy-sheet';
import type { Visibility } from '../../model/sheets/sheet-parts';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { normalColor } from '../color';
import { oneOf } from '../ranges/format-target';
import { NamedItemCollection } from '../workbook/named-item-collection';
import { PageLayout } from './page-layout';
import { AutoFilter } from '../tables/auto-filter';
import { ChartCollection } from '../charts/chart-collection';
import { CommentCollection } from '../comments/comment-collection';
import { PivotTableCollection } from '../pivots/pivot-collection';
import { TableCollection } from '../tables/table-collection';
import { WorksheetCells } from './worksheet-cells';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-property';
import { assertSheetName } from './worksheet-name';
import { WorksheetProtection } from './worksheet-protection';

/** Un foglio. */
export class Worksheet extends WorksheetCells {
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.host.assertEditable();
    assertSheetName(this.host.workbook, name, this.sheet);
    const before = this.sheet.name;
    this.sheet.name = name;
    this.host.workbook.note({ kind: 'sheetRenamed', sheet: this.sheet.id, before, after: name });
    this.host.workbook.renameInFormulas(before, name);
  }

  get position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    this.host.assertEditable();
    const { sheets } = this.host.workbook;
    if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
    const before = this.position;
    sheets.splice(before, 1);
    sheets.splice(position, 0, this.sheet);
    this.host.workbook.note({ kind: 'sheetMoved', sheet: this.sheet.id, before, after: position });
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    this.host.assertEditable();
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw invalidArgument();
    const others = this.host.workbook.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    // Excel vuole sempre almeno un foglio visibile.
    if (visibility !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation');
    const before = this.sheet.visibility;
    this.sheet.visibility = visibility;
    const [next] = others;
    if (visibility !== 'Visible' && this.host.workbook.activeSheet === this.sheet && next)
      this.host.workbook.activate(next);
    this.host.workbook.note({ kind: 'sheetVisibility', sheet: this.sheet.id, before, after: visibility });
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.host.assertEditable();
    this.sheet.tabColor = color === '' ? '' : normalColor(color);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.host.assertEditable();
    this.sheet.showGridlines = show;
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(show: boolean) {
    this.host.assertEditable();
    this.sheet.showHeadings = show;
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheet);
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.host, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheet);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.host, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.host.workbook.activate(this.sheet);
  }

  delete(): void {
    this.host.assertEditable();
    const { workbook } = this.host;
    const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    if (this.sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    if (visible.length === 1 && visible[0] === this.sheet) throw new HostError('InvalidOperation');
    workbook.removeSheet(this.sheet);
  }

  /** Ipotesi: la copia non diventa il foglio attivo, come in `worksheets.add`. */
  copy(positionType: unknown = 'None', relativeTo: unknown = null): Worksheet {
    this.host.assertEditable();
    const { workbook } = this.host;
    const where = oneOf(positionType ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
    const near = relativeTo instanceof Worksheet ? relativeTo.position : null;
    if ((where === 'Before' || where === 'After') && near === null) throw invalidArgument();
    const position = { None: 0, Beginning: 0, End: workbook.sheets.length, Before: near ?? 0, After: (near ?? 0) + 1 };
    return new Worksheet(this.host, copySheet(workbook, this.sheet, position[where]));
  }

  getNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: number, visibleOnly: boolean): Worksheet {
    const { sheets } = this.host.workbook;
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!visibleOnly || sheet.visibility === 'Visible')) return new Worksheet(this.host, sheet);
    }
    throw notFound();
  }
}
