import { evaluatorOf } from '../../formulas/evaluate';
import { cellCount, type Area } from '../../model/addresses/area';
import { joinCells } from '../../model/addresses/area-list';
import {
  cutValidations,
  noValidation,
  putValidation,
  validationOf,
  type ValidationContent,
} from '../../model/sheets/data-validations';
import type { Sheet } from '../../model/sheets/sheet';
import type { DataValidationModel } from '../../model/sheets/sheet-parts';
import { invalidCells } from '../../model/sheets/validity';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { readRule, writeRule } from './data-validation-rule';
import type { HostContext } from '../host-context';

const ALERT_STYLES = new Set(['Stop', 'Warning', 'Information']);
/** I limiti delle finestre di Excel (ipotesi: l'API li rifiuta con `InvalidArgument`). */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * La convalida dei dati di certe celle. Se le celle ne hanno di diverse, regola, avvisi e suggerimento sono null
 * (ipotesi). Ciò che l'add-in scrive non passa per la convalida, come in Excel.
 */
export class DataValidation extends ApiObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get type(): string {
    const content = validationOf(this.sheet, this.areas);
    return typeof content === 'string' ? content : content.type;
  }

  get rule(): unknown {
    const { uniform } = this;
    return uniform && writeRule(uniform.rule);
  }

  set rule(rule: unknown) {
    this.change(readRule(rule));
  }

  get ignoreBlanks(): boolean | null {
    return this.uniform?.ignoreBlanks ?? null;
  }

  set ignoreBlanks(ignore: boolean) {
    if (typeof ignore !== 'boolean') throw invalidArgument();
    this.change({ ignoreBlanks: ignore });
  }

  get errorAlert(): DataValidationModel['errorAlert'] | null {
    return this.uniform?.errorAlert ?? null;
  }

  set errorAlert(alert: unknown) {
    const { message, title, style, showAlert } = { ...this.current.errorAlert, ...given(alert) };
    if (!ALERT_STYLES.has(style) || typeof showAlert !== 'boolean') throw invalidArgument();
    this.change({
      errorAlert: { message: text(message, MAX_MESSAGE), showAlert, style, title: text(title, MAX_TITLE) },
    });
  }

  get prompt(): DataValidationModel['prompt'] | null {
    return this.uniform?.prompt ?? null;
  }

  set prompt(prompt: unknown) {
    const { message, title, showPrompt } = { ...this.current.prompt, ...given(prompt) };
    if (typeof showPrompt !== 'boolean') throw invalidArgument();
    this.change({ prompt: { message: text(message, MAX_MESSAGE), showPrompt, title: text(title, MAX_TITLE) } });
  }

  /** Vero se tutte le celle vanno bene, falso se nessuna, null se alcune. */
  get valid(): boolean | null {
    const invalid = this.invalid.length;
    if (invalid === 0) return true;
    return invalid === this.areas.reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
  }

  getInvalidCells(): ApiObject {
    const areas = joinCells(this.invalid);
    if (areas.length === 0) throw notFound();
    return this.host.objects.rangeAreas(this.host, this.sheet, areas);
  }

  clear(): void {
    this.host.assertUnprotected(this.sheet);
    cutValidations(this.sheet, this.areas);
  }

  private get invalid(): ReturnType<typeof invalidCells> {
    const { workbook } = this.host;
    return invalidCells(workbook, this.sheet, this.areas, evaluatorOf(workbook));
  }

  private get uniform(): ValidationContent | null {
    const content = validationOf(this.sheet, this.areas);
    return typeof content === 'string' ? null : content;
  }

  /** Ciò che si completa con un cambiamento: quel che c'è se è lo stesso dappertutto, altrimenti da capo. */
  private get current(): ValidationContent {
    return this.uniform ?? noValidation();
  }

  /** Su un foglio protetto le convalide non si cambiano, qualunque cosa la protezione permetta. */
  private change(change: Partial<ValidationContent>): void {
    this.host.assertUnprotected(this.sheet);
    putValidation(this.sheet, this.host.workbook.newId(), this.areas, { ...this.current, ...change });
  }
}

function given(value: unknown): Readonly<Record<string, never>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined && field !== null),
  ) as Readonly<Record<string, never>>;
}

function text(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw invalidArgument();
  return value;
}
