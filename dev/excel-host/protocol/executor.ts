import { ApiCollection, ApiObject, NULL_OBJECT, type NullObject } from './api-object';
import { Dispatch } from './dispatch';
import { HostError } from './host-error';
import { Query } from './query';
import type { References } from './references';
import type { RequirementSets } from './requirement-sets';
import {
  ActionType,
  fromWire,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** Ciò che l'esecutore chiede a chi lo ospita. */
export interface ExecutorHost {
  readonly root: ApiObject;
  readonly references: References;
  readonly sets: RequirementSets;
  /** Un metodo interno del cliente (comincia per `_`) che non sia un riferimento; `undefined` se non lo si conosce. */
  internal(target: ApiObject, name: string, args: readonly unknown[]): unknown;
  /** Una proprietà interna, come `_Runtime`. */
  internalProperty(target: ApiObject, name: string): ApiObject | null;
  /** Chiamata prima di ogni azione: le prove possono farla fallire. */
  beforeAction(index: number, action: Action): void;
}

type Resolved = ApiObject | NullObject;

/** I servizi interni di Office che il cliente avvisa alla partenza: si risponde e basta. */
class SilentService extends ApiObject {
  readonly className = 'InternalService';
}

function service(name: string): SilentService {
  if (!name.startsWith('Microsoft.InternalService.')) throw new HostError('NotImplemented', name);
  return new SilentService();
}

/** Esegue una richiesta del cliente, azione per azione, e si ferma al primo errore; ciò che è già fatto resta fatto. */
export class Executor {
  constructor(private readonly host: ExecutorHost) {}

  async execute(request: RequestBody): Promise<ResponseBody> {
    const run = new Run(this.host, request);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.host.beforeAction(index, action);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await run.action(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: describeError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

class Run {
  private readonly paths = new Map<number, Promise<Resolved>>();
  private readonly dispatch: Dispatch;
  private readonly query: Query;
  private readonly jsonQuery: Query;

  constructor(
    private readonly host: ExecutorHost,
    private readonly request: RequestBody,
  ) {
    this.dispatch = new Dispatch(host.sets);
    this.query = new Query(this.dispatch, host.references);
    this.jsonQuery = new Query(this.dispatch, host.references, (name) => name, 'items');
  }

  async action(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await this.resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.query.identity(target);
      case ActionType.query:
        return this.query.run(target, action.QueryInfo);
      case ActionType.queryAsJson:
        return this.jsonQuery.run(target, action.QueryInfo);
      case ActionType.method:
        return await this.method(target, action);
      case ActionType.setProperty: {
        const [value] = await this.arguments(action.ArgumentInfo);
        await this.set(target, action.Name, value);
        return null;
      }
      case ActionType.update:
        await this.update(target, action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented', `azione di tipo ${action.ActionType}`);
    }
  }

  private async method(target: ApiObject, action: Action): Promise<unknown> {
    if (target instanceof SilentService) return null;
    const args = await this.arguments(action.ArgumentInfo);
    const result = action.Name.startsWith('_')
      ? this.internal(target, action.Name, args)
      : await this.dispatch.call(target, fromWire(action.Name), args);
    if (result instanceof ApiObject) return this.query.identity(result);
    return result === NULL_OBJECT || result === undefined ? null : result;
  }

  private internal(target: ApiObject, name: string, args: readonly unknown[]): unknown {
    const { references } = this.host;
    if (name === '_KeepReference') {
      references.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      references.release(String(args[0]));
      return null;
    }
    if (name === '_RemoveAllReferences') {
      references.releaseAll();
      return null;
    }
    const result = this.host.internal(target, name, args);
    if (result === undefined) throw new HostError('NotImplemented', `${target.className}.${name}`);
    return result;
  }

  private async set(target: ApiObject, name: string, value: unknown): Promise<void> {
    await this.dispatch.write(target, fromWire(name), value);
  }

  private async update(target: ApiObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const inner = isNavigation(target, name) ? this.dispatch.read(target, fromWire(name)) : null;
      if (inner instanceof ApiObject) await this.update(inner, value as Record<string, unknown>);
      else await this.set(target, name, value);
    }
  }

  /** Ogni percorso si valuta una volta sola per richiesta: `worksheets.add` non deve aggiungere due fogli. */
  private resolve(id: number): Promise<Resolved> {
    let known = this.paths.get(id);
    if (!known) this.paths.set(id, (known = this.evaluate(id)));
    return known;
  }

  private async evaluate(id: number): Promise<Resolved> {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `percorso ${id}`);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.newService:
        return service(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.reference:
        return this.reference(path.Name);
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = await this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        return object(this.property(parent, path.Name), parent, path.Name);
      case PathType.indexer:
        return indexed(parent, args[0]);
      case PathType.method: {
        const called = path.Name.startsWith('_')
          ? this.host.internal(parent, path.Name, args)
          : await this.dispatch.call(parent, fromWire(path.Name), args);
        return object(called, parent, path.Name);
      }
      default:
        throw new HostError('NotImplemented', `percorso di tipo ${path.ObjectPathType}`);
    }
  }

  private property(parent: ApiObject, name: string): unknown {
    if (name.startsWith('_')) return this.host.internalProperty(parent, name) ?? undefined;
    return this.dispatch.read(parent, fromWire(name));
  }

  private reference(id: string): ApiObject {
    const object = this.host.references.get(id);
    if (!object) throw new HostError('InvalidReference', id);
    return object;
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const args = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return await Promise.all(args.map((arg, i) => this.argument(arg, references[i])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference > 0) return await this.required(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as unknown[]) : [];
      if (inner.length === 0) return value;
      return await Promise.all(value.map((item, i) => this.argument(item, inner[i])));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return await this.required(Number(value._ObjectPathId));
    const entries = Object.entries(value).map(async ([name, item]): Promise<[string, unknown]> => [
      name,
      await this.argument(item, undefined),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  }

  private async required(id: number): Promise<ApiObject> {
    const resolved = await this.resolve(id);
    if (resolved === NULL_OBJECT) throw new HostError('InvalidArgument');
    return resolved;
  }
}

function isNavigation(target: ApiObject, name: string): boolean {
  return (target as unknown as Record<string, unknown>)[fromWire(name)] instanceof ApiObject;
}

function object(value: unknown, parent: ApiObject, name: string): Resolved {
  if (value instanceof ApiObject || value === NULL_OBJECT) return value;
  throw new HostError('NotImplemented', `${parent.className}.${fromWire(name)}`);
}

function indexed(parent: ApiObject, key: unknown): ApiObject {
  if (!(parent instanceof ApiCollection)) throw new HostError('NotImplemented', `${parent.className}.getItem`);
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new HostError('InvalidArgument', `${parent.className}.getItem`);
  try {
    return parent.getItem(key) as ApiObject;
  } catch (error) {
    if (error instanceof HostError && error.location === null)
      throw new HostError(error.code, `${parent.className}.getItem`, error.message);
    throw error;
  }
}

function describeError(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  // Un difetto dell'emulatore: il cliente deve ricevere una risposta, e chi prova deve leggere che cosa si è rotto.
  if (!(error instanceof HostError)) return describeError(brokenHost(error), index);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? '',
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

function brokenHost(error: unknown): HostError {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', null, `Difetto dell'Excel emulato: ${details}`);
}
