import type { Area } from '../model/addresses/area';

export interface EventRange {
  readonly sheet: string;
  readonly area: Area;
}

/** Gli ultimi avvenimenti di cui si può ancora chiedere l'area: di più non se ne tengono (ipotesi). */
const KEPT = 1000;

/** Le aree degli avvenimenti mandati, che l'add-in può richiedere con `getRange(ctx)`. */
export class EventReferences {
  private readonly ranges = new Map<string, EventRange>();
  private last = 0;

  add(range: EventRange): string {
    this.last += 1;
    const id = `avvenimento:${this.last}`;
    this.ranges.set(id, range);
    if (this.ranges.size > KEPT) {
      const [oldest] = this.ranges.keys();
      if (oldest !== undefined) this.ranges.delete(oldest);
    }
    return id;
  }

  get(id: unknown): EventRange | null {
    return typeof id === 'string' ? (this.ranges.get(id) ?? null) : null;
  }
}
