import { ApiCollection, ApiObject, NULL_OBJECT } from './api-object';
import { type Dispatch, hasMember } from './dispatch';
import { HostError } from './host-error';
import { MEMBERS, memberOf } from './members';
import type { References } from './references';
import { toWire, type QueryInfo } from './wire';

/** Ciò che un `load` chiede, ad albero: "format/fill/color" → format → fill → color. Una foglia non ha figli. */
interface Selection {
  readonly children: Map<string, Selection>;
}

const ALL = new Set(['*', '$all']);

/** Legge le proprietà chieste da un `load`, come oggetto da mandare al cliente. */
export class Query {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly references: References,
    private readonly naming: (name: string) => string = toWire,
    private readonly itemsName = '_Items',
  ) {}

  run(target: ApiObject, info: QueryInfo = {}): unknown {
    const selection: Selection = { children: new Map() };
    for (const path of info.Select ?? []) add(selection, path.split('/'));
    for (const path of info.Expand ?? []) add(selection, [...path.split('/'), '*']);
    if (target instanceof ApiCollection) return this.collection(target, selection, info);
    return this.object(target, selection);
  }

  private collection(target: ApiCollection<ApiObject>, selection: Selection, info: QueryInfo): unknown {
    const own = new Map([...selection.children].filter(([name]) => memberOf(target.className, name)));
    const ofItems = new Map([...selection.children].filter(([name]) => !own.has(name)));
    const result: Record<string, unknown> = { ...target.identity(), ...this.members(target, { children: own }, false) };
    if (own.size > 0 && ofItems.size === 0) return result;
    const skip = info.Skip ?? 0;
    const items = target.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    result[this.itemsName] = items.map((item) => this.object(item, { children: ofItems }));
    return result;
  }

  private object(target: ApiObject, selection: Selection): Record<string, unknown> {
    const everything = selection.children.size === 0;
    return { ...this.identity(target), ...this.members(target, selection, everything) };
  }

  identity(target: ApiObject): Record<string, unknown> {
    const reference = target.referenced ? this.references.idOf(target) : null;
    return { ...target.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  private members(target: ApiObject, { children }: Selection, everything: boolean): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    if (everything || [...children.keys()].some((name) => ALL.has(name))) {
      for (const name of this.scalars(target)) result[this.naming(name)] = this.dispatch.read(target, name);
    }
    for (const [name, child] of children) {
      if (ALL.has(name)) continue;
      result[this.naming(name)] = this.nested(target, name, child);
    }
    return result;
  }

  private nested(target: ApiObject, name: string, child: Selection): unknown {
    const value = this.dispatch.read(target, name);
    if (value === NULL_OBJECT) return null;
    if (value instanceof ApiCollection) return this.collection(value, child, {});
    if (value instanceof ApiObject) return this.object(value, child);
    if (child.children.size > 0) {
      const [first] = child.children.keys();
      throw new HostError('InvalidArgument', `${target.className}.${name}/${first ?? ''}`);
    }
    return value;
  }

  /** Le proprietà semplici che l'emulatore ha: `load()` senza nomi non deve fallire per quelle che mancano. */
  private scalars(target: ApiObject): readonly string[] {
    const members = Object.entries(MEMBERS[target.className] ?? {});
    return members
      .filter(([name, [kind, set]]) => {
        const scalar = kind === 'property' || kind === 'readonly';
        return scalar && this.dispatch.isSupported(set) && hasMember(target, name);
      })
      .map(([name]) => name);
  }
}

function add(selection: Selection, path: readonly string[]): void {
  let node = selection;
  for (const step of path) {
    if (step === 'items' || step === '') continue;
    const name = ALL.has(step) ? step : step.charAt(0).toLowerCase() + step.slice(1);
    let next = node.children.get(name);
    if (!next) node.children.set(name, (next = { children: new Map() }));
    node = next;
  }
}
