import { boundingArea, LAST_COLUMN, LAST_ROW, type Area } from '../../excel-host/model/addresses/area';
import { hit } from '../grid/geometry';
import { mergedArea } from '../grid/draw-overlays';
import type { GridView } from '../grid/grid-view';
import { linkAt } from '../grid/remarks';
import type { Workbench } from './workbench';

/** La selezione col mouse: celle, intestazioni, trascinando e col maiuscolo. */
export function selectWithMouse(grid: GridView, bench: Workbench, edit: () => void): void {
  const { host } = grid;
  let from: Area | null = null;

  const areaAt = (event: MouseEvent): Area => {
    const { left, top } = host.getBoundingClientRect();
    const { row, column } = hit(grid.geometry, event.clientX - left, event.clientY - top);
    if (row !== null && column !== null) return mergedArea(bench.sheet, row, column);
    return {
      top: row ?? 0,
      bottom: row ?? LAST_ROW,
      left: column ?? 0,
      right: column ?? LAST_COLUMN,
    };
  };
  const onScrollbar = (event: MouseEvent): boolean => {
    const { left, top } = host.getBoundingClientRect();
    return event.clientX - left >= host.clientWidth || event.clientY - top >= host.clientHeight;
  };

  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || onScrollbar(event)) return;
    event.preventDefault();
    host.focus({ preventScroll: true });
    const area = areaAt(event);
    const [current] = bench.sheet.selection;
    from = event.shiftKey && current ? current : area;
    host.setPointerCapture(event.pointerId);
    bench.select([boundingArea(from, area)]);
  });
  host.addEventListener('pointermove', (event) => {
    if (from) extend(bench, boundingArea(from, areaAt(event)));
  });
  host.addEventListener('pointerup', (event) => {
    const clicked = from;
    from = null;
    const { selection } = bench.sheet;
    const [area] = selection;
    if (!clicked || !area || area.top !== clicked.top || area.bottom !== clicked.bottom || event.shiftKey) return;
    const link = linkAt(bench.sheet, area.top, area.left);
    if (link?.inside) bench.goTo(link.inside);
  });
  host.addEventListener('dblclick', (event) => {
    if (!onScrollbar(event)) edit();
  });
}

function extend(bench: Workbench, area: Area): void {
  const [current] = bench.sheet.selection;
  const same = current && (['top', 'left', 'bottom', 'right'] as const).every((side) => current[side] === area[side]);
  if (!same) bench.select([area]);
}
