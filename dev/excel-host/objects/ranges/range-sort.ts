import { intersection } from '../../model/addresses/area';
import { mergesIn } from '../../model/cells/merges';
import { sortArea, type SortKey } from '../../model/cells/sort-rows';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { normalColor } from '../color';
import { oneOf } from './format-target';
import type { RangeContent } from './range-content';

/** `range.sort`. */
export class RangeSort extends ApiObject {
  readonly className = 'RangeSort';

  constructor(private readonly range: RangeContent) {
    super();
  }

  /** Il metodo per i caratteri cinesi non cambia niente. Le celle unite non si ordinano. */
  apply(fields: unknown, matchCase = false, hasHeaders = false, orientation: unknown = 'Rows'): void {
    const { host, sheet, area } = this.range;
    const byColumns = oneOf(orientation ?? 'Rows', ['Rows', 'Columns']) === 'Columns';
    const keys = sortKeys(fields, byColumns ? this.range.rowCount : this.range.columnCount);
    host.assertAllowed(sheet, 'allowSort');
    host.assertCellsWritable(sheet, area);
    if (mergesIn(sheet, area).length > 0) throw new HostError('InvalidOperation');
    const used = sheet.usedArea(false);
    const filled = used && intersection(used, area);
    if (!filled) return;
    const lines = { ...area, bottom: Math.max(area.top, filled.bottom), right: Math.max(area.left, filled.right) };
    const body = byColumns
      ? { ...lines, bottom: area.bottom, left: lines.left + (hasHeaders ? 1 : 0) }
      : { ...lines, right: area.right, top: lines.top + (hasHeaders ? 1 : 0) };
    host.workbook.calculate();
    if (body.top <= body.bottom && body.left <= body.right) sortArea(sheet, body, keys, { matchCase, byColumns });
    host.cellsChanged(sheet, area);
  }
}

/** Le chiavi di Excel.SortField; `InvalidArgument` se mancano o puntano fuori dall'area. */
export function sortKeys(fields: unknown, count: number): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field: unknown): SortKey => {
    if (typeof field !== 'object' || field === null) throw invalidArgument();
    const { key, ascending, sortOn, color, dataOption } = field as Readonly<Record<string, unknown>>;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= count) throw invalidArgument();
    const on = oneOf(sortOn ?? 'Value', ['Value', 'CellColor', 'FontColor', 'Icon']);
    if (on === 'Icon') throw new HostError('UnsupportedOperation');
    return {
      key,
      ascending: ascending !== false,
      on,
      color: color === undefined || color === null ? null : normalColor(color),
      textAsNumber: dataOption === 'TextAsNumber',
    };
  });
}
