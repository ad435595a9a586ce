import type { Area } from '../../model/addresses/area';
import {
  clearAllFormats,
  clearContents,
  clearHyperlinks,
  clearValidations,
  isInside,
  linkedCells,
} from '../../model/cells/clear-cells';
import type { Sheet } from '../../model/sheets/sheet';
import { DEFAULT_STYLE } from '../../model/cells/style';
import { putStyle } from '../../model/cells/cell-style';
import { oneOf, type FormatTarget } from './format-target';
import type { HostContext } from '../host-context';

const CLEAR_APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
type ClearApplyTo = (typeof CLEAR_APPLY_TO)[number];

/** `range.clear`, per tutte le aree. */
export function clearCells({ host, sheet, rectangles }: FormatTarget, applyTo: unknown = 'All'): void {
  const what = oneOf(applyTo, CLEAR_APPLY_TO);
  for (const area of rectangles) assertClearable(host, sheet, area, what);
  for (const area of rectangles) clearArea(host, sheet, area, what);
}

function assertClearable(host: HostContext, sheet: Sheet, area: Area, what: ClearApplyTo): void {
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') host.assertCellsWritable(sheet, area);
  if (what === 'All' || what === 'Formats') host.assertAllowed(sheet, 'allowFormatCells');
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') host.assertAllowed(sheet, 'allowInsertHyperlinks');
}

function clearArea(host: HostContext, sheet: Sheet, area: Area, what: ClearApplyTo): void {
  switch (what) {
    case 'All':
      clearContents(sheet, area);
      clearAllFormats(sheet, area);
      clearHyperlinks(sheet, area);
      clearValidations(sheet, area);
      clearNotesAndComments(host, sheet, area);
      host.cellsChanged(sheet, area);
      return;
    case 'Contents':
    case 'ResetContents':
      clearContents(sheet, area);
      host.cellsChanged(sheet, area);
      return;
    case 'Formats':
      clearAllFormats(sheet, area);
      break;
    case 'RemoveHyperlinks':
      // Solo le celle che avevano un collegamento perdono il formato.
      for (const { row, column } of linkedCells(sheet, area)) putStyle(sheet, row, column, DEFAULT_STYLE);
      clearHyperlinks(sheet, area);
      break;
    case 'Hyperlinks':
      clearHyperlinks(sheet, area);
      return;
  }
  host.workbook.note({ kind: 'format', sheet: sheet.id, area });
}

/** "Cancella tutto" toglie anche note e commenti (ipotesi: come a video). */
function clearNotesAndComments(host: HostContext, sheet: Sheet, area: Area): void {
  sheet.notes = sheet.notes.filter((note) => !isInside(area, note));
  const gone = sheet.comments.filter((comment) => isInside(area, comment));
  if (gone.length === 0) return;
  sheet.comments = sheet.comments.filter((comment) => !gone.includes(comment));
  for (const { id, replies } of gone) {
    const replyIds = replies.map((reply) => reply.id);
    host.workbook.note({ kind: 'commentDeleted', sheet: sheet.id, comment: id, replies: replyIds });
  }
}
