import { hit, place } from '../grid/geometry';
import type { GridView } from '../grid/grid-view';
import { mergedArea } from '../grid/draw-overlays';
import { remarkAt } from '../grid/remarks';

const GAP = 8;

/** Le note e i commenti si leggono passando sulla cella, in un foglietto accanto, come in Excel. */
export function showRemarks(grid: GridView): void {
  const { host } = grid;
  const balloon = document.createElement('div');
  balloon.className = 'balloon';
  balloon.role = 'tooltip';
  balloon.hidden = true;
  host.parentElement?.append(balloon);

  const hide = (): void => {
    balloon.hidden = true;
  };
  host.addEventListener('pointermove', (event) => {
    const bounds = host.getBoundingClientRect();
    const { row, column } = hit(grid.geometry, event.clientX - bounds.left, event.clientY - bounds.top);
    if (row === null || column === null || event.buttons !== 0) {
      hide();
      return;
    }
    const area = mergedArea(grid.sheet, row, column);
    const remark = remarkAt(grid.sheet, area.top, area.left);
    if (remark === null) {
      hide();
      return;
    }
    balloon.textContent = remark;
    balloon.hidden = false;
    const { x, y } = place(grid.geometry, area.top, area.left);
    const after = place(grid.geometry, area.top, area.right + 1).x + GAP;
    const fits = after + balloon.offsetWidth <= host.clientWidth;
    balloon.style.left = `${Math.max(0, fits ? after : x - balloon.offsetWidth - GAP)}px`;
    balloon.style.top = `${Math.max(0, Math.min(y, host.clientHeight - balloon.offsetHeight))}px`;
  });
  for (const leaving of ['pointerleave', 'pointerdown', 'scroll', 'keydown']) host.addEventListener(leaving, hide);
}
