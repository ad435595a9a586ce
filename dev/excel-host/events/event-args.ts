import { areaAddress, cellAddress } from '../model/addresses/address';
import type { Area } from '../model/addresses/area';
import type { Change, ChangeRecord } from '../model/changes';
import type { Workbook } from '../model/workbook';
import { apiFormula, apiValue } from '../objects/ranges/cell-output';

/** Conserva l'area di un avvenimento e dà il nome con cui `getRange(ctx)` la richiede. */
export type Refer = (sheet: string, area: Area) => string;

type CellsChange = Extract<Change, { kind: 'cells' }>;
type FormatChange = Extract<Change, { kind: 'format' }>;
type FormulasChange = Extract<Change, { kind: 'formulas' }>;
type CommentChange = Extract<Change, { kind: 'commentAdded' | 'commentDeleted' | 'commentChanged' }>;

/** Come in Excel.EventSource: l'add-in e chi è al computer sono qui, un collega no. */
export function sourceOf({ source }: ChangeRecord): 'Local' | 'Remote' {
  return source === 'coauthor' ? 'Remote' : 'Local';
}

/** `area` è la parte cambiata che interessa: per le tabelle, quella dentro la tabella. */
export function cellsArgs(
  record: ChangeRecord,
  { sheet, change, area: whole }: CellsChange,
  refer: Refer,
  workbook: Workbook,
  area = whole,
): Readonly<Record<string, unknown>> {
  const { before } = change;
  const after = before === undefined ? change.after : (calculated(workbook, sheet, whole) ?? change.after);
  return {
    address: areaAddress(area),
    worksheetId: sheet,
    changeType: change.type,
    source: sourceOf(record),
    triggerSource: record.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: change.shift ?? 'None',
    referenceId: refer(sheet, area),
    ...valueDetails(before, after),
  };
}

/** Il risultato della formula appena scritta in una cella; `undefined` se la cella non ne ha. */
function calculated(workbook: Workbook, sheetId: string, { top, left }: Area): unknown {
  const sheet = workbook.sheetWithId(sheetId);
  if (!sheet || sheet.formulaAt(top, left) === null) return undefined;
  workbook.calculate();
  return apiValue(sheet.valueAt(top, left));
}

export function formatArgs(record: ChangeRecord, { sheet, area }: FormatChange, refer: Refer): unknown {
  return {
    address: areaAddress(area),
    worksheetId: sheet,
    source: sourceOf(record),
    referenceId: refer(sheet, area),
  };
}

/** Di ogni cella la formula che aveva, o il valore se non ne aveva (ipotesi). */
export function formulaArgs(record: ChangeRecord, { sheet, cells }: FormulasChange): unknown {
  return {
    worksheetId: sheet,
    source: sourceOf(record),
    formulaDetails: cells.map(({ row, column, before }) => ({
      cellAddress: cellAddress(row, column),
      previousFormula: String(apiFormula(before)),
    })),
  };
}

export function commentArgs(record: ChangeRecord, change: CommentChange, workbook: Workbook): unknown {
  const comment = workbook.sheetWithId(change.sheet)?.comments.find(({ id }) => id === change.comment);
  const replyIds = change.replies ?? comment?.replies.map(({ id }) => id) ?? [];
  return {
    worksheetId: change.sheet,
    source: sourceOf(record),
    commentDetails: [{ commentId: change.comment, replyIds }],
    ...(change.kind === 'commentChanged' ? { changeType: change.changeType ?? 'CommentEdited' } : {}),
  };
}

/** Prima e dopo, solo per le modifiche di una cella; se mancano, l'avvenimento non ha `details`. */
function valueDetails(before: unknown, after: unknown): object {
  if (before === undefined && after === undefined) return {};
  return {
    valueBefore: before ?? '',
    valueAfter: after ?? '',
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

/** Come in Excel.RangeValueType, dal valore che dà `range.values`. */
function typeOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'Error' : 'String';
}
