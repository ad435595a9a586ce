import { ApiObject } from '../protocol/api-object';

/** `context.runtime`: con `enableEvents` falso l'add-in non riceve avvenimenti. */
export class Runtime extends ApiObject {
  readonly className = 'Runtime';
  enableEvents = true;
}
