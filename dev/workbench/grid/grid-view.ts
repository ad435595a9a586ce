import type { Area } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { axesOf } from './axis';
import { ConditionalView } from './conditional-view';
import { drawCells, type Drawing } from './draw-cells';
import { drawHeaders } from './draw-headers';
import { drawOverlays } from './draw-overlays';
import {
  columnBands,
  frozen,
  HEADER_HEIGHT,
  HEADER_WIDTH,
  rowBands,
  scrollTo,
  type Band,
  type Geometry,
  type Scroll,
} from './geometry';
import { TextFit } from './text-fit';

const TOP: Scroll = { left: 0, top: 0 };

/**
 * Il foglio attivo come si vede. Non tiene dati: a ogni disegno legge la cartella. Solo le celle visibili diventano
 * elementi della pagina; il palco resta fermo nella finestra e sotto di lui scorre un foglio vuoto grande quanto il vero.
 */
export class GridView {
  geometry: Geometry;
  private readonly conditional = new ConditionalView();
  private readonly fit = new TextFit();
  private readonly spacer = document.createElement('div');
  private readonly stage = document.createElement('div');
  private readonly scrolls = new Map<string, Scroll>();
  private drawn: { readonly sheet: Sheet; readonly selection: Area | undefined } | null = null;

  constructor(
    /** La finestra che scorre. */
    readonly host: HTMLElement,
    private readonly workbook: () => Workbook,
  ) {
    this.spacer.className = 'spacer';
    this.stage.className = 'stage';
    this.spacer.append(this.stage);
    host.append(this.spacer);
    this.geometry = this.measure(this.sheet);
    host.addEventListener('scroll', () => {
      this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(host);
  }

  get sheet(): Sheet {
    return this.workbook().activeSheet;
  }

  /** La cartella è cambiata, per mano di chiunque. */
  refresh(): void {
    this.conditional.forget();
    const { sheet } = this;
    this.workbook().calculate();
    const [selection] = sheet.selection;
    const before = this.drawn;
    this.geometry = this.measure(sheet);
    this.resize();
    if (before?.sheet !== sheet) this.scrollBy(this.scrolls.get(sheet.id) ?? TOP);
    if (selection && (before?.sheet !== sheet || before.selection !== selection)) this.reveal(selection);
    this.drawn = { sheet, selection };
    this.draw();
  }

  /** La prossima cartella comincia dall'inizio. */
  reset(): void {
    this.scrolls.clear();
    this.drawn = null;
  }

  private reveal({ top, left }: Area): void {
    this.geometry = this.measure(this.sheet);
    this.scrollBy(scrollTo(this.geometry, top, left));
  }

  private scrollBy({ left, top }: Scroll): void {
    this.host.scrollTo({ left, top, behavior: 'instant' });
  }

  private measure(sheet: Sheet): Geometry {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.host;
    return {
      ...axesOf(sheet),
      ...frozen(sheet),
      scroll: { left: scrollLeft, top: scrollTop },
      width: clientWidth,
      height: clientHeight,
    };
  }

  private resize(): void {
    const { rows, columns } = this.geometry;
    this.spacer.style.width = `${columns.total + HEADER_WIDTH}px`;
    this.spacer.style.height = `${rows.total + HEADER_HEIGHT}px`;
  }

  private draw(): void {
    const { sheet } = this;
    if (this.drawn?.sheet !== sheet) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.host;
    const scroll = { left: scrollLeft, top: scrollTop };
    this.geometry = { ...this.geometry, scroll, width: clientWidth, height: clientHeight };
    this.scrolls.set(sheet.id, scroll);
    const rows = rowBands(this.geometry);
    const columns = columnBands(this.geometry);
    const seen = { top: rows[0]?.from ?? 0, left: columns[0]?.from ?? 0, bottom: lastOf(rows), right: lastOf(columns) };
    const formats = this.conditional.over(this.workbook(), sheet, seen);
    const drawing: Drawing = {
      workbook: this.workbook(),
      sheet,
      geometry: this.geometry,
      formats,
      fit: this.fit,
    };
    putAt(this.stage, 0, 0, clientWidth, clientHeight);
    this.stage.replaceChildren(
      ...rows.flatMap((row) => columns.map((column) => quarter(drawing, row, column))),
      ...columns.map((band) => this.header(band, true)),
      ...rows.map((band) => this.header(band, false)),
      corner(),
    );
  }

  private header(band: Band, across: boolean): HTMLElement {
    const strip = document.createElement('div');
    strip.className = across ? 'headers across' : 'headers down';
    const [x, y] = across ? [band.place, 0] : [0, band.place];
    const [width, height] = across ? [band.length, HEADER_HEIGHT] : [HEADER_WIDTH, band.length];
    putAt(strip, x, y, width, height);
    const axis = across ? this.geometry.columns : this.geometry.rows;
    strip.append(drawHeaders(axis, band, across, this.sheet.selection));
    return strip;
  }
}

function lastOf(bands: readonly Band[]): number {
  return bands.at(-1)?.to ?? 0;
}

function quarter(drawing: Drawing, rows: Band, columns: Band): HTMLElement {
  const element = document.createElement('div');
  element.className = 'quarter';
  element.classList.toggle('frozen-row', drawing.geometry.frozenRows > 0 && rows.from === 0 && rows.origin === 0);
  element.classList.toggle('frozen-column', drawing.geometry.frozenColumns > 0 && columns.from === 0);
  putAt(element, columns.place, rows.place, columns.length, rows.length);
  element.append(drawCells(drawing, rows, columns), drawOverlays(drawing, rows, columns));
  return element;
}

function corner(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'corner';
  putAt(element, 0, 0, HEADER_WIDTH, HEADER_HEIGHT);
  return element;
}

function putAt(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
