import type { Sheet } from '../../model/sheets/sheet';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { bodyArea, totalsArea } from '../../model/sheets/table-parts';
import type { Workbook } from '../../model/workbook';

/** Il nome nuovo di una tabella nelle formule che la citano ("Vecchio[" → "Nuovo[") e nelle pivot che la leggono. */
export function renameTableInFormulas(workbook: Workbook, before: string, after: string): void {
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\])${escaped}(?=\[)`, 'giu');
  for (const sheet of workbook.sheets) {
    for (const pivot of sheet.pivots) {
      if ('table' in pivot.source && pivot.source.table.toLowerCase() === before.toLowerCase())
        pivot.source = { table: after };
    }
    for (const [row, column, cell] of [...sheet.cells.entries()]) {
      if (!cell.formula?.includes('[')) continue;
      const formula = cell.formula.replace(pattern, (match) => (match.startsWith('"') ? match : after));
      if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
    }
  }
  workbook.markStale();
}

/**
 * La riga dei totali come la prepara Excel: "Totale" nella prima colonna e, nell'ultima, la somma se sono numeri o il
 * conteggio se non lo sono.
 */
export function writeTotals(sheet: Sheet, table: TableModel): void {
  const totals = totalsArea(table);
  const last = table.columns.length - 1;
  const column = table.columns[last];
  if (!totals || !column) return;
  const body = bodyArea(table);
  const numeric = [...sheet.cells.inArea({ ...body, left: body.right })].every(
    ([, , { value }]) => value === null || typeof value === 'number',
  );
  const code = numeric ? 109 : 103;
  sheet.putCell(totals.top, totals.right, {
    formula: `SUBTOTAL(${code},${table.name}[${column.name.replace(/['[\]#@]/g, "'$&")}])`,
    value: null,
  });
  if (last > 0) sheet.putCell(totals.top, totals.left, { value: 'Totale', formula: null });
  table.columns = table.columns.map((item, i) => ({
    ...item,
    totalsLabel: i === 0 && last > 0 ? 'Totale' : null,
    totalsFunction: i === last ? (numeric ? 'sum' : 'count') : null,
  }));
}
