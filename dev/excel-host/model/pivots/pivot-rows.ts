import type { Scalar } from '../cells/cell';
import { EMPTY_CELL, GRAND_TOTAL, text, type PivotAxisField, type PivotCell, type PivotInput } from './pivot-grid';
import type { PivotNode } from './pivot-tree';

/** Una riga del corpo della pivot. */
export interface RowLine {
  /** Una etichetta per colonna di etichette; quelle che mancano sono vuote. */
  readonly labels: readonly PivotCell[];
  readonly records: readonly (readonly Scalar[])[];
  readonly hasValues: boolean;
}

/** Le righe della pivot, dall'alto in basso. */
export function rowLines(input: PivotInput, tree: readonly PivotNode[]): readonly RowLine[] {
  const { rows, values, columns, records } = input;
  if (rows.length === 0) return noRowFields(input);
  const lines = tree.flatMap((node) =>
    input.layoutType === 'Tabular' ? tabular(input, node, []) : topDown(input, node),
  );
  const counts = values.length > 0 || columns.length > 0 || lines.length > 0;
  if (!input.showColumnGrandTotals || !counts) return lines;
  return [...lines, { labels: [text(GRAND_TOTAL)], records, hasValues: true }];
}

/** Compatta e struttura: il totale di un gruppo sta sulla sua prima riga, gli elementi sotto. */
function topDown(input: PivotInput, node: PivotNode): readonly RowLine[] {
  const label = itemCell(node, input.rows);
  const indent = input.layoutType === 'Compact' ? 0 : node.depth;
  const labels = [...Array.from({ length: indent }, () => EMPTY_CELL), label];
  const own: RowLine = { labels, records: node.records, hasValues: true };
  return [own, ...node.children.flatMap((child) => topDown(input, child))];
}

/** Tabulare: l'elemento sta sulla prima riga dei suoi, il totale di un gruppo su una riga in fondo. */
function tabular(input: PivotInput, node: PivotNode, before: readonly PivotCell[]): readonly RowLine[] {
  const label = itemCell(node, input.rows);
  const path = [...Array.from({ length: node.depth }, (_, i) => before[i] ?? EMPTY_CELL), label];
  if (node.children.length === 0) return [{ labels: path, records: node.records, hasValues: true }];
  const lines = node.children.flatMap((child, i) => tabular(input, child, i === 0 ? path : []));
  const total = [...Array.from({ length: node.depth }, () => EMPTY_CELL), totalCell(input, node, input.rows)];
  return [...lines, { labels: total, records: node.records, hasValues: true }];
}

function noRowFields({ values, columns, records }: PivotInput): readonly RowLine[] {
  if (values.length === 0) return [];
  const [only] = values;
  const label = columns.length > 0 && values.length === 1 && only ? [text(only.name)] : [];
  return [{ labels: label, records, hasValues: true }];
}

/** L'etichetta di un elemento: il valore, col formato che ha all'origine. */
export function itemCell({ value, depth }: PivotNode, fields: readonly PivotAxisField[]): PivotCell {
  if (value === null) return text('(vuoto)');
  return { value, format: typeof value === 'number' ? (fields[depth]?.format ?? null) : null };
}

/** "Lazio Totale". */
export function totalCell(input: PivotInput, node: PivotNode, fields: readonly PivotAxisField[]): PivotCell {
  const field = fields[node.depth];
  const name = node.value === null || !field ? '(vuoto)' : input.caption(node.value, field);
  return text(`${name} Totale`);
}
