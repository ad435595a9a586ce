import type { Area } from '../../model/addresses/area';
import { autofitColumns, autofitRows, type TextAt } from '../../model/cells/autofit';
import {
  distinctColumns,
  distinctRows,
  MAX_HEIGHT_POINTS,
  MAX_WIDTH_POINTS,
  setColumnWidth,
  setRowHeight,
  standardWidthPoints,
} from '../../model/cells/cell-size';
import { restyle } from '../../model/cells/restyle';
import { patchStyle, type Alignment } from '../../model/cells/style';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import { cellText } from './cell-output';
import { asBoolean, asNumber, changeFormat, oneOf, readFormat, writeFormat, type FormatTarget } from './format-target';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** `range.format`. Ciò che fra le celle è diverso si legge null. */
export class RangeFormat extends ApiObject {
  readonly className = 'RangeFormat';

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get font(): RangeFont {
    return new RangeFont(this.target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  // Allineamento

  get horizontalAlignment(): string | null {
    return this.alignment('horizontal');
  }

  set horizontalAlignment(value: unknown) {
    writeFormat(this.target, { alignment: { horizontal: oneOf(value, HORIZONTAL) } });
  }

  get verticalAlignment(): string | null {
    return this.alignment('vertical');
  }

  set verticalAlignment(value: unknown) {
    writeFormat(this.target, { alignment: { vertical: oneOf(value, VERTICAL) } });
  }

  get wrapText(): boolean | null {
    return this.alignment('wrapText');
  }

  set wrapText(value: unknown) {
    writeFormat(this.target, { alignment: { wrapText: asBoolean(value) } });
  }

  get shrinkToFit(): boolean | null {
    return this.alignment('shrinkToFit');
  }

  set shrinkToFit(value: unknown) {
    writeFormat(this.target, { alignment: { shrinkToFit: asBoolean(value) } });
  }

  get indentLevel(): number | null {
    return this.alignment('indent');
  }

  set indentLevel(value: unknown) {
    writeFormat(this.target, { alignment: { indent: Math.trunc(asNumber(value, 0, 250)) } });
  }

  /** Si ferma a 0 e a 250. */
  adjustIndent(amount: unknown): void {
    const step = Math.trunc(asNumber(amount, -250, 250));
    changeFormat(this.target, (area) =>
      restyle(this.target.sheet, area, (style) => {
        const indent = Math.min(250, Math.max(0, style.alignment.indent + step));
        return patchStyle(style, { alignment: { indent } });
      }),
    );
  }

  get textOrientation(): number | null {
    return this.alignment('rotation');
  }

  set textOrientation(value: unknown) {
    const degrees = value === 180 ? 180 : asNumber(value, -90, 90);
    if (!Number.isInteger(degrees)) throw invalidArgument();
    writeFormat(this.target, { alignment: { rotation: degrees } });
  }

  // Misure, in punti

  get columnWidth(): number | null {
    return this.single(distinctColumns);
  }

  /** 0 nasconde le colonne. */
  set columnWidth(points: unknown) {
    const width = asNumber(points, 0, MAX_WIDTH_POINTS);
    this.resizeColumns((area) => setColumnWidth(this.target.sheet, area, width));
  }

  get rowHeight(): number | null {
    return this.single(distinctRows);
  }

  /** 0 nasconde le righe. */
  set rowHeight(points: unknown) {
    const height = asNumber(points, 0, MAX_HEIGHT_POINTS);
    this.resizeRows((area) => setRowHeight(this.target.sheet, area, height));
  }

  get useStandardWidth(): boolean | null {
    const width = this.columnWidth;
    return width === null ? null : width === standardWidthPoints(this.target.sheet);
  }

  /** False non fa niente, come è scritto. */
  set useStandardWidth(standard: unknown) {
    if (asBoolean(standard)) this.resizeColumns((area) => setColumnWidth(this.target.sheet, area, null));
  }

  get useStandardHeight(): boolean | null {
    const height = this.rowHeight;
    return height === null ? null : height === this.target.sheet.defaultRowHeight;
  }

  set useStandardHeight(standard: unknown) {
    if (asBoolean(standard)) this.resizeRows((area) => setRowHeight(this.target.sheet, area, null));
  }

  autofitColumns(): void {
    const textAt = this.text();
    this.resizeColumns((area) => autofitColumns(this.target.sheet, area, textAt));
  }

  autofitRows(): void {
    const textAt = this.text();
    this.resizeRows((area) => autofitRows(this.target.sheet, area, textAt));
  }

  private text(): TextAt {
    const { host, sheet } = this.target;
    host.workbook.calculate();
    return (row, column) => cellText(sheet.valueAt(row, column), sheet.styleAt(row, column).numberFormat);
  }

  private alignment<K extends keyof Alignment>(name: K): Alignment[K] | null {
    return readFormat(this.target, ({ alignment }) => alignment[name]);
  }

  private single(read: (sheet: FormatTarget['sheet'], area: Area) => ReadonlySet<number>): number | null {
    const found = new Set(this.target.rectangles.flatMap((area) => [...read(this.target.sheet, area)]));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }

  private resizeColumns(change: (area: Area) => void): void {
    changeFormat(this.target, change, 'allowFormatColumns');
  }

  private resizeRows(change: (area: Area) => void): void {
    changeFormat(this.target, change, 'allowFormatRows');
  }
}
