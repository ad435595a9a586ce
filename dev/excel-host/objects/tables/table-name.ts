import { parseArea } from '../../model/addresses/address';
import type { Workbook } from '../../model/workbook';
import type { TableModel } from '../../model/sheets/sheet-parts';
import { HostError, invalidArgument } from '../../protocol/host-error';

/**
 * Le regole di Excel per il nome di una tabella: da 1 a 255 segni, comincia con lettera, _ o \, poi lettere, cifre, punti
 * e _; non può essere un riferimento (B2, R1C1, C, R), né il nome di un'altra tabella o un nome definito. Che un nome
 * doppio dia `ItemAlreadyExists` è un'ipotesi.
 */
export function assertTableName(workbook: Workbook, name: unknown, own: TableModel): asserts name is string {
  if (typeof name !== 'string' || name.length > 255) throw invalidArgument();
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
  if (parseArea(name) || /^(?:[rc]|r\d+c\d+|r\d+|c\d+)$/i.test(name)) throw invalidArgument();
  if (isTaken(workbook, name, own)) throw new HostError('ItemAlreadyExists');
}

/** "Tabella1", "Tabella2"… */
export function freeTableName(workbook: Workbook): string {
  for (let i = 1; ; i += 1) if (!isTaken(workbook, `Tabella${i}`, null)) return `Tabella${i}`;
}

function isTaken(workbook: Workbook, name: string, own: TableModel | null): boolean {
  const wanted = name.toLowerCase();
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== own);
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  return [...tables, ...names].some((item) => item.name.toLowerCase() === wanted);
}
