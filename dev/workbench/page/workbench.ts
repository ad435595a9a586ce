import { EngineCalculator } from '../../excel-host/formulas/calculator';
import { cellAddress, parseArea, splitSheet } from '../../excel-host/model/addresses/address';
import { cellArea, intersection, type Area } from '../../excel-host/model/addresses/area';
import { copyCells, pasteArea } from '../../excel-host/model/cells/copy-cells';
import type { Scalar } from '../../excel-host/model/cells/cell';
import { patchStyle } from '../../excel-host/model/cells/style';
import { putStyle } from '../../excel-host/model/cells/cell-style';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { newWorkbook } from '../../excel-host/new-workbook';
import type { Session } from '../../excel-host/session';
import { putInput, UserActions } from '../../excel-host/user-actions';
import { loadXlsx } from '../../excel-host/xlsx/load';
import { saveXlsx } from '../../excel-host/xlsx/save';
import { readTyped } from '../input/italian-input';
import { PaneClient } from './pane-client';
import { checkUnlocked, Refused } from './refused';
import { Undo } from './undo';
import { WatchedSession } from './watched-session';

/** La cartella aperta sul banco e ciò che l'utente ne fa; chi la mostra ascolta `changed`. */
export class Workbench {
  readonly pane = new PaneClient();
  private session: Session = this.sessionOf(newWorkbook());
  private listeners: (() => void)[] = [];
  private waiting = false;
  private undone = new Undo();

  get workbook(): Workbook {
    return this.session.workbook;
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  /** Le richieste del pannello falliscono mentre si scrive in una cella, come in Excel. */
  set editing(editing: boolean) {
    this.pane.setEditing(editing);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Apre un file; chi aveva aperto il pannello lo riapre su questo. Solleva se non è una cartella `.xlsx`. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const workbook = await loadXlsx(bytes, name, new EngineCalculator());
    this.session = this.sessionOf(workbook);
    this.undone = new Undo();
    this.pane.use(this.session);
    this.changed();
  }

  save(): Promise<Uint8Array> {
    this.workbook.calculate();
    return saveXlsx(this.workbook);
  }

  select(areas: readonly Area[]): void {
    const { sheet } = this;
    this.act(() => {
      sheet.selection = areas;
      this.workbook.note({ kind: 'selection', sheet: sheet.id, areas });
    });
  }

  activate(sheet: Sheet): void {
    this.act((workbook) => {
      workbook.activate(sheet);
    });
  }

  /** Segue un collegamento interno, "Quadro!A1". Falso se non porta da nessuna parte. */
  goTo(reference: string): boolean {
    const { sheet: name, local } = splitSheet(reference.replace(/^#/, ''));
    const sheet = name === null ? this.sheet : this.workbook.sheetNamed(name);
    const area = parseArea(local);
    if (!sheet || !area) return false;
    this.activate(sheet);
    this.select([area]);
    return true;
  }

  /** Scrive ciò che si è battuto in una cella. Solleva `Refused` se la cella è protetta. */
  type(row: number, column: number, text: string): void {
    const { sheet } = this;
    const area = cellArea(row, column);
    checkUnlocked(sheet, [area]);
    this.undone.record(sheet, [area], () => {
      this.user.type(sheet.name, cellAddress(row, column), readInto(sheet, row, column, text));
    });
    this.changed();
  }

  /** Scrive un blocco di testi da un angolo in giù, come se si battessero uno per uno. */
  typeBlock({ top, left }: Area, rows: readonly (readonly string[])[]): void {
    const width = Math.max(...rows.map((row) => row.length));
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    this.change([area], (sheet) => {
      rows.forEach((row, i) =>
        row.forEach((text, j) => putInput(sheet, top + i, left + j, readInto(sheet, top + i, left + j, text))),
      );
    });
  }

  /** Copia celle di un foglio su quello attivo, con formule e formati. */
  copy(source: Sheet, from: Area, to: Area): void {
    const rows = range(from.top, from.bottom);
    const columns = range(from.left, from.right);
    const area = pasteArea(to, rows.length, columns.length);
    this.change([area], (sheet) => {
      copyCells({ sheet: source, rows, columns }, sheet, area, { type: 'All', skipBlanks: false, transpose: false });
    });
    this.select([area]);
  }

  /** Svuota le celle, coi formati che restano. */
  clear(areas: readonly Area[]): void {
    this.change(areas, (sheet) => {
      for (const area of areas) {
        for (const [row, column] of [...sheet.cells.inArea(area)])
          sheet.putCell(row, column, { value: null, formula: null });
      }
    });
  }

  /** Ctrl+Z e Ctrl+Y: l'ultimo gesto fatto a mano. Solleva `Refused` se non c'è o se quelle celle sono cambiate ancora. */
  undo(again: boolean): void {
    const { sheets } = this.workbook;
    const gesture = again ? this.undone.redo(sheets) : this.undone.undo(sheets);
    if (!gesture) throw new Refused(again ? 'Non c’è niente da rifare.' : 'Non c’è niente da annullare.');
    this.act((workbook) => {
      workbook.activate(gesture.sheet);
      gesture.sheet.selection = gesture.areas;
      for (const area of gesture.areas) this.session.context.cellsChanged(gesture.sheet, area);
    });
  }

  /** Quella parte della selezione che il foglio usa: di colonne intere non si copiano un milione di celle. */
  usedPart(selected: Area): Area {
    const part = intersection(selected, this.sheet.usedArea(true) ?? selected);
    return part ?? cellArea(selected.top, selected.left);
  }

  /** Un gesto sulle celle del foglio attivo, che si può annullare. */
  private change(areas: readonly Area[], write: (sheet: Sheet) => void): void {
    const { sheet } = this;
    checkUnlocked(sheet, areas);
    this.act(() => {
      this.undone.record(sheet, areas, () => {
        write(sheet);
      });
      for (const area of areas) this.session.context.cellsChanged(sheet, area);
    });
  }

  private get user(): UserActions {
    return new UserActions(this.session, () => {
      this.pane.deliverEvents();
    });
  }

  private act(action: (workbook: Workbook) => void): void {
    this.user.act(action);
    this.changed();
  }

  private sessionOf(workbook: Workbook): Session {
    return new WatchedSession(workbook, () => {
      this.changed();
      // Ciò che ha fatto un comando interessa anche al pannello; dopo la risposta, mai prima.
      setTimeout(() => {
        this.pane.deliverEvents();
      }, 0);
    });
  }

  /** Più cambiamenti di seguito si disegnano una volta. */
  private changed(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      for (const listener of this.listeners) listener();
    });
  }
}

/** Il valore da scrivere; il formato che Excel darebbe alla cella lo prende subito. */
function readInto(sheet: Sheet, row: number, column: number, text: string): Scalar {
  const style = sheet.styleAt(row, column);
  const { input, numberFormat } = readTyped(text, style.numberFormat);
  if (numberFormat !== null) putStyle(sheet, row, column, patchStyle(style, { numberFormat }));
  return input;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
