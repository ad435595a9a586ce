import { type ApiObject, NULL_OBJECT, type NullObject } from './api-object';
import { HostError } from './host-error';
import { memberOf, type Member } from './members';
import type { RequirementSets } from './requirement-sets';

const OR_NULL = 'OrNullObject';

/** Legge, scrive e chiama i membri di un oggetto, rifiutando ciò che l'API o gli insiemi dichiarati non hanno. */
export class Dispatch {
  constructor(private readonly sets: RequirementSets) {}

  isSupported(set: string): boolean {
    return this.sets.supports(set);
  }

  read(target: ApiObject, name: string): unknown {
    const member = this.known(target, name);
    if (member.kind === 'method' || member.kind === 'object') throw missing(target, name);
    if (!hasMember(target, name)) throw missing(target, name);
    return guarded(target, name, () => (target as unknown as Record<string, unknown>)[name]);
  }

  async write(target: ApiObject, name: string, value: unknown): Promise<void> {
    const member = this.known(target, name);
    if (member.kind !== 'property') throw new HostError('InvalidOperation', at(target, name));
    if (!isSettable(target, name)) throw missing(target, name);
    await guarded(target, name, () => {
      (target as unknown as Record<string, unknown>)[name] = value;
    });
  }

  /** Chiama un metodo; `XOrNullObject` si ricava da `X` quando la classe non lo scrive da sé. */
  async call(target: ApiObject, name: string, args: readonly unknown[]): Promise<unknown> {
    const member = this.known(target, name);
    if (member.kind !== 'method' && member.kind !== 'object') throw missing(target, name);
    // Gli argomenti facoltativi che l'add-in non dà arrivano null: per il metodo mancano.
    const given = args.map((argument) => argument ?? undefined);
    const own = methodOf(target, name);
    if (own) {
      const call = (): unknown => own.apply(target, given);
      return await guarded(target, name, name.endsWith(OR_NULL) ? () => orNull(call) : call);
    }
    const base = name.endsWith(OR_NULL) ? methodOf(target, name.slice(0, -OR_NULL.length)) : null;
    if (!base) throw missing(target, name);
    return await guarded(target, name, () => orNull(() => base.apply(target, given)));
  }

  /** Il membro della tabella; `InvalidOperation` non serve: ciò che la tabella non conosce non esiste. */
  private known(target: ApiObject, name: string): Member {
    const member = memberOf(target.className, name);
    if (!member) throw new HostError('ApiNotFound', at(target, name));
    if (!this.sets.supports(member.set)) throw new HostError('ApiNotFound', at(target, name));
    return member;
  }
}

/** Vero se la classe (o una sua madre) definisce il membro. */
export function hasMember(target: ApiObject, name: string): boolean {
  return name in target;
}

function isSettable(target: ApiObject, name: string): boolean {
  for (let object: unknown = target; object; object = Object.getPrototypeOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}

type Method = (...args: unknown[]) => unknown;

function methodOf(target: ApiObject, name: string): Method | null {
  const found = (target as unknown as Record<string, unknown>)[name];
  return typeof found === 'function' ? (found as Method) : null;
}

async function orNull(call: () => unknown): Promise<unknown> {
  try {
    return (await call()) ?? NULL_OBJECT;
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return NULL_OBJECT;
    throw error;
  }
}

/** Un errore dell'host prende il posto in cui è nato, se non lo ha già. */
function guarded<T>(target: ApiObject, name: string, action: () => T): T {
  const place = (error: unknown): never => {
    if (error instanceof HostError && error.location === null)
      throw new HostError(error.code, at(target, name), error.message);
    throw error;
  };
  try {
    const result = action();
    return result instanceof Promise ? (result.catch(place) as T) : result;
  } catch (error) {
    return place(error);
  }
}

function missing(target: ApiObject, name: string): HostError {
  return new HostError('NotImplemented', at(target, name));
}

function at(target: ApiObject, name: string): string {
  return `${target.className}.${name}`;
}

export function isNullObject(value: unknown): value is NullObject {
  return value === NULL_OBJECT;
}
