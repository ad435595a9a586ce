import { WHOLE_SHEET, type Area } from '../../model/addresses/area';
import { joinCells } from '../../model/addresses/area-list';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { findAllIn, replaceIn } from '../ranges/cell-search';
import { asNumber } from '../ranges/format-target';
import { WorksheetFreezePanes } from './freeze-panes';
import type { HostContext } from '../host-context';
import { Range } from '../ranges/range';
import { RangeAreas } from '../ranges/range-areas';
import { areaOf } from '../ranges/reference';

/** Le celle di un foglio: i Range che se ne prendono, le misure solite, i riquadri bloccati. */
export abstract class WorksheetCells extends ApiObject {
  readonly className = 'Worksheet';

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
  ) {
    super();
  }

  /** Un argomento che l'add-in non dà arriva come null. */
  getRange(address?: string | null): Range {
    const area = (address ?? null) === null ? WHOLE_SHEET : areaOf(this.host.workbook, this.sheet, address);
    return new Range(this.host, this.sheet, area);
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

  /** Più aree, separate da virgole o punti e virgola; senza argomento tutto il foglio. */
  getRanges(address?: unknown): RangeAreas {
    if (address === undefined || address === null) return new RangeAreas(this.host, this.sheet, [WHOLE_SHEET]);
    if (typeof address !== 'string') throw invalidArgument();
    const areas = splitAreas(address).map((part) => areaOf(this.host.workbook, this.sheet, part));
    return new RangeAreas(this.host, this.sheet, areas);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }

  /** In caratteri, come si legge a video: 8,43. */
  get standardWidth(): number {
    return this.sheet.defaultColumnWidth;
  }

  set standardWidth(width: unknown) {
    this.host.assertAllowed(this.sheet, 'allowFormatColumns');
    this.sheet.defaultColumnWidth = asNumber(width, 0, 255);
  }

  /** In punti. */
  get standardHeight(): number {
    return this.sheet.defaultRowHeight;
  }

  /** Ipotesi: si ricalcola comunque tutta la cartella, perché le formule di altri fogli dipendono da queste. */
  calculate(markAllDirty: boolean): void {
    if (markAllDirty) this.host.workbook.markStale();
    this.host.workbook.calculate(true);
  }

  findAll(text: unknown, criteria: unknown): RangeAreas {
    const found = joinCells(findAllIn(this.target, WHOLE_SHEET, text, criteria));
    if (found.length === 0) throw notFound();
    return new RangeAreas(this.host, this.sheet, found);
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceIn(this.target, WHOLE_SHEET, text, replacement, criteria);
  }

  private get target(): { host: HostContext; sheet: Sheet; rectangles: readonly Area[] } {
    return { host: this.host, sheet: this.sheet, rectangles: [WHOLE_SHEET] };
  }
}

/** Le virgole e i punti e virgola fuori dagli apici dei nomi di foglio. */
function splitAreas(address: string): readonly string[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? ['']).map((part) => part.trim());
}
