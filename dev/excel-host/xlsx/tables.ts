import { areaAddress, parseArea } from '../model/addresses/address';
import type { TableModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { autoFilterXml, readFilters } from './filters';
import {
  child,
  childrenOf,
  element,
  escapeText,
  flag,
  list,
  MAIN,
  numberAttr,
  unescapeText,
  type XmlNode,
} from './xml';

/** Una tabella da `tableN.xml`; null se non se ne capisce l'area. */
export function readTable(root: XmlNode, workbook: Workbook): TableModel | null {
  const area = parseArea(root.attrs['ref'] ?? '');
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  return {
    id: workbook.newId(),
    name: root.attrs['displayName'] ?? root.attrs['name'] ?? '',
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attrs }, i) => ({
      id: Number(attrs['id'] ?? i + 1),
      name: unescapeText(attrs['name'] ?? ''),
      totalsFunction: attrs['totalsRowFunction'] ?? null,
      totalsLabel: attrs['totalsRowLabel'] ?? null,
    })),
    showHeaders: (numberAttr(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttr(root, 'totalsRowCount') ?? 0) > 0,
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    showFilterButton: filter !== null,
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    style: style?.attrs['name'] ?? '',
    filters: readFilters(filter),
  };
}

/** `number` conta le tabelle di tutta la cartella, da 1. */
export function tableXml(table: TableModel, number: number): string {
  const { area, showHeaders, showTotals } = table;
  const filtered = { ...area, bottom: showTotals ? area.bottom - 1 : area.bottom };
  const columns = table.columns.map(({ id, name, totalsFunction, totalsLabel }) => {
    const attributes = { totalsRowLabel: totalsLabel, totalsRowFunction: totalsFunction };
    const open = element('tableColumn', { id, name: '', ...attributes });
    // Nei nomi delle colonne gli a capo sono "_x000a_".
    return open.replace('name=""', () => `name="${escapeText(name).replaceAll('&#10;', '_x000a_')}"`);
  });
  return element(
    'table',
    {
      xmlns: MAIN,
      id: number,
      name: table.name,
      displayName: table.name,
      ref: areaAddress(area),
      headerRowCount: showHeaders ? null : 0,
      totalsRowCount: showTotals ? 1 : null,
      totalsRowShown: showTotals ? null : false,
    },
    [
      showHeaders && table.showFilterButton ? autoFilterXml(filtered, table.filters) : '',
      list('tableColumns', columns),
      element('tableStyleInfo', {
        name: table.style || null,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ],
  );
}
