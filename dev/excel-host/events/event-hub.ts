import { areaAddress } from '../model/address';
import type { ChangeRecord, ChangeSource } from '../model/changes';
import type { HostContext } from '../objects/host-context';
import type { ApiObject } from '../protocol/api-object';
import type { EventEntry } from '../protocol/wire';
import { EVENT_TYPES, type EventType } from './event-types';
import { Runtime } from './runtime';

const MESSAGE_CATEGORY = 65536;
const WHOLE_WORKBOOK = 'Workbook';

/** Tiene le sottoscrizioni dell'add-in e traduce ciò che succede nella cartella in avvenimenti da consegnare. */
export class EventHub {
  readonly runtime = new Runtime();
  /** Quante volte ci si è abbonati, per "codice bersaglio". */
  private readonly subscriptions = new Map<string, number>();
  private sent = 0;

  constructor(readonly host: HostContext) {}

  /** I metodi interni di abbonamento; `undefined` per gli altri. */
  internal(target: ApiObject, name: string, args: readonly unknown[]): unknown {
    void args;
    const match = /^_(Register|Unregister)(.+)$/.exec(name);
    const type = EVENT_TYPES.find(({ registration }) => registration === match?.[2]);
    if (!match || !type) return undefined;
    const key = `${type.code} ${targetOf(target)}`;
    const count = (this.subscriptions.get(key) ?? 0) + (match[1] === 'Register' ? 1 : -1);
    if (count > 0) this.subscriptions.set(key, count);
    else this.subscriptions.delete(key);
    return null;
  }

  get count(): number {
    return [...this.subscriptions.values()].reduce((sum, count) => sum + count, 0);
  }

  entries(records: readonly ChangeRecord[]): readonly EventEntry[] {
    if (!this.runtime.enableEvents) return [];
    return records.flatMap((record) =>
      EVENT_TYPES.filter(({ kinds }) => kinds.includes(record.change.kind)).flatMap((type) =>
        this.deliver(type, record),
      ),
    );
  }

  private deliver(type: EventType, record: ChangeRecord): EventEntry[] {
    const targets = [record.change.sheet, WHOLE_WORKBOOK].filter((target) =>
      this.subscriptions.has(`${type.code} ${target}`),
    );
    return targets.map((target) => {
      this.sent += 1;
      return [MESSAGE_CATEGORY, type.code, target, JSON.stringify(this.args(record)), this.sent];
    });
  }

  private args({ change, source }: ChangeRecord): unknown {
    switch (change.kind) {
      case 'cells':
        return {
          address: areaAddress(change.area),
          worksheetId: change.sheet,
          changeType: change.change.type,
          source: source === 'coauthor' ? 'Remote' : 'Local',
          triggerSource: triggerSource(source),
          shiftDirection: 'None',
          valueBefore: change.change.before,
          valueAfter: change.change.after,
        };
      case 'selection':
        return { address: change.areas.map(areaAddress).join(','), worksheetId: change.sheet };
      default:
        return { worksheetId: change.sheet, source: source === 'coauthor' ? 'Remote' : 'Local' };
    }
  }
}

function triggerSource(source: ChangeSource): string {
  return source === 'addin' ? 'ThisLocalAddin' : 'Unknown';
}

function targetOf(target: ApiObject): string {
  const { Id } = target.identity();
  return typeof Id === 'string' ? Id : WHOLE_WORKBOOK;
}
