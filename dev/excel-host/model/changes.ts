import type { Area } from './addresses/area';
import type { Cell } from './cells/cell';

/** Da dove viene una modifica: dall'add-in, da chi lavora nel foglio, o da un collega che lavora insieme. */
export type ChangeSource = 'addin' | 'user' | 'coauthor';

/** Ciò che è successo nella cartella e che un add-in può aver chiesto di sapere. */
export type Change =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly change: CellChange }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'formulas'; readonly sheet: string; readonly cells: readonly FormulaChange[] }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'sheetActivated' | 'sheetDeactivated' | 'sheetAdded' | 'sheetDeleted'; readonly sheet: string }
  | { readonly kind: 'protection'; readonly sheet: string; readonly protected: boolean }
  | { readonly kind: 'sheetRenamed'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetVisibility'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetMoved'; readonly sheet: string; readonly before: number; readonly after: number }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted';
      readonly sheet: string;
      readonly table: string;
      readonly name: string;
    }
  | {
      readonly kind: 'commentAdded' | 'commentDeleted' | 'commentChanged';
      readonly sheet: string;
      readonly comment: string;
      /** Le risposte del commento; senza, si leggono dal modello. */
      readonly replies?: readonly string[];
      readonly changeType?: CommentChangeType;
    };

/** Una cella che ha cambiato formula, e com'era. */
export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
}

/** Come in Excel.CommentChangeType. */
export type CommentChangeType =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';

/** Come in Excel.DataChangeType. */
export interface CellChange {
  readonly type:
    'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  /** Il valore di prima e di dopo, solo se la cella è una. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Dove si spostano le altre celle quando se ne inseriscono o tolgono; come in InsertDeleteCellsShiftDirection. */
  readonly shift?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
}

export interface ChangeRecord {
  readonly change: Change;
  readonly source: ChangeSource;
}
