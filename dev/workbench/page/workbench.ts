import { EngineCalculator } from '../../excel-host/formulas/calculator';
import { cellAddress, parseArea, splitSheet } from '../../excel-host/model/addresses/address';
import type { Area } from '../../excel-host/model/addresses/area';
import { patchStyle } from '../../excel-host/model/cells/style';
import { putStyle } from '../../excel-host/model/cells/cell-style';
import type { Sheet } from '../../excel-host/model/sheets/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { newWorkbook } from '../../excel-host/new-workbook';
import type { Session } from '../../excel-host/session';
import { UserActions } from '../../excel-host/user-actions';
import { loadXlsx } from '../../excel-host/xlsx/load';
import { saveXlsx } from '../../excel-host/xlsx/save';
import { readTyped } from '../input/italian-input';
import { Clients } from './clients';
import { WatchedSession } from './watched-session';

/** Una cella che non si può scrivere, detta come la direbbe Excel. */
export class Refused extends Error {}

/** La cartella aperta sul banco e ciò che l'utente ne fa; chi la mostra ascolta `changed`. */
export class Workbench {
  readonly clients = new Clients();
  private session: Session = this.sessionOf(newWorkbook());
  private listeners: (() => void)[] = [];
  private waiting = false;

  get workbook(): Workbook {
    return this.session.workbook;
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  /** Le richieste del pannello falliscono mentre si scrive in una cella, come in Excel. */
  set editing(editing: boolean) {
    this.clients.setEditing(editing);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Apre un file; chi aveva aperto il pannello lo riapre su questo. Solleva se non è una cartella `.xlsx`. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const workbook = await loadXlsx(bytes, name, new EngineCalculator());
    this.session = this.sessionOf(workbook);
    this.clients.use(() => this.sessionOf(workbook), this.session);
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
    const style = sheet.styleAt(row, column);
    this.checkUnlocked(sheet, [{ top: row, left: column, bottom: row, right: column }]);
    const { input, numberFormat } = readTyped(text, style.numberFormat);
    if (numberFormat !== null) putStyle(sheet, row, column, patchStyle(style, { numberFormat }));
    this.user.type(sheet.name, cellAddress(row, column), input);
    this.changed();
  }

  /** Svuota le celle, coi formati che restano. */
  clear(areas: readonly Area[]): void {
    const { sheet } = this;
    this.checkUnlocked(sheet, areas);
    this.act(() => {
      for (const area of areas) {
        for (const [row, column] of [...sheet.cells.inArea(area)])
          sheet.putCell(row, column, { value: null, formula: null });
        this.session.context.cellsChanged(sheet, area);
      }
    });
  }

  private checkUnlocked(sheet: Sheet, areas: readonly Area[]): void {
    if (!sheet.protection.protected) return;
    const locked = areas.some(({ top, left }) => sheet.styleAt(top, left).protection.locked);
    if (locked) throw new Refused('La cella è protetta: togliete la protezione del foglio per modificarla.');
  }

  private get user(): UserActions {
    return new UserActions(this.session, () => {
      this.clients.deliverEvents();
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
        this.clients.deliverEvents();
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
