import { HostError, type ErrorCode } from './protocol/host-error';
import type { Action } from './protocol/wire';

/** Un guasto da provocare: alla richiesta `request` (da 0) e, se detta, alla sua azione `action` (da 0). */
export interface PlannedFailure {
  readonly request: number;
  readonly action?: number;
  readonly code?: ErrorCode;
}

/** Ciò che le prove possono cambiare dell'Excel emulato. */
export class Switches {
  /** Millisecondi prima di eseguire ogni richiesta. */
  latency = 0;
  /** Byte per richiesta e per risposta: 5 MB sul web, come è scritto nella documentazione. Null = senza limite. */
  payloadLimit: number | null = 5 * 1024 * 1024;
  /** L'utente sta scrivendo in una cella: ogni richiesta fallisce finché non ha finito. */
  cellEditing = false;
  failures: PlannedFailure[] = [];

  private readonly waiting = new Set<() => void>();

  async wait(): Promise<void> {
    if (this.latency <= 0) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, this.latency);
      this.waiting.add(end);
    });
  }

  /** Da qui in poi nessuna richiesta aspetta, nemmeno quelle che stanno aspettando. */
  release(): void {
    this.latency = 0;
    for (const end of [...this.waiting]) end();
  }

  /** Il motivo per cui tutta la richiesta si rifiuta, o null. */
  refuse(request: number, bytes: number): HostError | null {
    if (this.cellEditing) return new HostError('InvalidOperationInCellEditMode');
    if (this.payloadLimit !== null && bytes > this.payloadLimit)
      return new HostError('RequestPayloadSizeLimitExceeded');
    const planned = this.failures.find((failure) => failure.request === request && failure.action === undefined);
    return planned ? new HostError(planned.code ?? 'GeneralException') : null;
  }

  beforeAction(request: number, index: number, action: Action): void {
    const planned = this.failures.find((failure) => failure.request === request && failure.action === index);
    if (planned) throw new HostError(planned.code ?? 'GeneralException', `azione ${index} ${action.Name}`.trim());
  }
}
