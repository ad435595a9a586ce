import { rewriteReferences } from '../formulas/reference-text';
import { parseArea, quoteSheet, sheetAddress, splitSheet } from './addresses/address';
import type { Area } from './addresses/area';
import type { Change, ChangeRecord, ChangeSource } from './changes';
import { rewriteFormulas } from './shift/rewrite-formulas';
import { Sheet } from './sheets/sheet';
import type { NameModel } from './sheets/sheet-parts';

/** Chi ricalcola le formule: aggiorna il valore delle celle che ne hanno una. */
export interface Calculator {
  /** `new`: solo quelle che non ne hanno ancora uno. */
  recalculate(workbook: Workbook, which: 'all' | 'new'): void;
}

/** Una parte XML della cartella che un add-in può aggiungere e rileggere. */
export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

/** Una proprietà su misura della cartella; le date sono testi ISO. */
export interface CustomPropertyModel {
  readonly key: string;
  value: string | number | boolean;
}

/** La cartella di lavoro emulata. Chi la cambia dice che cosa ha fatto con `note`, perché gli avvenimenti partano. */
export class Workbook {
  name = 'Cartel1.xlsx';
  readonly sheets: Sheet[] = [];
  names: NameModel[] = [];
  customXml: CustomXmlModel[] = [];
  /** `workbook.settings` e `document.settings` sono lo stesso deposito. Valori JSON. */
  readonly settings = new Map<string, unknown>();
  properties: Record<string, string> = {};
  customProperties: CustomPropertyModel[] = [];
  readOnly = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Chi sta cambiando la cartella adesso. */
  actor: ChangeSource = 'addin';
  private active: Sheet | null = null;
  private stale = true;
  /** Ci possono essere formule che non hanno ancora un valore. */
  private newFormulas = true;
  private suspended = false;
  private readonly pending: ChangeRecord[] = [];
  private readonly readers = new Map<object, ChangeRecord[]>();
  private lastId = 0;

  constructor(private readonly calculator: Calculator | null = null) {}

  /** Un identificativo nuovo, della forma di quelli di Excel. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).padStart(8, '0').toUpperCase()}-0000-0000-0000-000000000000}`;
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetWithId(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    this.active ??= sheet;
    this.note({ kind: 'sheetAdded', sheet: sheet.id });
    return sheet;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('La cartella non ha fogli');
    return sheet;
  }

  activate(sheet: Sheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    if (before) this.note({ kind: 'sheetDeactivated', sheet: before.id });
    this.note({ kind: 'sheetActivated', sheet: sheet.id });
  }

  /** Toglie il foglio; se era quello attivo passa al più vicino visibile. */
  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    if (this.active === sheet) {
      const visible = (candidate: Sheet | undefined): boolean => candidate?.visibility === 'Visible';
      this.active = [...this.sheets.slice(index), ...this.sheets.slice(0, index).reverse()].find(visible) ?? null;
      if (this.active) this.note({ kind: 'sheetActivated', sheet: this.active.id });
    }
    this.note({ kind: 'sheetDeleted', sheet: sheet.id });
    const name = sheet.name.toLowerCase();
    rewriteFormulas(this, (formula) => withoutSheet(formula, name));
    this.markStale();
  }

  /** Il contenuto è cambiato: al prossimo valore letto le formule si ricalcolano. */
  markStale(): void {
    this.stale = true;
    this.newFormulas = true;
  }

  /** Vero se qualche formula aspetta di essere ricalcolata: col calcolo manuale o sospeso. */
  get isStale(): boolean {
    return this.stale;
  }

  /** Niente ricalcoli fino a `resumeCalculation`, salvo quelli forzati. */
  suspendCalculation(): void {
    this.suspended = true;
  }

  resumeCalculation(): void {
    this.suspended = false;
  }

  /**
   * Ricalcola se serve; `force` anche col calcolo manuale. Col calcolo manuale, o sospeso, le formule appena scritte
   * prendono comunque un valore, come in Excel.
   */
  calculate(force = false): void {
    if (!this.stale && !force) return;
    if (!force && (this.suspended || this.calculationMode === 'Manual')) {
      if (this.newFormulas) this.calculator?.recalculate(this, 'new');
      this.newFormulas = false;
      return;
    }
    this.stale = false;
    this.newFormulas = false;
    this.calculator?.recalculate(this, 'all');
  }

  /** Segna un avvenimento. */
  note(change: Change): void {
    const record = { change, source: this.actor };
    const queues = this.readers.size === 0 ? [this.pending] : this.readers.values();
    for (const queue of queues) queue.push(record);
  }

  /**
   * Gli avvenimenti da quando li ha presi l'ultima volta chi li chiede: pannello e comandi, ognuno i suoi; la prima volta
   * nessuno. Senza dire chi, quelli fin qui non interessano più a nessuno.
   */
  takeChanges(reader?: object): readonly ChangeRecord[] {
    if (reader !== undefined) {
      const queue = this.readers.get(reader);
      if (!queue) this.readers.set(reader, []);
      return queue?.splice(0) ?? [];
    }
    for (const queue of this.readers.values()) queue.length = 0;
    return this.pending.splice(0);
  }

  /** L'area di un nome definito su quel foglio o per tutta la cartella; null se non è un'area di quel foglio. */
  namedArea(name: string, sheet: Sheet): Area | null {
    const wanted = name.toLowerCase();
    const found = [...sheet.names, ...this.names].find((candidate) => candidate.name.toLowerCase() === wanted);
    if (!found) return null;
    const { sheet: where, local } = splitSheet(found.formula);
    return where?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(local) : null;
  }

  /** Un foglio ha cambiato nome: le formule e i nomi definiti che lo citano lo seguono. */
  renameInFormulas(before: string, after: string): void {
    rewriteFormulas(this, renamer(before, after));
    for (const pivot of this.sheets.flatMap(({ pivots }) => pivots)) {
      if ('sheet' in pivot.source && pivot.source.sheet.toLowerCase() === before.toLowerCase())
        pivot.source = { ...pivot.source, sheet: after };
    }
    this.markStale();
  }

  addressOf(sheet: Sheet, area: Area): string {
    return sheetAddress(sheet.name, area);
  }
}

/** I riferimenti a un foglio tolto diventano #REF!. */
function withoutSheet(formula: string, name: string): string {
  return rewriteReferences(formula, ({ sheet }) => (sheet?.toLowerCase() === name ? '#REF!' : null));
}

/** Sostituisce "Vecchio!" e "'Vecchio foglio'!" nelle formule, fuori dai testi fra virgolette. */
function renamer(before: string, after: string): (formula: string) => string {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const quoted = escaped(`'${before.replaceAll("'", "''")}'!`);
  const plain = `(?<![\\p{L}\\p{N}_.'\\]])${escaped(before)}!`;
  const pattern = new RegExp(`"(?:[^"]|"")*"|${quoted}|${plain}`, 'giu');
  const target = `${quoteSheet(after)}!`;
  return (formula) => formula.replace(pattern, (match) => (match.startsWith('"') ? match : target));
}
