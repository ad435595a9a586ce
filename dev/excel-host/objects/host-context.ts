import { intersection, type Area } from '../model/addresses/area';
import type { Sheet } from '../model/sheets/sheet';
import { adoptHeaders } from '../model/sheets/table-parts';
import type { Workbook } from '../model/workbook';
import type { ApiObject } from '../protocol/api-object';
import { HostError } from '../protocol/host-error';

/** Chi è alla tastiera. */
export interface HostUser {
  readonly name: string;
  readonly email: string;
}

/**
 * Come un oggetto ne crea un altro (un foglio i suoi Range, un Range il suo foglio) senza che i moduli si importino in
 * tondo. La compone `object-factory.ts`.
 */
export interface ObjectFactory {
  worksheet(host: HostContext, sheet: Sheet): ApiObject;
  range(host: HostContext, sheet: Sheet, area: Area): ApiObject;
  rangeAreas(host: HostContext, sheet: Sheet, areas: readonly Area[]): ApiObject;
}

/** Ciò che ogni oggetto dell'API ha in comune: la cartella, chi lavora e che ora è. */
export class HostContext {
  constructor(
    readonly workbook: Workbook,
    readonly objects: ObjectFactory,
    readonly user: HostUser = { name: 'Utente di prova', email: '' },
    /** L'ora dei commenti; fissa, perché le prove diano sempre lo stesso risultato. */
    readonly now: () => Date = () => new Date('2021-01-15T09:00:00Z'),
  ) {}

  /** Il foglio si può cambiare nella struttura (aggiungere, togliere, rinominare fogli). */
  assertEditable(): void {
    if (this.workbook.readOnly) throw new HostError('AccessDenied');
  }

  /** Le celle si possono riscrivere: la cartella non è in sola lettura e il foglio, se protetto, le ha sbloccate. */
  assertCellsWritable(sheet: Sheet, area: Area): void {
    this.assertEditable();
    if (sheet.protection.protected && !isUnlocked(sheet, area)) throw new HostError('AccessDenied');
  }

  /** Un foglio protetto permette solo ciò che la sua protezione elenca ("allowFormatCells"…). */
  assertAllowed(sheet: Sheet, option: string): void {
    this.assertEditable();
    if (sheet.protection.protected && sheet.protection.options[option] !== true) throw new HostError('AccessDenied');
  }

  /** Il foglio non è protetto: per ciò che nessun permesso della protezione consente. */
  assertUnprotected(sheet: Sheet): void {
    this.assertEditable();
    if (sheet.protection.protected) throw new HostError('AccessDenied');
  }

  /** Segna che il contenuto delle celle è cambiato. */
  cellsChanged(sheet: Sheet, area: Area, before?: unknown, after?: unknown): void {
    for (const table of sheet.tables) if (intersection(table.area, area)) adoptHeaders(sheet, table);
    this.workbook.markStale();
    this.workbook.note({ kind: 'cells', sheet: sheet.id, area, change: { type: 'RangeEdited', before, after } });
  }
}

/** Le celle presenti contano una per una; quelle che non ci sono prendono il blocco della riga o della colonna. */
function isUnlocked(sheet: Sheet, area: Area): boolean {
  const small = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= 100_000;
  if (!small) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.styleAt(row, column).protection.locked) return false;
    }
  }
  return true;
}
