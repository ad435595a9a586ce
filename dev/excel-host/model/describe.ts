import { areaAddress, cellAddress, columnLetters } from './addresses/address';
import type { Area } from './addresses/area';
import type { Sheet } from './sheets/sheet';
import type { ChartModel, CommentModel, ConditionalFormatModel, PivotModel, TableModel } from './sheets/sheet-parts';
import { DEFAULT_STYLE, type Style } from './cells/style';
import type { Workbook } from './workbook';

/** Dati JSON. */
export type Description = Readonly<Record<string, unknown>>;

/**
 * Tutto il modello in dati semplici, senza identificativi e in un ordine che non dipende da come ci si è arrivati: due
 * cartelle uguali danno descrizioni uguali. Non ci sono il nome del file, la sola lettura, la memoria delle pivot e ciò che
 * serve solo mentre si lavora.
 */
export function describe(workbook: Workbook): Description {
  return {
    sheets: workbook.sheets.map(describeSheet),
    activeSheet: workbook.sheets.length > 0 ? workbook.activeSheet.name : null,
    names: sorted(workbook.names, ({ name }) => name),
    customXml: workbook.customXml.map(({ xml }) => xml),
    settings: sorted([...workbook.settings], ([key]) => key),
    properties: sorted(Object.entries(workbook.properties), ([key]) => key).filter(([, text]) => text !== ''),
    customProperties: sorted(workbook.customProperties, ({ key }) => key),
    calculationMode: workbook.calculationMode,
  };
}

/** Un foglio; gli stili sono numerati nell'ordine in cui si incontrano, null è quello solito. */
export function describeSheet(sheet: Sheet): Description {
  const styles: Style[] = [];
  const numbers = new Map<Style, number | null>([[DEFAULT_STYLE, null]]);
  const number = (style: Style): number | null => {
    const known = numbers.get(style);
    if (known !== undefined) return known;
    numbers.set(style, styles.length);
    return styles.push(style) - 1;
  };
  const styled = (map: ReadonlyMap<number, Style>): unknown =>
    sorted([...map], ([index]) => index).map(([index, style]) => [index, number(style)]);
  const columnStyles = styled(sheet.columnStyles);
  const rowStyles = styled(sheet.rowStyles);
  const cells = [...sheet.cells.entries()].map(([row, column, { value, formula, style }]) => ({
    at: cellAddress(row, column),
    value,
    ...(formula === null ? {} : { formula }),
    style: number(style),
    ...(sheet.spilled.get(row, column) === undefined ? {} : { spilled: true }),
  }));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    cells,
    styles,
    rows: sorted([...sheet.rows], ([row]) => row)
      .filter(([, { height, hidden }]) => height !== null || hidden)
      .map(([row, model]) => ({ row: row + 1, ...model })),
    columns: sorted([...sheet.columns], ([column]) => column)
      .filter(([, { width, hidden }]) => width !== null || hidden)
      .map(([column, model]) => ({ column: columnLetters(column), ...model })),
    rowStyles,
    columnStyles,
    ...describeParts(sheet),
  };
}

function describeParts(sheet: Sheet): Description {
  const { freeze, protection, autoFilter, pageLayout } = sheet;
  const position = ({ row, column }: { readonly row: number; readonly column: number }): number =>
    row * 16_384 + column;
  return {
    merges: sorted(sheet.merges.map(areaAddress), (area) => area),
    freeze: freeze && (freeze.rows > 0 || freeze.columns > 0) ? freeze : null,
    protection: protection.protected ? protection : null,
    tables: sorted(sheet.tables, ({ name }) => name).map(describeTable),
    conditionalFormats: sorted(sheet.conditionalFormats, ({ priority }) => priority).map(describeFormat),
    dataValidations: sheet.dataValidations.map((model) => ({ ...plain(model), areas: addresses(model.areas) })),
    comments: sorted(sheet.comments, position).map(describeComment),
    notes: sorted(sheet.notes, position),
    names: sorted(sheet.names, ({ name }) => name),
    hyperlinks: sorted(sheet.hyperlinks, position),
    pivots: sorted(sheet.pivots, ({ name }) => name).map(describePivot),
    charts: sheet.charts.map(describeChart),
    autoFilter: autoFilter && { ...autoFilter, area: areaAddress(autoFilter.area) },
    customProperties: sorted(sheet.customProperties, ({ key }) => key),
    pageLayout: { ...pageLayout, printArea: addresses(pageLayout.printArea) },
    selection: addresses(sheet.selection),
  };
}

function describeTable(table: TableModel): Description {
  return { ...plain(table), area: areaAddress(table.area) };
}

function describeFormat(model: ConditionalFormatModel): Description {
  const { font, fill, borders, numberFormat } = model.format;
  const drawn = Object.entries(borders).filter(([, border]) => border);
  return {
    ...plain(model, 'priority'),
    areas: addresses(model.areas),
    format: { font, fill, borders: Object.fromEntries(drawn), numberFormat: numberFormat ?? null },
  };
}

function describeComment(comment: CommentModel): Description {
  return { ...plain(comment), replies: comment.replies.map((reply) => plain(reply)) };
}

function describePivot(pivot: PivotModel): Description {
  const values = pivot.values.map((value) => plain(value));
  return { ...plain(pivot, 'cache'), values, area: pivot.area && areaAddress(pivot.area) };
}

function describeChart(chart: ChartModel): Description {
  return { ...plain(chart), anchor: areaAddress(chart.anchor) };
}

/** I campi del modello senza l'identificativo e senza quelli nominati. */
function plain(model: object, ...left: readonly string[]): Description {
  return Object.fromEntries(Object.entries(model).filter(([key]) => key !== 'id' && !left.includes(key)));
}

function addresses(areas: readonly Area[]): readonly string[] {
  return areas.map(areaAddress);
}

function sorted<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return [...items].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
