import { insertSheets } from '../../model/sheets/copy-sheet';
import type { Sheet } from '../../model/sheets/sheet';
import type { Workbook } from '../../model/workbook';
import { invalidArgument } from '../../protocol/host-error';
import { loadXlsx } from '../../xlsx/load';
import { Worksheet } from '../worksheets/worksheet';

/** Come in Excel.InsertWorksheetOptions. */
interface InsertOptions {
  readonly positionType?: string | null;
  readonly relativeTo?: unknown;
  readonly sheetNamesToInsert?: readonly string[] | null;
}

/** I fogli di un file `.xlsx` in base64 entrano nella cartella; dà i loro id. `InvalidArgument` se non si legge. */
export async function insertWorksheets(workbook: Workbook, base64: unknown, options: unknown): Promise<string[]> {
  const { positionType, relativeTo, sheetNamesToInsert } = (options ?? {}) as InsertOptions;
  const source = await loadXlsx(bytesOf(base64), 'da inserire').catch(() => {
    throw invalidArgument();
  });
  const position = positionOf(workbook, positionType ?? 'End', relativeTo ?? null);
  const chosen = sheetNamesToInsert?.length
    ? sheetNamesToInsert.map((name) => source.sheetNamed(name) ?? missing())
    : source.sheets;
  return insertSheets(workbook, chosen, position).map(({ id }) => id);
}

function missing(): never {
  throw invalidArgument();
}

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== 'string') throw invalidArgument();
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

/** Senza un foglio di riferimento valgono l'inizio e la fine della cartella. */
function positionOf(workbook: Workbook, type: string, relativeTo: unknown): number {
  const sheet = relativeTo === null ? null : sheetOf(workbook, relativeTo);
  const end = workbook.sheets.length;
  switch (type) {
    case 'Beginning':
      return 0;
    case 'Before':
      return sheet ? workbook.sheets.indexOf(sheet) : 0;
    case 'After':
      return sheet ? workbook.sheets.indexOf(sheet) + 1 : end;
    case 'None':
    case 'End':
      return end;
    default:
      throw invalidArgument();
  }
}

function sheetOf(workbook: Workbook, relativeTo: unknown): Sheet {
  if (relativeTo instanceof Worksheet) return relativeTo.sheet;
  const key = String(relativeTo);
  return workbook.sheetWithId(key) ?? workbook.sheetNamed(key) ?? missing();
}
