import { cellArea } from '../../excel-host/model/addresses/area';
import { place } from '../grid/geometry';
import type { GridView } from '../grid/grid-view';
import { mergedArea } from '../grid/draw-overlays';
import { editableText } from '../input/italian-input';
import { attempt, type Tell } from './attempt';
import { checkUnlocked } from './refused';
import type { Workbench } from './workbench';

/** Dove va il cursore dopo aver scritto. */
export type After = 'Enter' | 'Tab' | null;

/** La casella con cui si scrive in una cella; la barra della formula mostra lo stesso testo. */
export class CellEditor {
  private readonly box = document.createElement('textarea');
  private target: { readonly row: number; readonly column: number } | null = null;

  constructor(
    private readonly grid: GridView,
    private readonly bench: Workbench,
    private readonly bar: HTMLInputElement,
    /** Finito: da qui si muove il cursore. */
    private readonly finished: (after: After, back: boolean) => void,
    private readonly tell: Tell,
  ) {
    this.box.className = 'editor';
    this.box.hidden = true;
    this.box.spellcheck = false;
    this.box.setAttribute('aria-label', 'Contenuto della cella');
    grid.host.parentElement?.append(this.box);
    for (const field of [this.box, bar] as readonly HTMLElement[]) {
      field.addEventListener('keydown', (event) => {
        this.key(event);
      });
      field.addEventListener('blur', () => {
        if (document.activeElement !== this.box && document.activeElement !== bar) this.commit(null, false);
      });
    }
    this.box.addEventListener('input', () => {
      bar.value = this.box.value;
      this.grow();
    });
    bar.addEventListener('focus', () => {
      if (!this.target && !this.begin(undefined, false)) bar.blur();
    });
    bar.addEventListener('input', () => {
      this.box.value = bar.value;
    });
  }

  get isOpen(): boolean {
    return this.target !== null;
  }

  /** Apre la casella sulla cella attiva; con `text` al posto di ciò che contiene. Falso se la cella è protetta. */
  begin(text?: string, focus = true): boolean {
    const [selected] = this.bench.sheet.selection;
    if (!selected) return false;
    const { top: row, left: column } = selected;
    // Prima che si cominci a scrivere, come fa Excel.
    const free = attempt(() => {
      checkUnlocked(this.bench.sheet, [cellArea(row, column)]);
    }, this.tell);
    if (!free) return false;
    this.target = { row, column };
    this.bench.editing = true;
    this.box.value = text ?? editableText(this.bench.sheet.cells.get(row, column));
    this.bar.value = this.box.value;
    this.box.hidden = false;
    this.grow();
    if (!focus) return true;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(this.box.value.length, this.box.value.length);
    return true;
  }

  commit(after: After, back: boolean): void {
    const { target } = this;
    if (!target) return;
    const text = this.box.value;
    this.close();
    if (text !== editableText(this.bench.sheet.cells.get(target.row, target.column))) {
      attempt(() => {
        this.bench.type(target.row, target.column, text);
      }, this.tell);
    }
    this.finished(after, back);
  }

  private close(): void {
    this.target = null;
    this.bench.editing = false;
    this.box.hidden = true;
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
      this.grow();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.commit(event.key, event.shiftKey);
    } else if (event.key === 'Escape') {
      this.close();
      this.finished(null, false);
    }
  }

  private grow(): void {
    const { target, grid } = this;
    if (!target) return;
    const area = mergedArea(this.bench.sheet, target.row, target.column);
    const { x, y } = place(grid.geometry, target.row, target.column);
    const { rows, columns } = grid.geometry;
    this.box.style.left = `${x - 1}px`;
    this.box.style.top = `${y - 1}px`;
    this.box.style.width = `${Math.max(columns.start(area.right + 1) - columns.start(area.left) + 1, 60)}px`;
    const lines = this.box.value.split('\n').length;
    this.box.style.height = `${Math.max(rows.start(area.bottom + 1) - rows.start(area.top) + 1, lines * 20 + 4)}px`;
  }
}
