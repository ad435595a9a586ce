import { areaAddress } from '../model/addresses/address';
import type { Area } from '../model/addresses/area';
import { isError, type Scalar } from '../model/cells/cell';
import type { PivotModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import type { PackageWriter } from './package';
import { AGGREGATIONS, VALUES_FIELD } from './pivot-names';
import { keyOf } from './style-names';
import type { StylesWriter } from './styles-write';
import { element, escapeText, list, MAIN, RELATIONSHIPS } from './xml';

const NAMESPACES = { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS };

interface Source {
  readonly area: Area;
  readonly worksheetSource: string;
  readonly names: readonly string[];
  readonly records: readonly (readonly Scalar[])[];
}

/** Le PivotTable della cartella: definizione, cache e record. Chi apre il file le ricalcola (`refreshOnLoad`). */
export class PivotsWriter {
  private readonly caches: string[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly workbookPart: string,
    private readonly writer: PackageWriter,
    private readonly styles: StylesWriter,
  ) {}

  /** Una pivot la cui origine non c'è più si tralascia. */
  add(pivot: PivotModel, sheetPart: string): void {
    const source = readSource(pivot, this.workbook);
    if (!source) return;
    const number = this.caches.length + 1;
    const cachePart = `xl/pivotCache/pivotCacheDefinition${number}.xml`;
    const recordsPart = `xl/pivotCache/pivotCacheRecords${number}.xml`;
    const tablePart = `xl/pivotTables/pivotTable${number}.xml`;
    const items = source.names.map((name, i) => (isOnAxis(pivot, name) ? uniqueItems(source.records, i) : null));
    this.writer.add(recordsPart, recordsXml(source, items), 'pivotCacheRecords');
    const recordsId = this.writer.relate(cachePart, 'pivotCacheRecords', recordsPart);
    this.writer.add(cachePart, cacheXml(source, items, recordsId), 'pivotCacheDefinition');
    this.writer.add(tablePart, definitionXml(pivot, source, items, number, this.styles), 'pivotTable');
    this.writer.relate(tablePart, 'pivotCacheDefinition', cachePart);
    this.writer.relate(sheetPart, 'pivotTable', tablePart);
    const id = this.writer.relate(this.workbookPart, 'pivotCacheDefinition', cachePart);
    this.caches.push(element('pivotCache', { cacheId: number, 'r:id': id }));
  }

  /** `pivotCaches`, per `workbook.xml`. */
  xml(): string {
    return this.caches.length > 0 ? element('pivotCaches', {}, this.caches) : '';
  }
}

function isOnAxis({ rows, columns, filters }: PivotModel, name: string): boolean {
  return [...rows, ...columns, ...filters].some(({ field }) => field === name);
}

function readSource(pivot: PivotModel, workbook: Workbook): Source | null {
  const { source } = pivot;
  const table = 'table' in source ? source.table : null;
  const sheet = workbook.sheets.find((candidate) =>
    'table' in source ? candidate.tables.some(({ name }) => name === source.table) : candidate.name === source.sheet,
  );
  const model = sheet?.tables.find(({ name }) => name === table);
  const whole = 'table' in source ? model?.area : source.area;
  if (!sheet || !whole) return null;
  const area = model?.showTotals ? { ...whole, bottom: whole.bottom - 1 } : whole;
  const used = sheet.usedArea(true);
  const last = Math.min(area.bottom, used?.bottom ?? area.top);
  const row = (index: number): readonly Scalar[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, i) => sheet.valueAt(index, area.left + i));
  return {
    area,
    worksheetSource: element(
      'worksheetSource',
      table === null ? { ref: areaAddress(area), sheet: sheet.name } : { name: table },
    ),
    names: row(area.top).map((value) => (value === null || isError(value) ? '' : String(value))),
    records: Array.from({ length: Math.max(0, last - area.top) }, (_, i) => row(area.top + 1 + i)),
  };
}

/** I valori diversi di una colonna: numeri, poi testi in ordine alfabetico, logici, errori e in fondo il vuoto. */
function uniqueItems(records: Source['records'], column: number): readonly Scalar[] {
  const items = new Map(records.map((record) => [itemXml(record[column] ?? null), record[column] ?? null]));
  const rank = (value: Scalar): number =>
    value === null ? 4 : isError(value) ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
  return [...items.values()].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return rank(a) - rank(b) || String(a).localeCompare(String(b), 'it');
  });
}

function itemXml(value: Scalar): string {
  if (value === null) return '<m/>';
  if (isError(value)) return element('e', { v: value.error });
  if (typeof value === 'boolean') return element('b', { v: value });
  if (typeof value === 'number') return element('n', { v: value });
  return `<s v="${escapeText(value)}"/>`;
}

type Items = readonly (readonly Scalar[] | null)[];

function cacheXml(source: Source, items: Items, recordsId: string): string {
  const fields = source.names.map((name, i) => {
    const column = source.records.map((record) => record[i] ?? null);
    return element('cacheField', { name, numFmtId: 0 }, sharedItems(items[i] ?? null, column));
  });
  return element(
    'pivotCacheDefinition',
    {
      ...NAMESPACES,
      'r:id': recordsId,
      refreshOnLoad: true,
      createdVersion: 6,
      refreshedVersion: 6,
      minRefreshableVersion: 3,
      recordCount: source.records.length,
    },
    [element('cacheSource', { type: 'worksheet' }, source.worksheetSource), list('cacheFields', fields)],
  );
}

