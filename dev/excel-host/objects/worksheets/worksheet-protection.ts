import type { Sheet } from '../../model/sheets/sheet';
import { ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** I permessi di Excel.WorksheetProtectionOptions: senza dirli, un foglio protetto non ne dà nessuno. */
const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];
const SELECTION_MODES = new Set(['Normal', 'Unlocked', 'None']);

/** La protezione di un foglio. Le celle bloccate le difende `HostContext`. */
export class WorksheetProtection extends ApiObject {
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection.protected;
  }

  /** Null se il foglio non è protetto (ipotesi). */
  get options(): unknown {
    const { protected: on, options } = this.sheet.protection;
    if (!on) return null;
    const permissions = PERMISSIONS.map((name) => [name, options[name] === true] as const);
    return { ...Object.fromEntries(permissions), selectionMode: options.selectionMode ?? 'Normal' };
  }

  /** Un foglio già protetto dà `AccessDenied`. */
  protect(options?: unknown, password?: unknown): void {
    this.host.assertEditable();
    if (this.protected) throw new HostError('AccessDenied');
    this.sheet.protection = {
      protected: true,
      options: readOptions(options),
      password: typeof password === 'string' && password !== '' ? password : null,
      hash: null,
    };
    this.host.workbook.note({ kind: 'protection', sheet: this.sheet.id, protected: true });
  }

  /**
   * Su un foglio non protetto non fa niente (ipotesi). Con una parola d'ordine sbagliata, o di cui l'emulatore conosce
   * solo l'impronta, è `InvalidArgument` (ipotesi: così la documentazione di `pauseProtection`).
   */
  unprotect(password?: unknown): void {
    this.host.assertEditable();
    if (!this.protected) return;
    if (!this.opens(password)) throw invalidArgument();
    this.sheet.protection = { ...this.sheet.protection, protected: false, password: null, hash: null };
    this.host.workbook.note({ kind: 'protection', sheet: this.sheet.id, protected: false });
  }

  private opens(password: unknown): boolean {
    const { password: right, hash } = this.sheet.protection;
    return hash === null && (right === null || right === password);
  }
}

function readOptions(options: unknown): Readonly<Record<string, boolean | string>> {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object') throw invalidArgument();
  const read: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (PERMISSIONS.includes(name) && typeof value === 'boolean') read[name] = value;
    else if (name === 'selectionMode' && SELECTION_MODES.has(value as string)) read[name] = value as string;
    else throw invalidArgument();
  }
  return read;
}
