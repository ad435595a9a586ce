import { parseArea } from './model/addresses/address';
import type { Scalar } from './model/cells/cell';
import type { Sheet } from './model/sheets/sheet';
import type { Workbook } from './model/workbook';
import { readInput } from './objects/ranges/cell-input';
import { apiValue } from './objects/ranges/cell-output';
import type { Session } from './session';

export type Actor = 'user' | 'coauthor';

/** Ciò che fa chi sta al computer, o un collega, mentre l'add-in è aperto; gli abbonati lo sanno subito. */
export class UserActions {
  constructor(
    private readonly session: Session,
    /** Consegna gli avvenimenti maturati, per il ponte che c'è. */
    private readonly deliver: () => void,
  ) {}

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Scrive in una cella. */
  type(sheet: string, address: string, input: Scalar, who: Actor = 'user'): void {
    const model = this.workbook.sheetNamed(sheet);
    const area = parseArea(address);
    if (!model || !area) throw new Error(`Non c'è la cella ${sheet}!${address}`);
    this.act(() => {
      const before = apiValue(model.valueAt(area.top, area.left));
      putInput(model, area.top, area.left, input);
      this.session.context.cellsChanged(model, area, before, apiValue(model.valueAt(area.top, area.left)));
    }, who);
  }

  /** Un'altra cosa, fatta sul modello. */
  act(action: (workbook: Workbook) => void, who: Actor = 'user'): void {
    this.workbook.actor = who;
    action(this.workbook);
    this.deliver();
  }
}

/** Mette in una cella ciò che si scriverebbe alla tastiera. */
export function putInput(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const input = readInput(value, sheet.styleAt(row, column).numberFormat);
  if ('formula' in input) sheet.putCell(row, column, { formula: input.formula, value: null });
  else sheet.putCell(row, column, { formula: null, value: input.value });
}
