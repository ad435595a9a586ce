import { HostError } from './host-error';

/**
 * Un oggetto dell'API visto dall'add-in. Le proprietà e i metodi pubblici si chiamano come nell'API (con l'iniziale
 * minuscola); l'esecutore ne chiama solo i membri che la tabella generata conosce.
 */
export abstract class ApiObject {
  /** Il nome della classe nell'API: "Worksheet". */
  abstract readonly className: string;

  /** Ciò con cui il cliente ritrova l'oggetto: `{ Id }` o `{ _Id }`; i riferimenti (`_ReferenceId`) li dà l'esecutore. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Vero per Range e simili, di cui l'host tiene un riferimento finché il cliente non lo rilascia. */
  readonly referenced: boolean = false;
}

/** Una collezione: si carica coi suoi elementi e si indicizza come `getItem`. */
export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  abstract items(): readonly T[];

  abstract getItem(key: string | number): T;

  getItemAt(index: number): T {
    const item = Number.isInteger(index) ? this.items()[index] : undefined;
    if (!item) throw new HostError('InvalidArgument');
    return item;
  }

  getCount(): number {
    return this.items().length;
  }

  get count(): number {
    return this.items().length;
  }
}

/** L'oggetto nullo dei metodi `…OrNullObject`: anche ciò che se ne ricava è nullo. */
export const NULL_OBJECT = Symbol('oggetto nullo');
export type NullObject = typeof NULL_OBJECT;
