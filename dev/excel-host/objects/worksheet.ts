import { WHOLE_SHEET } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Visibility } from '../model/sheet-parts';
import { ApiObject } from '../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../protocol/host-error';
import type { HostContext } from './host-context';
import { normalColor } from './color';
import { Range } from './range';
import { areaOf } from './reference';
import { assertSheetName } from './worksheet-name';

/** Un foglio. */
export class Worksheet extends ApiObject {
  readonly className = 'Worksheet';

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
  ) {
    super();
  }

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

  getRange(address?: string): Range {
    return new Range(
      this.host,
      this.sheet,
      address === undefined ? WHOLE_SHEET : areaOf(this.host.workbook, this.sheet, address),
    );
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument();
    return new Range(this.host, this.sheet, WHOLE_SHEET).getCell(row, column).getResizedRange(rows - 1, columns - 1);
  }

  getCell(row: number, column: number): Range {
    return new Range(this.host, this.sheet, WHOLE_SHEET).getCell(row, column);
  }

  /** Su un foglio vuoto Excel dà l'angolo in alto a sinistra; `getUsedRangeOrNullObject` invece dà nullo. */
  getUsedRange(valuesOnly = false): Range {
    const used = this.sheet.usedArea(valuesOnly);
    return used ? new Range(this.host, this.sheet, used) : this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedArea(valuesOnly);
    return used && new Range(this.host, this.sheet, used);
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
