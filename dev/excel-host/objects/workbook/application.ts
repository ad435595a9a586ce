import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const TYPES = new Set<unknown>(['Recalculate', 'Full', 'FullRebuild']);

/** Il calcolo di tutta la cartella. */
export class Application extends ApiObject {
  readonly className = 'Application';

  constructor(private readonly host: HostContext) {
    super();
  }

  get calculationMode(): (typeof MODES)[number] {
    return this.host.workbook.calculationMode;
  }

  set calculationMode(mode: unknown) {
    const known = MODES.find((candidate) => candidate === mode);
    if (!known) throw invalidArgument();
    this.host.workbook.calculationMode = known;
  }

  /** "Pending" quando col calcolo manuale, o sospeso, qualche formula aspetta. */
  get calculationState(): 'Done' | 'Pending' {
    this.host.workbook.calculate();
    return this.host.workbook.isStale ? 'Pending' : 'Done';
  }

  /** Un numero della forma di quelli di Excel (versione × 10000 + …); il valore è dell'emulatore. */
  readonly calculationEngineVersion = 191_029;

  readonly decimalSeparator = ',';
  readonly thousandsSeparator = '.';
  readonly useSystemSeparators = true;

  /** Anche col calcolo manuale; l'emulatore ricalcola sempre tutte le formule. */
  calculate(type: unknown): void {
    if (!TYPES.has(type)) throw invalidArgument();
    if (type !== 'Recalculate') this.host.workbook.markStale();
    this.host.workbook.calculate(true);
  }

  /** Fino alla fine della richiesta i valori delle formule restano quelli di prima. */
  suspendApiCalculationUntilNextSync(): void {
    this.host.workbook.suspendCalculation();
  }

  /** Non c'è uno schermo da fermare. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
