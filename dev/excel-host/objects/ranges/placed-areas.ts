import { shiftArea } from '../../formulas/shift-references';
import type { Area } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import { HostError } from '../../protocol/host-error';

/**
 * Le aree che un oggetto tiene in mano. Quando sul foglio si inseriscono o tolgono celle le aree le seguono, alla prima
 * lettura dopo: nessuno deve sapere quali oggetti ci sono in giro.
 */
export class PlacedAreas {
  private seen: number;

  constructor(
    private readonly sheet: Sheet,
    private areas: readonly Area[],
  ) {
    this.seen = sheet.shifts.length;
  }

  /** Le aree dove sono adesso; `InvalidReference` se le loro celle non ci sono più (ipotesi). */
  get current(): readonly Area[] {
    const { shifts } = this.sheet;
    for (; this.seen < shifts.length; this.seen += 1) {
      const shift = shifts[this.seen];
      if (shift) this.areas = this.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    }
    if (this.areas.length === 0) throw new HostError('InvalidReference');
    return this.areas;
  }

  /** L'unica area, per chi ne tiene una. */
  get single(): Area {
    const [area] = this.current;
    if (!area) throw new HostError('InvalidReference');
    return area;
  }
}
