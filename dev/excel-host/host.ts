import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { NativeBridge } from './bridge/native';
import { connectOfficeClient } from './bridge/office-client';
import { cellText, apiValue } from './objects/ranges/cell-output';
import { parseArea } from './model/addresses/address';
import type { Area } from './model/addresses/area';
import type { Scalar } from './model/cells/cell';
import type { Sheet } from './model/sheets/sheet';
import type { Workbook } from './model/workbook';
import { EngineCalculator } from './formulas/calculator';
import { newWorkbook } from './new-workbook';
import { Session, type SessionOptions } from './session';
import { loadXlsx } from './xlsx/load';
import { putInput, UserActions, type Actor } from './user-actions';

/** Un foglio visto da una prova, senza passare dal cliente. */
export class SheetView {
  constructor(
    private readonly workbook: Workbook,
    readonly model: Sheet,
  ) {}

  /** Il valore di una cella, ricalcolato: "" se è vuota, "#REF!" per gli errori. */
  value(address: string): string | number | boolean {
    this.workbook.calculate();
    const { top, left } = this.area(address);
    return apiValue(this.model.valueAt(top, left));
  }

  /** Il testo che si vede. */
  text(address: string): string {
    this.workbook.calculate();
    const { top, left } = this.area(address);
    return cellText(this.model.valueAt(top, left), this.model.styleAt(top, left).numberFormat);
  }

  formula(address: string): string | null {
    const { top, left } = this.area(address);
    return this.model.formulaAt(top, left);
  }

  /** I valori di un'area, per righe. */
  values(address: string): (string | number | boolean)[][] {
    this.workbook.calculate();
    const { top, left, bottom, right } = this.area(address);
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => apiValue(this.model.valueAt(top + i, left + j))),
    );
  }

  /** Riempie celle da un angolo in giù, senza avvenimenti: serve a preparare una prova. */
  fill(corner: string, rows: readonly (readonly Scalar[])[]): this {
    const { top, left } = this.area(corner);
    rows.forEach((row, i) => row.forEach((value, j) => putInput(this.model, top + i, left + j, value)));
    this.workbook.markStale();
    return this;
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new Error(`Indirizzo che non si legge: ${address}`);
    return area;
  }
}

/** Un Excel emulato con una cartella aperta e il cliente vero attaccato. */
export class ExcelHost {
  readonly session: Session;
  readonly bridge: NativeBridge;
  private readonly user: UserActions;

  constructor(
    readonly workbook: Workbook,
    options: SessionOptions = {},
  ) {
    this.session = new Session(workbook, options);
    this.bridge = new NativeBridge(this.session);
    this.user = new UserActions(this.session, () => {
      this.bridge.deliverEvents();
    });
    connectOfficeClient(this.bridge, this.session.sets);
  }

  get switches(): Session['switches'] {
    return this.session.switches;
  }

  get requests(): Session['requests'] {
    return this.session.requests;
  }

  sheet(name: string): SheetView {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`Manca il foglio ${name}`);
    return new SheetView(this.workbook, sheet);
  }

  get sheetNames(): readonly string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  /** L'utente scrive in una cella; gli abbonati lo sanno subito. */
  type(sheet: string, address: string, input: Scalar, who: Actor = 'user'): void {
    this.user.type(sheet, address, input, who);
  }

  /** Un'altra cosa che fa l'utente, o un collega, sul modello; gli abbonati lo sanno subito. */
  act(action: (workbook: Workbook) => void, who: Actor = 'user'): void {
    this.user.act(action, who);
  }

  /** Riferimenti che il cliente tiene ancora: dopo `Excel.run` devono essere zero. */
  get leaks(): number {
    return this.session.references.size;
  }
}

/** Un host con una cartella nuova che ha questi fogli, vuoti. */
export function hostWith(sheets: readonly string[] = ['Foglio1'], options: SessionOptions = {}): ExcelHost {
  return new ExcelHost(newWorkbook(sheets), options);
}

/** Un host con dentro un file `.xlsx`, dal disco (percorso) o dai suoi byte. */
export async function hostFrom(file: string | Uint8Array, options: SessionOptions = {}): Promise<ExcelHost> {
  const bytes = typeof file === 'string' ? await readFile(file) : file;
  const name = typeof file === 'string' ? basename(file) : 'Cartel1.xlsx';
  return new ExcelHost(await loadXlsx(bytes, name, new EngineCalculator()), options);
}
