import { areaAddress } from '../../excel-host/model/addresses/address';
import type { Area } from '../../excel-host/model/addresses/area';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import { cellText } from '../../excel-host/objects/ranges/cell-output';
import { fromClipboard, toClipboard } from '../input/clipboard-text';
import { attempt, type Tell } from './attempt';
import type { Workbench } from './workbench';

interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly text: string;
}

/** Copia e incolla sul foglio: fra celle con formule e formati, da e verso altri programmi come testo. */
export function useClipboard(host: HTMLElement, bench: Workbench, tell: Tell): void {
  let copied: Copied | null = null;
  host.addEventListener('copy', (event) => {
    const { sheet } = bench;
    const [selected] = sheet.selection;
    if (!selected) return;
    const area = bench.usedPart(selected);
    copied = { sheet, area, text: toClipboard(shown(bench, sheet, area)) };
    event.clipboardData?.setData('text/plain', copied.text);
    event.preventDefault();
    tell(`Copiato ${areaAddress(area)}: Ctrl+V per incollare.`);
  });
  host.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [target] = bench.sheet.selection;
    if (text === '' || !target) return;
    event.preventDefault();
    const own = copied && copied.text === text && bench.workbook.sheets.includes(copied.sheet) ? copied : null;
    const done = attempt(() => {
      if (own) bench.copy(own.sheet, own.area, target);
      else bench.typeBlock(target, fromClipboard(text));
    }, tell);
    if (done) tell('Incollato.');
  });
}

function shown(bench: Workbench, sheet: Sheet, { top, left, bottom, right }: Area): string[][] {
  bench.workbook.calculate();
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) =>
      cellText(sheet.valueAt(top + i, left + j), sheet.styleAt(top + i, left + j).numberFormat),
    ),
  );
}
