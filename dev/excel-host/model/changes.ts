import type { Area } from './area';

/** Da dove viene una modifica: dall'add-in, da chi lavora nel foglio, o da un collega che lavora insieme. */
export type ChangeSource = 'addin' | 'user' | 'coauthor';

/** Ciò che è successo nella cartella e che un add-in può aver chiesto di sapere. */
export type Change =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly change: CellChange }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'sheetActivated' | 'sheetDeactivated' | 'sheetAdded' | 'sheetDeleted'; readonly sheet: string }
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
    };

/** Come in Excel.DataChangeType. */
export interface CellChange {
  readonly type:
    'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface ChangeRecord {
  readonly change: Change;
  readonly source: ChangeSource;
}
