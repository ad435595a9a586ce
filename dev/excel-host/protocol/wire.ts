/**
 * Il formato delle richieste che il cliente Office.js manda all'host, come lo si è visto passare (versione 1.1.110):
 * non è documentato da Microsoft, e la prova `contratto-cliente` dice a parole se cambia.
 */

export const PathType = {
  root: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Dove c'è un numero maggiore di 0, l'argomento è l'oggetto di quel percorso; gli elenchi si annidano. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Nome del membro con l'iniziale maiuscola; per i riferimenti, ciò che l'host ha dato come `_ReferenceId`. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}

/** Un avvenimento da consegnare: sempre 65536, il tipo, a chi, gli argomenti in JSON, un numero. */
export type EventEntry = readonly [65536, number, string, string, number];

/** "Values" → "values". */
export function fromWire(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" → "Values". */
export function toWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
