import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';

/** `context.runtime`: con `enableEvents` falso l'add-in non riceve avvenimenti. */
export class Runtime extends ApiObject {
  readonly className = 'Runtime';
  private enabled = true;

  /** `beforeChange` si chiama prima di ogni cambio: ciò che è successo fin lì segue la scelta di prima. */
  constructor(private readonly beforeChange: () => void) {
    super();
  }

  get enableEvents(): boolean {
    return this.enabled;
  }

  set enableEvents(enabled: boolean) {
    if (typeof enabled !== 'boolean') throw invalidArgument();
    this.beforeChange();
    this.enabled = enabled;
  }
}
