import type { DataValidationModel } from '../../model/sheets/sheet-parts';
import { invalidArgument } from '../../protocol/host-error';
import { referenceOfArgument } from '../ranges/area-argument';

type Fields = Readonly<Record<string, unknown>>;
type RuleContent = Pick<DataValidationModel, 'type' | 'rule'>;

/** Nome della regola → tipo che ne viene. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};
const OPERATORS = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);

/** La regola che l'add-in dà: una sola fra quelle di Excel.DataValidationRule; altrimenti `InvalidArgument`. */
export function readRule(rule: unknown): RuleContent {
  const given = Object.entries(fieldsOf(rule)).filter(([, value]) => value !== undefined && value !== null);
  const [entry, ...others] = given;
  if (!entry || others.length > 0) throw invalidArgument();
  const [name, criteria] = entry;
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type === undefined) throw invalidArgument();
  return { type, rule: { [name]: readCriteria(name, fieldsOf(criteria)) } };
}

/** La regola come la si rilegge: gli operandi sono sempre formule, "=10" anche per un numero. */
export function writeRule(rule: DataValidationModel['rule']): unknown {
  return Object.fromEntries(
    Object.entries(rule).map(([name, criteria]) => {
      const fields = Object.entries(fieldsOf(criteria)).map(([field, value]) => [
        field,
        typeof value === 'number' ? `=${value}` : value,
      ]);
      return [name, Object.fromEntries(fields) as Fields];
    }),
  );
}

function readCriteria(name: string, criteria: Fields): Fields {
  if (name === 'custom') return { formula: formulaOf(criteria.formula) };
  if (name === 'list') return readList(criteria);
  const { operator } = criteria;
  if (typeof operator !== 'string' || !OPERATORS.has(operator)) throw invalidArgument();
  const read = name === 'date' || name === 'time' ? (value: unknown) => momentOf(value, name) : numberOf;
  const formula1 = read(criteria.formula1);
  const both = operator === 'Between' || operator === 'NotBetween';
  return { formula1, ...(both ? { formula2: read(criteria.formula2) } : {}), operator };
}

function readList({ inCellDropDown = true, source }: Fields): Fields {
  if (typeof inCellDropDown !== 'boolean') throw invalidArgument();
  const reference = referenceOfArgument(source);
  if (reference !== null) return { inCellDropDown, source: `=${reference}` };
  if (typeof source !== 'string' || source.trim() === '' || source === '=') throw invalidArgument();
  return { inCellDropDown, source };
}

function formulaOf(value: unknown): string {
  if (typeof value !== 'string' || !/^=\s*\S/.test(value)) throw invalidArgument();
  return value;
}

/** Un numero, un Range, o un testo che è un numero o una formula. */
function numberOf(value: unknown): string {
  const reference = referenceOfArgument(value);
  if (reference !== null) return `=${reference}`;
  if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  return Number.isNaN(Number(value)) ? formulaOf(value) : `=${Number(value)}`;
}

/** Anche una data ISO, che diventa il numero seriale; di un'ora conta la parte del giorno. Il fuso è UTC (ipotesi). */
function momentOf(value: unknown, kind: 'date' | 'time'): string {
  if (typeof value !== 'string' || value.startsWith('=')) return numberOf(value);
  const clock = /^T?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (clock) return `=${(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400}`;
  if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return numberOf(value);
  const stamp = Date.parse(/T/.test(value) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? `${value}Z` : value);
  if (Number.isNaN(stamp)) throw invalidArgument();
  const serial = stamp / 86_400_000 + 25_569;
  return `=${kind === 'time' ? serial % 1 : serial}`;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Fields;
}
