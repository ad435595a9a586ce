import type { Workbook } from './model/workbook';
import { EventHub } from './events/event-hub';
import { HostContext } from './objects/host-context';
import { OBJECTS } from './objects/object-factory';
import { WorkbookObject } from './objects/workbook/workbook';
import type { ApiObject } from './protocol/api-object';
import { Executor } from './protocol/executor';
import { HostError } from './protocol/host-error';
import { References } from './protocol/references';
import { DEFAULT_SETS, RequirementSets } from './protocol/requirement-sets';
import type { Action, EventEntry, RequestBody, ResponseBody } from './protocol/wire';
import { Switches } from './switches';

/** Una richiesta passata: le prove ne contano azioni e byte. */
export interface RequestRecord {
  readonly actions: number;
  readonly paths: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
  readonly body: RequestBody;
}

export interface SessionOptions {
  readonly sets?: Readonly<Record<string, string>>;
}

/** Una cartella aperta nell'Excel emulato: riceve le richieste del cliente, da qualunque ponte arrivino. */
export class Session {
  readonly references = new References();
  readonly switches = new Switches();
  readonly requests: RequestRecord[] = [];
  readonly sets: RequirementSets;
  readonly context: HostContext;
  readonly events: EventHub;
  private readonly executor: Executor;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    options: SessionOptions = {},
  ) {
    this.sets = new RequirementSets({ ...DEFAULT_SETS, ...options.sets });
    this.context = new HostContext(workbook, OBJECTS);
    this.events = new EventHub(this.context);
    workbook.takeChanges(this.events);
    this.executor = new Executor({
      root: new WorkbookObject(this.context),
      references: this.references,
      sets: this.sets,
      internal: (target, name, args) => this.internal(target, name, args),
      internalProperty: (target, name) => this.internalProperty(target, name),
      beforeAction: (index, action) => this.beforeAction(index, action),
    });
  }

  /** Esegue una richiesta (testo JSON del corpo) e dà il testo della risposta. Le richieste vanno una per volta. */
  process(bodyText: string): Promise<string> {
    return this.processBody(JSON.parse(bodyText) as RequestBody, byteLength(bodyText));
  }

  /** Come `process`, per chi ha già il corpo letto e sa quanti byte erano. */
  processBody(body: RequestBody, requestBytes: number): Promise<string> {
    const done = this.queue.then(() => this.run(body, requestBytes));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Ciò che gli abbonati devono sapere di quello che è successo finora; da chiamare dopo aver risposto. */
  takeEvents(): readonly EventEntry[] {
    return this.events.take();
  }

  /** Il cliente riparte da capo: i suoi riferimenti e le sue sottoscrizioni non valgono più. */
  forgetClient(): void {
    this.references.releaseAll();
    this.events.clear();
  }

  private async run(body: RequestBody, requestBytes: number): Promise<string> {
    await this.switches.wait();
    const refused = this.switches.refuse(this.requests.length, requestBytes);
    this.workbook.actor = 'addin';
    const response = refused ? failure(refused) : await this.executor.execute(body);
    this.workbook.resumeCalculation();
    const text = this.fit(JSON.stringify(response));
    this.requests.push({
      actions: body.Actions.length,
      paths: Object.keys(body.ObjectPaths).length,
      requestBytes,
      responseBytes: byteLength(text),
      error: response.Error?.Code ?? null,
      body,
    });
    return text;
  }

  private fit(text: string): string {
    const { payloadLimit } = this.switches;
    if (payloadLimit === null || byteLength(text) <= payloadLimit) return text;
    return JSON.stringify(failure(new HostError('ResponsePayloadSizeLimitExceeded')));
  }

  private beforeAction(index: number, action: Action): void {
    this.switches.beforeAction(this.requests.length, index, action);
  }

  private internal(target: ApiObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_ValidateArraySize') return null;
    return this.events.internal(target, name, args);
  }

  private internalProperty(target: ApiObject, name: string): ApiObject | null {
    return name === '_Runtime' && target instanceof WorkbookObject ? this.events.runtime : null;
  }
}

function failure(error: HostError): ResponseBody {
  const { code, message, status } = error;
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: error.location ?? '', ActionIndex: 0, HttpStatusCode: status },
  };
}

/** Quanti byte occupa il testo in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
