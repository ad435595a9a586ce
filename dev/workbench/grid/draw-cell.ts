import type { CellLook } from './cell-look';

export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CellDrawing {
  readonly box: CellBox;
  readonly look: CellLook;
  readonly text: string;
  /** Quanto il testo può uscire a destra. */
  readonly room: number;
  readonly gridlines: boolean;
  /** Vero se la cella ha note o commenti. */
  readonly remark: boolean;
  readonly tip: string;
  readonly link: boolean;
  readonly place: readonly [row: number, column: number];
}

/** Una cella. Ciò che viene dal file entra solo come testo: una cella può contenere del codice. */
export function drawCell({ box, look, text, room, gridlines, remark, tip, link, place }: CellDrawing): HTMLElement {
  const cell = document.createElement('div');
  cell.className = 'cell';
  cell.dataset['row'] = String(place[0]);
  cell.dataset['column'] = String(place[1]);
  // Ogni cella copre di un pixel le vicine: i bordi in comune si sovrappongono.
  cell.style.left = `${box.x - 1}px`;
  cell.style.top = `${box.y - 1}px`;
  cell.style.width = `${box.width + 1}px`;
  cell.style.height = `${box.height + 1}px`;
  drawEdges(cell, look, gridlines && look.fill === null);
  if (text !== '') cell.append(contentOf(look, text, room, box));
  if (room > 0) cell.classList.add('spilling');
  if (tip !== '') cell.title = tip;
  if (link) cell.classList.add('link');
  if (remark) {
    const corner = document.createElement('span');
    corner.className = 'remark';
    cell.append(corner);
  }
  return cell;
}

function drawEdges(cell: HTMLElement, { fill, borders }: CellLook, gridlines: boolean): void {
  if (fill !== null) {
    cell.style.backgroundColor = fill;
    cell.classList.add('filled');
  }
  const plain = `1px solid ${gridlines ? 'var(--gridline)' : 'transparent'}`;
  const [top, right, bottom, left] = borders;
  cell.style.borderTop = top ?? plain;
  cell.style.borderRight = right ?? plain;
  cell.style.borderBottom = bottom ?? plain;
  cell.style.borderLeft = left ?? plain;
  if (borders.some((line) => line !== null)) cell.classList.add('bordered');
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function contentOf(look: CellLook, text: string, room: number, { width }: CellBox): HTMLElement {
  const content = document.createElement('div');
  content.className = look.wrap ? 'content wrap' : 'content';
  content.style.font = look.font;
  content.style.color = look.color;
  if (look.decoration !== '') content.style.textDecoration = look.decoration;
  content.style.textAlign = look.horizontal;
  content.style.justifyContent = JUSTIFY[look.horizontal];
  content.style.alignItems = look.vertical === 'center' ? 'center' : `flex-${look.vertical}`;
  if (look.indent > 0)
    content.style[look.horizontal === 'right' ? 'paddingRight' : 'paddingLeft'] = `${look.indent + 3}px`;
  content.style.width = `${width + room}px`;
  const label = document.createElement('span');
  label.textContent = text;
  content.append(label);
  return content;
}