function sharedItems(items: readonly Scalar[] | null, column: readonly Scalar[]): string {
  const numbers = column.filter((value) => typeof value === 'number');
  const texts = column.some((value) => value !== null && typeof value !== 'number');
  const blanks = column.includes(null);
  const attrs = {
    containsSemiMixedTypes: texts || blanks ? null : false,
    containsString: texts ? null : false,
    containsBlank: blanks || null,
    containsMixedTypes: (texts && numbers.length > 0) || null,
    containsNumber: numbers.length > 0 || null,
    containsInteger: (numbers.length > 0 && numbers.every(Number.isInteger)) || null,
    minValue: numbers.length > 0 ? numbers.reduce((a, b) => Math.min(a, b)) : null,
    maxValue: numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : null,
  };
  return element('sharedItems', { ...attrs, count: items?.length }, items?.map(itemXml) ?? []);
}

function recordsXml(source: Source, items: Items): string {
  const places = items.map((list) => list && new Map(list.map((item, i) => [itemXml(item), i])));
  const records = source.records.map((record) =>
    element(
      'r',
      {},
      record.map((value, i) => {
        const written = itemXml(value);
        const place = places[i]?.get(written);
        return place === undefined ? written : element('x', { v: place });
      }),
    ),
  );
  return element('pivotCacheRecords', { ...NAMESPACES, count: records.length }, records);
}

function definitionXml(pivot: PivotModel, source: Source, items: Items, cacheId: number, styles: StylesWriter): string {
  const { rows, columns, values, filters, layoutType } = pivot;
  const index = (field: string): number => source.names.indexOf(field);
  const outline = layoutType === 'Tabular' ? false : null;
  const compact = layoutType === 'Compact' ? null : false;
  const fields = source.names.map((name, i) => {
    const on = (list: readonly { field: string }[]): boolean => list.some(({ field }) => field === name);
    const axis = on(rows) ? 'axisRow' : on(columns) ? 'axisCol' : on(filters) ? 'axisPage' : null;
    const shown = [...rows, ...columns, ...filters].find(({ field }) => field === name)?.name ?? name;
    const list_ = items[i]?.map((_, x) => element('item', { x })) ?? [];
    const attrs = { name: shown === name ? null : shown, axis, compact, outline, showAll: false };
    const data = on(values) || null;
    return element(
      'pivotField',
      { ...attrs, dataField: data },
      list('items', axis ? [...list_, '<item t="default"/>'] : []),
    );
  });
  const several = values.length > 1;
  const columnFields = [...columns.map(({ field }) => index(field)), ...(several ? [VALUES_FIELD] : [])];
  const references = (fields_: readonly number[]): string[] => fields_.map((x) => element('field', { x }));
  const { body } = pivot.parts;
  const area = pivot.area ?? { top: pivot.row, left: pivot.column, bottom: pivot.row + 1, right: pivot.column + 1 };
  const data = values.map(({ field, name, summarizeBy, numberFormat }) =>
    element('dataField', {
      name,
      fld: index(field),
      subtotal: summarizeBy === 'Sum' || summarizeBy === 'Automatic' ? null : keyOf(AGGREGATIONS, summarizeBy),
      baseField: 0,
      baseItem: 0,
      numFmtId: numberFormat === null ? null : styles.numberFormatId(numberFormat),
    }),
  );
  return element(
    'pivotTableDefinition',
    {
      ...NAMESPACES,
      name: pivot.name,
      cacheId,
      applyNumberFormats: false,
      applyBorderFormats: false,
      applyFontFormats: false,
      applyPatternFormats: false,
      applyAlignmentFormats: false,
      applyWidthHeightFormats: true,
      dataCaption: 'Valori',
      updatedVersion: 6,
      minRefreshableVersion: 3,
      useAutoFormatting: true,
      rowGrandTotals: pivot.showRowGrandTotals ? null : false,
      colGrandTotals: pivot.showColumnGrandTotals ? null : false,
      itemPrintTitles: true,
      createdVersion: 6,
      indent: 0,
      compact,
      compactData: compact,
      outline: layoutType === 'Tabular' ? null : true,
      outlineData: layoutType === 'Tabular' ? null : true,
      multipleFieldFilters: false,
    },
    [
      element('location', {
        ref: areaAddress(area),
        firstHeaderRow: columnFields.length > 0 ? 1 : 0,
        firstDataRow: body ? body.top - area.top : columnFields.length > 0 ? 1 + columnFields.length : 1,
        firstDataCol: body ? body.left - area.left : Math.max(1, layoutType === 'Compact' ? 1 : rows.length),
        rowPageCount: filters.length || null,
        colPageCount: filters.length > 0 ? 1 : null,
      }),
      list('pivotFields', fields),
      list('rowFields', references(rows.map(({ field }) => index(field)))),
      rows.length > 0 ? list('rowItems', ['<i><x/></i>']) : list('rowItems', ['<i/>']),
      list('colFields', references(columnFields)),
      columnFields.length > 0 ? list('colItems', ['<i><x/></i>']) : list('colItems', ['<i/>']),
      list(
        'pageFields',
        filters.map(({ field }) => element('pageField', { fld: index(field), hier: -1 })),
      ),
      list('dataFields', data),
      element('pivotTableStyleInfo', {
        name: pivot.style || null,
        showRowHeaders: true,
        showColHeaders: true,
        showRowStripes: false,
        showColStripes: false,
        showLastColumn: true,
      }),
    ],
  );
}
