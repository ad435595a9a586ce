import { boundingArea, cellArea } from '../../excel-host/model/addresses/area';
import { HEADER_HEIGHT } from '../grid/geometry';
import { mergedArea } from '../grid/draw-overlays';
import type { GridView } from '../grid/grid-view';
import { move, type Cursor } from '../input/move';
import type { After, CellEditor } from './cell-editor';
import { attempt, type Tell } from './attempt';
import type { Workbench } from './workbench';

/** Altezza di una riga solita, per sapere di quanto si va avanti con PagGiù. */
const LINE = 20;

/** La tastiera sul foglio: muoversi, estendere la selezione, cominciare a scrivere, cancellare. */
export class SelectionKeys {
  /** La cella che si muove quando si estende la selezione col maiuscolo. */
  private head: Cursor | null = null;

  constructor(
    private readonly grid: GridView,
    private readonly bench: Workbench,
    private readonly editor: CellEditor,
    private readonly tell: Tell,
  ) {
    grid.host.addEventListener('keydown', (event) => {
      if (!editor.isOpen && this.handle(event)) event.preventDefault();
    });
  }

  /** Muove il cursore dopo aver scritto. */
  after(key: After, back: boolean): void {
    this.grid.host.focus({ preventScroll: true });
    if (key) this.go(key, false, back, false);
  }

  private handle(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const jump = event.ctrlKey || event.metaKey;
    if (key === 'F2') {
      this.editor.begin();
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      attempt(() => {
        this.bench.clear(this.bench.sheet.selection);
      }, this.tell);
      return true;
    }
    if (jump && !event.altKey && this.command(key.toLowerCase(), shiftKey)) return true;
    if (jump && (key === 'PageDown' || key === 'PageUp')) return this.nextSheet(key === 'PageDown' ? 1 : -1);
    if ([...key].length === 1 && !jump && !event.altKey) {
      this.editor.begin(key);
      return true;
    }
    return this.go(key, jump, shiftKey, shiftKey && key !== 'Tab' && key !== 'Enter');
  }

  private go(key: string, jump: boolean, back: boolean, extend: boolean): boolean {
    const { sheet } = this.bench;
    const [selected] = sheet.selection;
    if (!selected) return false;
    const anchor = { row: selected.top, column: selected.left };
    const start = extend ? (this.head ?? { row: selected.bottom, column: selected.right }) : anchor;
    const { rows, columns, height } = this.grid.geometry;
    const page = Math.max(1, Math.floor((height - HEADER_HEIGHT) / LINE) - 1);
    const target = move(sheet, rows, columns, start, { key, jump, back, page });
    if (!target) return false;
    this.head = extend ? target : null;
    const area = mergedArea(sheet, target.row, target.column);
    this.bench.select([extend ? boundingArea(cellArea(anchor.row, anchor.column), area) : area]);
    return true;
  }

  /** Annulla, rifai, seleziona tutto. */
  private command(letter: string, shift: boolean): boolean {
    if (letter === 'a') {
      const used = this.bench.sheet.usedArea(true);
      if (used) this.bench.select([used]);
      return true;
    }
    if (letter !== 'z' && letter !== 'y') return false;
    const again = letter === 'y' || shift;
    const done = attempt(() => {
      this.bench.undo(again);
    }, this.tell);
    if (done) this.tell(again ? 'Rifatto.' : 'Annullato.');
    return true;
  }

  private nextSheet(step: 1 | -1): boolean {
    const visible = this.bench.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = visible[visible.indexOf(this.bench.sheet) + step];
    if (next) this.bench.activate(next);
    return next !== undefined;
  }
}
