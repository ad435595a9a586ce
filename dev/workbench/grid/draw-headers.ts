import { columnLetters } from '../../excel-host/model/addresses/address';
import type { Area } from '../../excel-host/model/addresses/area';
import type { Axis } from './axis';
import { HEADER_HEIGHT, HEADER_WIDTH, type Band } from './geometry';

/** Le lettere delle colonne, o i numeri delle righe, di un tratto. */
export function drawHeaders(axis: Axis, band: Band, across: boolean, selection: readonly Area[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (let index = band.from; index <= band.to; index += 1) {
    const size = axis.size(index);
    if (size === 0) continue;
    const header = document.createElement('div');
    header.className = 'header';
    header.textContent = across ? columnLetters(index) : String(index + 1);
    header.classList.toggle(
      'selected',
      selection.some((area) => touches(area, index, across)),
    );
    const start = axis.start(index) - band.origin;
    const place = across ? [start, 0, size, HEADER_HEIGHT] : [0, start, HEADER_WIDTH, size];
    const [x = 0, y = 0, width = 0, height = 0] = place;
    header.style.left = `${x - 1}px`;
    header.style.top = `${y - 1}px`;
    header.style.width = `${width + 1}px`;
    header.style.height = `${height + 1}px`;
    fragment.append(header);
  }
  return fragment;
}

function touches({ top, left, bottom, right }: Area, index: number, across: boolean): boolean {
  return across ? index >= left && index <= right : index >= top && index <= bottom;
}
