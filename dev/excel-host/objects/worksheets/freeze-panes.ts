import { LAST_COLUMN, LAST_ROW } from '../../model/addresses/area';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';
import { placeOf } from '../ranges/range-argument';

/** `worksheet.freezePanes`. Righe e colonne si contano dall'angolo del foglio. */
export class WorksheetFreezePanes extends ApiObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  /** Zero libera le righe; le colonne fissate restano (ipotesi: la documentazione non dice se si sommano). */
  freezeRows(count: unknown = 1): void {
    this.put(asCount(count, LAST_ROW), this.sheet.freeze?.columns ?? 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.put(this.sheet.freeze?.rows ?? 0, asCount(count, LAST_COLUMN));
  }

  /** L'area è ciò che resta fermo, estremi compresi; null libera tutto. */
  freezeAt(frozen: unknown): void {
    if (frozen === null || frozen === undefined || frozen === '') {
      this.unfreeze();
      return;
    }
    const { sheet, area } = placeOf(this.host, frozen, this.sheet);
    if (sheet !== this.sheet) throw invalidArgument();
    const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
    this.put(rows, area.right === LAST_COLUMN ? 0 : area.right + 1);
  }

  unfreeze(): void {
    this.put(0, 0);
  }

  /** Righe sole o colonne sole si danno intere; altrimenti l'angolo da A1. */
  getLocation(): ApiObject {
    const { freeze } = this.sheet;
    if (!freeze) throw notFound();
    const { rows, columns } = freeze;
    const area = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    };
    return this.host.objects.range(this.host, this.sheet, area);
  }

  private put(rows: number, columns: number): void {
    this.host.assertEditable();
    this.sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  }
}

function asCount(count: unknown, last: number): number {
  const wanted = count ?? 1;
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 0 || wanted > last) throw invalidArgument();
  return wanted;
}
