import { cellArea } from '../../model/addresses/area';
import { clearHyperlinks } from '../../model/cells/clear-cells';
import { restyle } from '../../model/cells/restyle';
import type { HyperlinkModel } from '../../model/sheets/sheet-parts';
import { patchStyle } from '../../model/cells/style';
import { invalidArgument } from '../../protocol/host-error';
import { cellText } from './cell-output';
import type { FormatTarget } from './format-target';

/** Come in Excel.RangeHyperlink. */
export interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Il blu e la sottolineatura dello stile "Collegamento ipertestuale" di Excel. */
const LINK_STYLE = { font: { color: '#0563C1', underline: 'Single' } } as const;

/** Il collegamento delle celle se è lo stesso per tutte, altrimenti null. */
export function readHyperlink({ sheet, rectangles }: FormatTarget): RangeHyperlink | null {
  const [area] = rectangles;
  if (!area) return null;
  const links = sheet.hyperlinks.filter(
    ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const [first] = links;
  if (!first || links.length < cells || !links.every((link) => sameTarget(link, first))) return null;
  const { numberFormat } = sheet.styleAt(area.top, area.left);
  return {
    ...(first.address === null ? {} : { address: first.address }),
    ...(first.documentReference === null ? {} : { documentReference: first.documentReference }),
    ...(first.screenTip === null ? {} : { screenTip: first.screenTip }),
    textToDisplay: cellText(sheet.valueAt(area.top, area.left), numberFormat),
  };
}

/**
 * Mette il collegamento su ogni cella. Il testo va nell'angolo; se manca e l'angolo è vuoto, Excel vi scrive la
 * destinazione (ipotesi per l'API: è ciò che fa a video e in VBA).
 */
export function writeHyperlink(target: FormatTarget, input: unknown): void {
  const { host, sheet, rectangles } = target;
  const { text: given, ...where } = readInput(input);
  host.assertAllowed(sheet, 'allowInsertHyperlinks');
  for (const area of rectangles) {
    clearHyperlinks(sheet, area);
    const added: HyperlinkModel[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) added.push({ ...where, row, column });
    }
    sheet.hyperlinks = [...sheet.hyperlinks, ...added];
    const { top, left } = area;
    const empty = sheet.valueAt(top, left) === null && sheet.formulaAt(top, left) === null;
    const text = given ?? (empty ? (where.address ?? where.documentReference) : null);
    if (text !== null) {
      sheet.putCell(top, left, { value: text, formula: null });
      host.cellsChanged(sheet, cellArea(top, left));
    }
    restyle(sheet, area, (style) => patchStyle(style, LINK_STYLE));
    host.workbook.note({ kind: 'format', sheet: sheet.id, area });
  }
}

type NewLink = Omit<HyperlinkModel, 'row' | 'column'> & { readonly text: string | null };

function readInput(input: unknown): NewLink {
  if (typeof input !== 'object' || input === null) throw invalidArgument();
  const fields = input as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => {
    const value = fields[name];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  };
  const address = text('address');
  const documentReference = text('documentReference');
  if (address === null && documentReference === null) throw invalidArgument();
  return { address, documentReference, screenTip: text('screenTip'), text: text('textToDisplay') };
}

function sameTarget(a: HyperlinkModel, b: HyperlinkModel): boolean {
  return a.address === b.address && a.documentReference === b.documentReference && a.screenTip === b.screenTip;
}
