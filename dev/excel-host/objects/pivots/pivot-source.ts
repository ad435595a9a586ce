import { columnCount, rowCount, type Area } from '../../model/addresses/area';
import type { Scalar } from '../../model/cells/cell';
import type { Sheet } from '../../model/sheets/sheet';
import type { PivotModel } from '../../model/sheets/sheet-parts';
import { bodyArea, columnNames, dataRowCount } from '../../model/sheets/table-parts';
import type { Workbook } from '../../model/workbook';
import { HostError, invalidArgument } from '../../protocol/host-error';

/** I dati d'origine di una pivot. */
export interface PivotSourceData {
  readonly fields: readonly string[];
  readonly records: readonly (readonly Scalar[])[];
  /** Il formato numerico di ogni campo, dalla prima riga di dati. */
  readonly formats: readonly string[];
}

/**
 * Legge l'origine: intestazione e dati. Solleva `InvalidReference` se la tabella o il foglio non ci sono più,
 * `InvalidArgument` se un'intestazione è vuota o mancano i dati (ipotesi: Excel dice che il nome del campo non è valido).
 */
export function readPivotSource(workbook: Workbook, source: PivotModel['source']): PivotSourceData {
  const { sheet, headers, body } = placeOfSource(workbook, source);
  if (headers.some((name) => name === null || name === '')) throw invalidArgument();
  workbook.calculate();
  const records: Scalar[][] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    records.push(Array.from({ length: columnCount(body) }, (_, i) => sheet.valueAt(row, body.left + i)));
  }
  if (records.length === 0) throw invalidArgument();
  const formats = Array.from(
    { length: columnCount(body) },
    (_, i) => sheet.styleAt(body.top, body.left + i).numberFormat,
  );
  return { fields: columnNames(headers), records, formats };
}

interface SourcePlace {
  readonly sheet: Sheet;
  readonly headers: readonly Scalar[];
  readonly body: Area;
}

function placeOfSource(workbook: Workbook, source: PivotModel['source']): SourcePlace {
  if ('table' in source) {
    for (const sheet of workbook.sheets) {
      const table = sheet.tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase());
      if (!table) continue;
      const body = bodyArea(table);
      const rows = dataRowCount(sheet, table);
      const headers = table.columns.map(({ name }) => name);
      return { sheet, headers, body: { ...body, bottom: body.top + rows - 1 } };
    }
    throw new HostError('InvalidReference');
  }
  const sheet = workbook.sheetNamed(source.sheet);
  if (!sheet) throw new HostError('InvalidReference');
  const { area } = source;
  if (rowCount(area) < 2) throw invalidArgument();
  workbook.calculate();
  const headers = Array.from({ length: columnCount(area) }, (_, i) => sheet.valueAt(area.top, area.left + i));
  const used = sheet.usedArea(true);
  // Di una colonna intera contano solo le righe usate.
  const bottom = used ? Math.min(area.bottom, used.bottom) : area.top;
  return { sheet, headers, body: { ...area, top: area.top + 1, bottom } };
}
