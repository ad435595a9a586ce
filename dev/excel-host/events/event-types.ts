/** Un avvenimento dell'API: chi lo dà, il numero con cui viaggia e il nome interno con cui il cliente si abbona. */
export interface EventType {
  readonly code: number;
  /** Le classi dell'API che lo danno. */
  readonly owners: readonly string[];
  /** Come si chiama nell'API. */
  readonly name: string;
  /** "_RegisterDataChangedEvent" → "DataChangedEvent"; per `_RegisterEventNameChanged`, "EventNameChanged". */
  readonly registration: string;
}

const SHEET = ['Worksheet', 'WorksheetCollection'];
const SHEETS = ['WorksheetCollection'];
const TABLE = ['Table', 'TableCollection'];
const TABLES = ['TableCollection'];
const COMMENTS = ['CommentCollection'];

/** Il numero di ogni avvenimento, come lo aspetta il cliente. */
export const EventCode = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selection: 14,
  sheetDeleted: 15,
  calculated: 16,
  format: 18,
  formula: 23,
  protection: 24,
  name: 25,
  visibility: 26,
  moved: 27,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

export const EVENT_TYPES: readonly EventType[] = [
  { code: EventCode.changed, owners: SHEET, name: 'onChanged', registration: 'DataChangedEvent' },
  { code: EventCode.activated, owners: SHEET, name: 'onActivated', registration: 'ActivatedEvent' },
  { code: EventCode.deactivated, owners: SHEET, name: 'onDeactivated', registration: 'DeactivatedEvent' },
  { code: EventCode.sheetAdded, owners: SHEETS, name: 'onAdded', registration: 'AddedEvent' },
  { code: EventCode.selection, owners: SHEET, name: 'onSelectionChanged', registration: 'SelectionChangedEvent' },
  { code: EventCode.sheetDeleted, owners: SHEETS, name: 'onDeleted', registration: 'DeletedEvent' },
  { code: EventCode.calculated, owners: SHEET, name: 'onCalculated', registration: 'CalculatedEvent' },
  { code: EventCode.format, owners: SHEET, name: 'onFormatChanged', registration: 'FormatChangedEvent' },
  { code: EventCode.formula, owners: SHEET, name: 'onFormulaChanged', registration: 'FormulaChangedEvent' },
  { code: EventCode.protection, owners: SHEET, name: 'onProtectionChanged', registration: 'ProtectionChangedEvent' },
  { code: EventCode.name, owners: SHEET, name: 'onNameChanged', registration: 'EventNameChanged' },
  { code: EventCode.visibility, owners: SHEET, name: 'onVisibilityChanged', registration: 'EventVisibilityChanged' },
  { code: EventCode.moved, owners: SHEETS, name: 'onMoved', registration: 'EventMoved' },
  {
    code: EventCode.tableSelection,
    owners: ['Table'],
    name: 'onSelectionChanged',
    registration: 'SelectionChangedEvent',
  },
  { code: EventCode.tableChanged, owners: TABLE, name: 'onChanged', registration: 'DataChangedEvent' },
  { code: EventCode.tableAdded, owners: TABLES, name: 'onAdded', registration: 'AddedEvent' },
  { code: EventCode.tableDeleted, owners: TABLES, name: 'onDeleted', registration: 'DeletedEvent' },
  { code: EventCode.commentAdded, owners: COMMENTS, name: 'onAdded', registration: 'AddedEvent' },
  { code: EventCode.commentDeleted, owners: COMMENTS, name: 'onDeleted', registration: 'DeletedEvent' },
  { code: EventCode.commentChanged, owners: COMMENTS, name: 'onChanged', registration: 'ChangedEvent' },
];

export function eventTypeOf(className: string, registration: string): EventType | null {
  return EVENT_TYPES.find((type) => type.registration === registration && type.owners.includes(className)) ?? null;
}
