import { aggregate } from './pivot-aggregate';
import { columnLines, columnHeader, type ColumnLine } from './pivot-columns';
import { EMPTY_CELL, type PivotAxisField, type PivotCell, type PivotGrid, type PivotInput } from './pivot-grid';
import { rowLines, type RowLine } from './pivot-rows';
import { pivotTree } from './pivot-tree';

/**
 * Calcola e dispone una tabella pivot come fa Excel in italiano. Ipotesi: il testo dei totali di gruppo ("Lazio Totale"),
 * che un campo senza numeri dia somma 0, e dove vadano le etichette quando mancano i campi di riga.
 */
export function computePivot(input: PivotInput): PivotGrid {
  const { rows, columns, values } = input;
  const rowTree = pivotTree(input.records, indexes(rows));
  const columnTree = pivotTree(input.records, indexes(columns));
  const down = rowLines(input, rowTree);
  const across = columnLines(input, columnTree);
  const labelWidth = labelColumns(input);
  const header = columnHeader(input, across, labelWidth);
  const lines = down.map((line) => [
    ...labelCells(line, labelWidth),
    ...across.map((column) => valueCell(input, line, column)),
  ]);
  const cells = [...header, ...lines];
  const width = labelWidth + across.length;
  const last = cells.length - 1;
  const body = values.length > 0 ? { top: header.length, left: labelWidth, bottom: last, right: width - 1 } : null;
  const labelled = rows.length > 0 || columns.length > 0;
  return {
    cells,
    body,
    rowLabels: rows.length > 0 ? { top: header.length - 1, left: 0, bottom: last, right: labelWidth - 1 } : null,
    columnLabels:
      labelled && across.length > 0 ? { top: 0, left: labelWidth, bottom: header.length - 1, right: width - 1 } : null,
  };
}

/** Quante colonne occupano le etichette di riga. */
function labelColumns({ rows, columns, layoutType }: PivotInput): number {
  if (rows.length === 0) return columns.length > 0 ? 1 : 0;
  return layoutType === 'Compact' ? 1 : rows.length;
}

function labelCells({ labels }: RowLine, width: number): readonly PivotCell[] {
  return Array.from({ length: width }, (_, i) => labels[i] ?? EMPTY_CELL);
}

/** La cella all'incrocio: riassume le righe d'origine che stanno sia nella riga sia nella colonna. */
function valueCell({ values }: PivotInput, line: RowLine, column: ColumnLine): PivotCell {
  const field = values[column.value];
  if (!field || !line.hasValues) return EMPTY_CELL;
  const inColumn = column.records;
  const records = inColumn === null ? line.records : line.records.filter((record) => inColumn.has(record));
  const value = aggregate(
    field.how,
    records.map((record) => record[field.index] ?? null),
  );
  return { value, format: field.format };
}

function indexes(fields: readonly PivotAxisField[]): readonly number[] {
  return fields.map(({ index }) => index);
}
