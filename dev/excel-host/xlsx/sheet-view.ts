import { areaAddress, cellAddress, parseArea, parseAreas } from '../model/addresses/address';
import { contains, type Area } from '../model/addresses/area';
import type { Sheet } from '../model/sheets/sheet';
import { child, childrenOf, element, flag, numberAttr, type XmlNode } from './xml';

/** Griglia, intestazioni, riquadri bloccati e selezione della prima vista. I riquadri divisi ma non bloccati si perdono. */
export function readSheetView(root: XmlNode, sheet: Sheet): void {
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane?.attrs['state']?.startsWith('frozen')) {
    sheet.freeze = { rows: numberAttr(pane, 'ySplit') ?? 0, columns: numberAttr(pane, 'xSplit') ?? 0 };
  }
  const selections = childrenOf(view, 'selection');
  const activePane = pane?.attrs['activePane'] ?? 'topLeft';
  const selection = selections.find(({ attrs }) => (attrs['pane'] ?? 'topLeft') === activePane) ?? selections.at(-1);
  const areas = parseAreas(selection?.attrs['sqref'] ?? '');
  if (areas) sheet.selection = activeFirst(areas, parseArea(selection?.attrs['activeCell'] ?? ''));
}

/** L'area con la cella attiva viene per prima. */
function activeFirst(areas: readonly Area[], active: Area | null): readonly Area[] {
  const first = active ? areas.find((area) => contains(area, active)) : undefined;
  return first ? [first, ...areas.filter((area) => area !== first)] : areas;
}

export function sheetViewXml(sheet: Sheet, active: boolean): string {
  const { freeze, selection } = sheet;
  const frozen = freeze && (freeze.rows > 0 || freeze.columns > 0) ? freeze : null;
  const panes = [
    ...(frozen && frozen.columns > 0 ? ['topRight'] : []),
    ...(frozen && frozen.rows > 0 ? ['bottomLeft'] : []),
    ...(frozen && frozen.rows > 0 && frozen.columns > 0 ? ['bottomRight'] : []),
  ];
  const activePane = panes.at(-1) ?? null;
  const selected = {
    activeCell: cellAddress(selection[0]?.top ?? 0, selection[0]?.left ?? 0),
    sqref: selection.map(areaAddress).join(' '),
  };
  const pane = frozen
    ? element('pane', {
        xSplit: frozen.columns || null,
        ySplit: frozen.rows || null,
        topLeftCell: cellAddress(frozen.rows, frozen.columns),
        activePane,
        state: 'frozen',
      })
    : '';
  const selections =
    panes.length > 0
      ? panes.map((name) => element('selection', { pane: name, ...selected }))
      : [element('selection', selected)];
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? null : false,
        showRowColHeaders: sheet.showHeadings ? null : false,
        tabSelected: active || null,
        workbookViewId: 0,
      },
      [pane, ...selections],
    ),
  );
}
