import { areaAddress, parseArea } from '../model/addresses/address';
import type { Area } from '../model/addresses/area';
import type { AutoFilterModel } from '../model/sheets/sheet-parts';
import { child, childrenOf, element, flag, numberAttr, type XmlNode } from './xml';

/** I valori che restano visibili, per colonna; "" sono le celle vuote. Filtri d'altro genere (confronti, colori) si perdono. */
export function readFilters(autoFilter: XmlNode | null): Record<number, readonly string[]> {
  return Object.fromEntries(
    childrenOf(autoFilter, 'filterColumn').flatMap((column) => {
      const filters = child(column, 'filters');
      if (!filters) return [];
      const values = childrenOf(filters, 'filter').map(({ attrs }) => attrs['val'] ?? '');
      return [[numberAttr(column, 'colId') ?? 0, flag(filters, 'blank') ? [...values, ''] : values] as const];
    }),
  );
}

export function autoFilterXml(area: Area, filters: Readonly<Record<number, readonly string[]>>): string {
  const columns = Object.entries(filters).map(([colId, values]) => {
    const shown = values.filter((value) => value !== '').map((val) => element('filter', { val }));
    const blank = values.includes('') || null;
    return element('filterColumn', { colId }, element('filters', { blank }, shown));
  });
  return element('autoFilter', { ref: areaAddress(area) }, columns);
}

export function readAutoFilter(sheet: XmlNode): AutoFilterModel | null {
  const node = child(sheet, 'autoFilter');
  const area = parseArea(node?.attrs['ref'] ?? '');
  return area ? { area, filters: readFilters(node) } : null;
}
