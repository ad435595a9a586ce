import type { Area } from '../../model/addresses/area';
import { uniform } from '../../model/cells/cell-style';
import { restyle } from '../../model/cells/restyle';
import type { Sheet } from '../../model/sheets/sheet';
import { patchStyle, type Style, type StylePatch } from '../../model/cells/style';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Le celle a cui un formato si applica: un Range, o tutte le aree di un RangeAreas. */
export interface FormatTarget {
  readonly host: HostContext;
  readonly sheet: Sheet;
  readonly rectangles: readonly Area[];
}

/** Ciò che le celle hanno in comune; null se fra loro è diverso, come è scritto nella documentazione. */
export function readFormat<T>(target: FormatTarget, read: (style: Style) => T): T | null {
  return uniform(target.sheet, target.rectangles, read);
}

/** Cambia il formato di tutte le celle; su un foglio protetto serve il permesso di formattare. */
export function writeFormat(target: FormatTarget, patch: StylePatch): void {
  changeFormat(target, (area) => restyle(target.sheet, area, (style) => patchStyle(style, patch)));
}

export function changeFormat(target: FormatTarget, change: (area: Area) => void, option = 'allowFormatCells'): void {
  const { host, sheet, rectangles } = target;
  host.assertAllowed(sheet, option);
  for (const area of rectangles) {
    change(area);
    host.workbook.note({ kind: 'format', sheet: sheet.id, area });
  }
}

/** La protezione delle celle non si cambia finché il foglio è protetto. */
export function writeProtection(target: FormatTarget, patch: StylePatch['protection']): void {
  if (target.sheet.protection.protected) throw new HostError('AccessDenied');
  writeFormat(target, { protection: patch });
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown, from: number, to: number): number {
  if (typeof value !== 'number' || !(value >= from && value <= to)) throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
