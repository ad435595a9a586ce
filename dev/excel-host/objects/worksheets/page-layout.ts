import { isEntireColumn, isEntireRow, type Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import type { PageLayoutModel } from '../../model/sheets/sheet-parts';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { areasOfArgument } from '../ranges/area-argument';
import { HeaderFooterGroup } from './header-footer';
import type { HostContext } from '../host-context';
import { isPaperType } from '../../model/sheets/paper-types';

type Margin = keyof PageLayoutModel['margins'];
const MARGINS: readonly Margin[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Come si stampa un foglio. */
export class PageLayout extends ApiObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheet);
  }

  get orientation(): string {
    return this.model.orientation;
  }

  set orientation(orientation: PageLayoutModel['orientation']) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.writable.orientation = orientation;
  }

  get paperSize(): string | null {
    return this.model.paperSize;
  }

  set paperSize(size: string) {
    if (!isPaperType(size)) throw invalidArgument();
    this.writable.paperSize = size;
  }

  // Margini, in punti

  get topMargin(): number {
    return this.model.margins.top;
  }

  set topMargin(points: number) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.model.margins.bottom;
  }

  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }

  get leftMargin(): number {
    return this.model.margins.left;
  }

  set leftMargin(points: number) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.model.margins.right;
  }

  set rightMargin(points: number) {
    this.setMargin('right', points);
  }

  get headerMargin(): number {
    return this.model.margins.header;
  }

  set headerMargin(points: number) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.model.margins.footer;
  }

  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }

  /** I margini che non si danno restano. */
  setPrintMargins(unit: string, margins: unknown): void {
    const points = POINTS[unit];
    if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    const given = margins as Readonly<Record<string, unknown>>;
    if (Object.keys(given).some((name) => !MARGINS.includes(name as Margin))) throw invalidArgument();
    for (const margin of MARGINS) {
      const value = given[margin];
      if (value !== undefined && value !== null) this.setMargin(margin, length(value) * points);
    }
  }

  // Scala

  /** Ciò che non vale è null: o la percentuale, o le pagine. */
  get zoom(): unknown {
    const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = this.model.zoom;
    return { horizontalFitToPages, scale, verticalFitToPages };
  }

  set zoom(zoom: unknown) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Readonly<Record<string, unknown>>;
    const read = (value: unknown, least: number, most: number): number | undefined => {
      if (value === undefined || value === null) return undefined;
      const whole = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
      if (!whole) throw invalidArgument();
      return value;
    };
    const pages = {
      horizontalFitToPages: read(horizontalFitToPages, 1, 32_767),
      verticalFitToPages: read(verticalFitToPages, 1, 32_767),
    };
    const percent = read(scale, 10, 400);
    const fits = Object.entries(pages).filter(([, value]) => value !== undefined);
    // La percentuale e le pagine insieme non hanno senso: Excel tiene le une o l'altra.
    if ((percent === undefined) === (fits.length === 0)) throw invalidArgument();
    this.writable.zoom = percent === undefined ? Object.fromEntries(fits) : { scale: percent };
  }

  // Sì o no

  get centerHorizontally(): boolean {
    return this.model.centerHorizontally;
  }

  set centerHorizontally(on: boolean) {
    this.writable.centerHorizontally = flag(on);
  }

  get centerVertically(): boolean {
    return this.model.centerVertically;
  }

  set centerVertically(on: boolean) {
    this.writable.centerVertically = flag(on);
  }

  get printGridlines(): boolean {
    return this.model.printGridlines;
  }

  set printGridlines(on: boolean) {
    this.writable.printGridlines = flag(on);
  }

  get printHeadings(): boolean {
    return this.model.printHeadings;
  }

  set printHeadings(on: boolean) {
    this.writable.printHeadings = flag(on);
  }

  // Che cosa si stampa

  getPrintArea(): ApiObject {
    if (this.model.printArea.length === 0) throw notFound();
    return this.host.objects.rangeAreas(this.host, this.sheet, this.model.printArea);
  }

  setPrintArea(area: unknown): void {
    this.writable.printArea = areasOfArgument(this.host.workbook, this.sheet, area);
  }

  getPrintTitleRows(): ApiObject {
    return this.range(this.model.titleRows);
  }

  /** Righe intere, altrimenti `InvalidArgument`. */
  setPrintTitleRows(rows: unknown): void {
    this.writable.titleRows = this.whole(rows, isEntireRow);
  }

  getPrintTitleColumns(): ApiObject {
    return this.range(this.model.titleColumns);
  }

  /** Colonne intere, altrimenti `InvalidArgument`. */
  setPrintTitleColumns(columns: unknown): void {
    this.writable.titleColumns = this.whole(columns, isEntireColumn);
  }

  private get model(): PageLayoutModel {
    return this.sheet.pageLayout;
  }

  /** L'impostazione di pagina si cambia anche su un foglio protetto. */
  private get writable(): PageLayoutModel {
    this.host.assertEditable();
    return this.sheet.pageLayout;
  }

  private setMargin(margin: Margin, points: unknown): void {
    const { writable } = this;
    writable.margins = { ...writable.margins, [margin]: length(points) };
  }

  private whole(argument: unknown, isWhole: (area: Area) => boolean): Area {
    const [area, ...others] = areasOfArgument(this.host.workbook, this.sheet, argument);
    if (!area || others.length > 0 || !isWhole(area)) throw invalidArgument();
    return area;
  }

  private range(area: Area | null): ApiObject {
    if (!area) throw notFound();
    return this.host.objects.range(this.host, this.sheet, area);
  }
}

function length(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw invalidArgument();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
