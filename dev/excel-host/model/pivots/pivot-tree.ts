import { isError, type Scalar } from '../cells/cell';

/** Un elemento di un asse: le righe d'origine che ha e, sotto, gli elementi del campo che segue. */
export interface PivotNode {
  /** null per le celle vuote, che Excel mostra come "(vuoto)". */
  readonly value: Scalar;
  /** Il posto del campo nell'asse, da 0. */
  readonly depth: number;
  readonly records: readonly (readonly Scalar[])[];
  readonly children: readonly PivotNode[];
}

/** Raggruppa le righe d'origine per i campi dati (posti nella riga), in ordine crescente. */
export function pivotTree(
  records: readonly (readonly Scalar[])[],
  fields: readonly number[],
  depth = 0,
): readonly PivotNode[] {
  const field = fields[depth];
  if (field === undefined) return [];
  const groups = new Map<string, { value: Scalar; records: (readonly Scalar[])[] }>();
  for (const record of records) {
    const value = record[field] ?? null;
    const key = groupKey(value);
    const group = groups.get(key);
    if (group) group.records.push(record);
    else groups.set(key, { value: value === '' ? null : value, records: [record] });
  }
  return [...groups.values()]
    .sort((a, b) => compareItems(a.value, b.value))
    .map((group) => ({ ...group, depth, children: pivotTree(group.records, fields, depth + 1) }));
}

/** Due testi che differiscono solo per maiuscole sono lo stesso elemento. */
function groupKey(value: Scalar): string {
  if (value === null || value === '') return 'vuoto';
  if (isError(value)) return `errore ${value.error}`;
  return typeof value === 'string' ? `testo ${value.toLocaleLowerCase('it')}` : `${typeof value} ${String(value)}`;
}

/** Numeri, testi, valori logici, errori; i vuoti in fondo. */
function compareItems(a: Scalar, b: Scalar): number {
  const rank = kindRank(a) - kindRank(b);
  if (rank !== 0) return rank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'it');
  return Number(a === true) - Number(b === true);
}

function kindRank(value: Scalar): number {
  if (value === null) return 4;
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}
