import { parseArea } from '../model/addresses/address';
import type { Area } from '../model/addresses/area';
import type { PivotFieldModel, PivotModel, PivotParts } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { AGGREGATIONS, VALUES_FIELD } from './pivot-names';
import type { PackageReader } from './package';
import { child, childrenOf, flag, numberAttr, type XmlNode } from './xml';

/**
 * Le PivotTable di un foglio. Campi calcolati, raggruppamenti, elementi nascosti, ordinamenti e origini diverse da un'area
 * o da una tabella della stessa cartella non si tengono: una pivot con un'altra origine si tralascia.
 */
export function readPivots(
  reader: PackageReader,
  part: string,
  workbook: Workbook,
  numberFormat: (id: number) => string | null,
): PivotModel[] {
  return reader.relations(part).flatMap(({ type, target }) => {
    const definition = type === 'pivotTable' ? reader.xml(target) : null;
    const cache = definition ? reader.xml(reader.related(target, 'pivotCacheDefinition')) : null;
    const pivot = definition && cache ? readPivot(definition, cache, workbook, numberFormat) : null;
    return pivot ? [pivot] : [];
  });
}

function readPivot(
  root: XmlNode,
  cache: XmlNode,
  workbook: Workbook,
  numberFormat: (id: number) => string | null,
): PivotModel | null {
  const area = parseArea(child(root, 'location')?.attrs['ref'] ?? '');
  const source = readSource(cache, workbook);
  if (!area || !source) return null;
  const fields = childrenOf(child(cache, 'cacheFields'), 'cacheField').map(({ attrs }) => attrs['name'] ?? '');
  const shown = childrenOf(child(root, 'pivotFields'), 'pivotField');
  const axis = (list: string, item: string, key: string): PivotFieldModel[] =>
    childrenOf(child(root, list), item).flatMap((node) => {
      const index = numberAttr(node, key) ?? VALUES_FIELD;
      const field = fields[index];
      return field === undefined ? [] : [{ field, name: shown[index]?.attrs['name'] ?? field }];
    });
  const values = childrenOf(child(root, 'dataFields'), 'dataField').flatMap((node) => {
    const field = fields[numberAttr(node, 'fld') ?? -1];
    const format = numberAttr(node, 'numFmtId');
    if (field === undefined) return [];
    return [
      {
        id: workbook.newId(),
        field,
        name: node.attrs['name'] ?? field,
        summarizeBy: AGGREGATIONS[node.attrs['subtotal'] ?? 'sum'] ?? 'Sum',
        numberFormat: format === null || format === 0 ? null : numberFormat(format),
      },
    ];
  });
  const first = shown.find(({ attrs }) => attrs['axis'] === 'axisRow') ?? null;
  return {
    id: workbook.newId(),
    name: root.attrs['name'] ?? '',
    source,
    row: area.top,
    column: area.left,
    rows: axis('rowFields', 'field', 'x'),
    columns: axis('colFields', 'field', 'x'),
    values,
    filters: axis('pageFields', 'pageField', 'fld'),
    showRowGrandTotals: flag(root, 'rowGrandTotals', true),
    showColumnGrandTotals: flag(root, 'colGrandTotals', true),
    layoutType: layoutOf(first, root),
    style: child(root, 'pivotTableStyleInfo')?.attrs['name'] ?? '',
    area,
    parts: readParts(root, area, first !== null),
    cache: null,
    fields,
  };
}

/** Intestazioni e corpo dentro l'area, e la zona dei filtri: due colonne, con una riga vuota sotto. */
function readParts(root: XmlNode, area: Area, hasRows: boolean): PivotParts {
  const location = child(root, 'location');
  const headers = numberAttr(location, 'firstDataRow') ?? 1;
  const labels = numberAttr(location, 'firstDataCol') ?? 1;
  const filters = childrenOf(child(root, 'pageFields'), 'pageField').length;
  const { top, left, bottom, right } = area;
  const part = (parts: Area): Area | null => (parts.top <= parts.bottom && parts.left <= parts.right ? parts : null);
  return {
    filters: filters > 0 && top > filters ? { top: top - 1 - filters, left, bottom: top - 2, right: left + 1 } : null,
    body: part({ top: top + headers, left: left + labels, bottom, right }),
    rowLabels: hasRows ? part({ top: top + headers - 1, left, bottom, right: left + labels - 1 }) : null,
    columnLabels: part({ top, left: left + labels, bottom: top + headers - 1, right }),
  };
}

function layoutOf(field: XmlNode | null, root: XmlNode): PivotModel['layoutType'] {
  if (!flag(field, 'outline', flag(root, 'outline'))) return 'Tabular';
  return flag(field, 'compact', flag(root, 'compact', true)) ? 'Compact' : 'Outline';
}

function readSource(cache: XmlNode, workbook: Workbook): PivotModel['source'] | null {
  const source = child(cache, 'cacheSource', 'worksheetSource');
  const { ref, sheet, name } = source?.attrs ?? {};
  if (name !== undefined) {
    const table = workbook.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
    if (table) return { table: table.name };
    for (const candidate of workbook.sheets) {
      const named = workbook.namedArea(name, candidate);
      if (named) return { sheet: candidate.name, area: named };
    }
    return null;
  }
  const area = parseArea(ref ?? '');
  return area && sheet !== undefined ? { sheet, area } : null;
}
