import type { ChangeRecord } from '../model/changes';

/** Un avvenimento dell'API: il numero con cui viaggia e il nome interno con cui il cliente si abbona. */
export interface EventType {
  readonly code: number;
  /** "_RegisterDataChangedEvent" → "DataChangedEvent"; per `_RegisterEventNameChanged`, "EventNameChanged". */
  readonly registration: string;
  readonly kinds: readonly ChangeRecord['change']['kind'][];
}

export const EVENT_TYPES: readonly EventType[] = [
  { code: 10, registration: 'DataChangedEvent', kinds: ['cells'] },
  { code: 11, registration: 'ActivatedEvent', kinds: ['sheetActivated'] },
  { code: 12, registration: 'DeactivatedEvent', kinds: ['sheetDeactivated'] },
  { code: 13, registration: 'AddedEvent', kinds: ['sheetAdded'] },
  { code: 14, registration: 'SelectionChangedEvent', kinds: ['selection'] },
  { code: 15, registration: 'DeletedEvent', kinds: ['sheetDeleted'] },
];
