import type { Scalar } from '../cells/cell';
import { EMPTY_CELL, GRAND_TOTAL, text, type PivotCell, type PivotInput } from './pivot-grid';
import { itemCell, totalCell } from './pivot-rows';
import type { PivotNode } from './pivot-tree';

/** Una colonna di valori della pivot. */
export interface ColumnLine {
  /** Ciò che si scrive sopra, un campo di colonna per riga; null dove vale l'intestazione a sinistra. */
  readonly labels: readonly (PivotCell | null)[];
  /** Le righe d'origine che le appartengono; null = tutte. */
  readonly records: ReadonlySet<readonly Scalar[]> | null;
  /** Quale dei valori mostra. */
  readonly value: number;
  /** Vero per i totali, che portano già nel loro nome quello del valore. */
  readonly total: boolean;
}

/** Le colonne della pivot, da sinistra a destra. */
export function columnLines(input: PivotInput, tree: readonly PivotNode[]): readonly ColumnLine[] {
  const { columns, values } = input;
  const all = values.map((_, value) => value);
  if (columns.length === 0) return all.map((value) => ({ labels: [], records: null, value, total: false }));
  const each = all.length > 0 ? all : [0];
  const lines = tree.flatMap((node) => ofNode(input, node, each, []));
  if (!input.showRowGrandTotals) return lines;
  const grand = each.map((value): ColumnLine => {
    const name = values.length > 1 ? `Totale ${values[value]?.name ?? ''}` : GRAND_TOTAL;
    return { labels: [text(name)], records: null, value, total: true };
  });
  return [...lines, ...grand];
}

/** Le colonne di un elemento; quelle dei suoi figli e poi il suo totale, se ne ha. */
function ofNode(
  input: PivotInput,
  node: PivotNode,
  values: readonly number[],
  before: readonly (PivotCell | null)[],
): readonly ColumnLine[] {
  const label = itemCell(node, input.columns);
  const records = new Set(node.records);
  const above = Array.from({ length: node.depth }, (_, i) => before[i] ?? null);
  if (node.children.length === 0) {
    return values.map((value, i) => ({
      labels: i === 0 ? [...above, label] : Array.from({ length: node.depth + 1 }, () => null),
      records,
      value,
      total: false,
    }));
  }
  const children = node.children.flatMap((child, i) => ofNode(input, child, values, i === 0 ? [...above, label] : []));
  const own = totalCell(input, node, input.columns);
  const totals = values.map((value): ColumnLine => {
    const name = values.length > 1 ? text(`${own.value as string} ${input.values[value]?.name ?? ''}`) : own;
    return { labels: [...Array.from({ length: node.depth }, () => null), name], records, value, total: true };
  });
  return [...children, ...totals];
}

/** Le righe sopra il corpo: didascalie, elementi di colonna e nomi dei valori. */
export function columnHeader(
  input: PivotInput,
  across: readonly ColumnLine[],
  labelWidth: number,
): readonly (readonly PivotCell[])[] {
  const { columns, values } = input;
  const valueNames = across.map(({ value, total }) => {
    const name = values[value]?.name;
    return name === undefined || (total && columns.length > 0) ? EMPTY_CELL : text(name);
  });
  const last = rowCaptions(input, labelWidth);
  if (columns.length === 0) return [[...last, ...valueNames]];
  const items = columns.map((_, level) => across.map(({ labels }) => labels[level] ?? EMPTY_CELL));
  const rows = values.length > 1 ? [...items, valueNames] : items;
  const blank = Array.from({ length: labelWidth }, () => EMPTY_CELL);
  return [
    [...corner(input, labelWidth), ...columnCaptions(input, across.length)],
    ...rows.map((row, i) => [...(i === rows.length - 1 ? last : blank), ...row]),
  ];
}

/** "Etichette di riga", o i nomi dei campi nelle disposizioni che danno loro una colonna ciascuno. */
function rowCaptions({ rows, layoutType }: PivotInput, width: number): readonly PivotCell[] {
  if (rows.length === 0) return Array.from({ length: width }, () => EMPTY_CELL);
  return layoutType === 'Compact' ? [text('Etichette di riga')] : rows.map(({ name }) => text(name));
}

function columnCaptions({ columns, layoutType }: PivotInput, width: number): readonly PivotCell[] {
  const names = layoutType === 'Compact' ? ['Etichette di colonna'] : columns.map(({ name }) => name);
  return Array.from({ length: width }, (_, i) => (names[i] === undefined ? EMPTY_CELL : text(names[i])));
}

/** Con un valore solo il suo nome sta nell'angolo, sopra le etichette di riga. */
function corner({ rows, values }: PivotInput, width: number): readonly PivotCell[] {
  const [only, ...others] = values;
  return Array.from({ length: width }, (_, i) =>
    i === 0 && rows.length > 0 && only && others.length === 0 ? text(only.name) : EMPTY_CELL,
  );
}
