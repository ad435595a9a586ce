import type { Area } from '../model/addresses/area';
import type { ChangeRecord } from '../model/changes';
import type { HostContext } from '../objects/host-context';
import { NULL_OBJECT, type ApiObject, type NullObject } from '../protocol/api-object';
import { HostError } from '../protocol/host-error';
import type { EventEntry } from '../protocol/wire';
import { deliveriesOf } from './deliveries';
import { WHOLE_WORKBOOK, type Delivery } from './delivery';
import { EventReferences } from './event-references';
import { EventCode, eventTypeOf } from './event-types';
import { Runtime } from './runtime';

const MESSAGE_CATEGORY = 65536;
/** Bersagli delle collezioni: di quale foglio, o di tutta la cartella, lo sa il cliente, che scarta ciò che non è suo. */
const ANY_COLLECTION = '*';

/** Tiene le sottoscrizioni dell'add-in e traduce ciò che succede nella cartella in avvenimenti da consegnare. */
export class EventHub {
  readonly runtime = new Runtime(() => {
    this.collect();
  });
  /** Quante volte ci si è abbonati, per "codice bersaglio". */
  private readonly subscriptions = new Map<string, number>();
  private readonly references = new EventReferences();
  private readonly selectedTables = new Set<string>();
  private ready: EventEntry[] = [];
  private sent = 0;

  constructor(readonly host: HostContext) {}

  /** I metodi interni di abbonamento e di richiesta dell'area di un avvenimento; `undefined` per gli altri. */
  internal(target: ApiObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_GetRangeForEventByReferenceId') return this.rangeOf(args[0]);
    if (name === '_GetRangeOrNullObjectForEventByReferenceId') return this.rangeOrNull(args[0]);
    const [, verb, registration] = /^_(Register|Unregister)(.+)$/.exec(name) ?? [];
    const type = registration === undefined ? null : eventTypeOf(target.className, registration);
    if (!type) return undefined;
    const key = `${type.code} ${targetOf(target)}`;
    const count = (this.subscriptions.get(key) ?? 0) + (verb === 'Register' ? 1 : -1);
    if (count > 0) this.subscriptions.set(key, count);
    else this.subscriptions.delete(key);
    if (type.code === EventCode.formula) this.noteFormulas();
    return null;
  }

  /** Quante sottoscrizioni ci sono: dopo che l'add-in le ha tolte devono essere zero. */
  get count(): number {
    return [...this.subscriptions.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Il cliente riparte: le sottoscrizioni di prima non valgono più. */
  clear(): void {
    this.subscriptions.clear();
    this.runtime.enableEvents = true;
    this.ready = [];
  }

  /** Gli avvenimenti da consegnare, di ciò che è successo dall'ultima volta. */
  take(): readonly EventEntry[] {
    this.collect();
    return this.ready.splice(0);
  }

  private collect(): void {
    const { workbook } = this.host;
    if (this.isSubscribed(EventCode.calculated)) workbook.calculate();
    this.noteFormulas();
    const records = workbook.takeChanges(this);
    if (this.runtime.enableEvents) for (const record of records) this.ready.push(...this.entries(record));
  }

  /** Le formule cambiate si raccolgono nei fogli solo se qualcuno vuole saperle. */
  private noteFormulas(): void {
    const wanted = this.isSubscribed(EventCode.formula);
    for (const sheet of this.host.workbook.sheets) {
      const cells = sheet.formulaLog ?? [];
      if (cells.length > 0) this.host.workbook.note({ kind: 'formulas', sheet: sheet.id, cells });
      sheet.formulaLog = wanted ? [] : null;
    }
  }

  private entries(record: ChangeRecord): readonly EventEntry[] {
    const refer = (sheet: string, area: Area): string => this.references.add({ sheet, area });
    return deliveriesOf(record, this.host.workbook, refer, this.selectedTables).flatMap((delivery) =>
      this.subscribed(delivery).map((target): EventEntry => {
        this.sent += 1;
        return [MESSAGE_CATEGORY, delivery.code, target, JSON.stringify(delivery.args()), this.sent];
      }),
    );
  }

  private subscribed({ code, targets }: Delivery): readonly string[] {
    // La selezione nel documento non ha un abbonamento che passi di qui: decide chi la riceve.
    if (code === EventCode.documentSelection) return targets;
    const collections = this.subscriptions.has(`${code} ${ANY_COLLECTION}`);
    return targets.filter((target) => this.subscriptions.has(`${code} ${target}`) || collections);
  }

  private isSubscribed(code: number): boolean {
    return [...this.subscriptions.keys()].some((key) => key.startsWith(`${code} `));
  }

  private rangeOf(id: unknown): ApiObject {
    const range = this.references.get(id);
    if (!range) throw new HostError('InvalidReference');
    const sheet = this.host.workbook.sheetWithId(range.sheet);
    if (!sheet) throw new HostError('ItemNotFound');
    return this.host.objects.range(this.host, sheet, range.area);
  }

  private rangeOrNull(id: unknown): ApiObject | NullObject {
    const range = this.references.get(id);
    return range && this.host.workbook.sheetWithId(range.sheet) ? this.rangeOf(id) : NULL_OBJECT;
  }
}

function targetOf(target: ApiObject): string {
  const { Id } = target.identity();
  if (typeof Id === 'string') return Id;
  return target.className === 'WorksheetCollection' ? WHOLE_WORKBOOK : ANY_COLLECTION;
}
