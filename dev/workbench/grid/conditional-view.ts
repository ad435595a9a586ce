import { evaluatorOf } from '../../excel-host/formulas/evaluate';
import { contains, type Area } from '../../excel-host/model/addresses/area';
import { Grid } from '../../excel-host/model/cells/grid';
import { appliedFormats, type AppliedFormat } from '../../excel-host/model/sheets/applied-formats';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';

const BLOCK_ROWS = 128;
const BLOCK_COLUMNS = 32;
const NONE = new Grid<AppliedFormat>();

/** I formati condizionali che si vedono. Valutarli copia la cartella: si rifà solo quando è cambiata o si va lontano. */
export class ConditionalView {
  private known: { readonly sheet: Sheet; readonly area: Area; readonly formats: Grid<AppliedFormat> } | null = null;

  forget(): void {
    this.known = null;
  }

  over(workbook: Workbook, sheet: Sheet, seen: Area): Grid<AppliedFormat> {
    if (sheet.conditionalFormats.length === 0) return NONE;
    if (this.known?.sheet === sheet && contains(this.known.area, seen)) return this.known.formats;
    const area = {
      top: seen.top - (seen.top % BLOCK_ROWS),
      left: seen.left - (seen.left % BLOCK_COLUMNS),
      bottom: seen.bottom - (seen.bottom % BLOCK_ROWS) + BLOCK_ROWS - 1,
      right: seen.right - (seen.right % BLOCK_COLUMNS) + BLOCK_COLUMNS - 1,
    };
    this.known = { sheet, area, formats: appliedFormats(sheet, area, evaluatorOf(workbook)) };
    return this.known.formats;
  }
}
