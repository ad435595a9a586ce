import { parseArea, splitSheet } from '../../model/addresses/address';
import type { Sheet } from '../../model/sheets/sheet';
import type { ChartModel } from '../../model/sheets/sheet-parts';
import { notFound } from '../../protocol/host-error';
import { apiValue } from '../ranges/cell-output';
import type { HostContext } from '../host-context';

/** Un grafico, il suo foglio e la cartella. */
export class ChartContext {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    readonly chart: ChartModel,
  ) {}

  /** Un foglio protetto vuole il permesso di cambiare gli oggetti. */
  assertChangeable(): void {
    this.host.assertAllowed(this.sheet, 'allowEditObjects');
    if (!this.sheet.charts.includes(this.chart)) throw notFound();
  }

  /** Un nome scritto, o il testo della cella a cui rimanda ("=Quadro!$B$3"); "Serie1" se non ce n'è. */
  seriesName(index: number): string {
    const name = this.chart.series[index]?.name ?? null;
    if (name === null) return `Serie${index + 1}`;
    if (!name.startsWith('=')) return name;
    const { sheet, local } = splitSheet(name.slice(1));
    const target = sheet === null ? this.sheet : this.host.workbook.sheetNamed(sheet);
    const area = parseArea(local);
    if (!target || !area) return name;
    this.host.workbook.calculate();
    return String(apiValue(target.valueAt(area.top, area.left)));
  }
}
