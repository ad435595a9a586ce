import type { Sheet } from '../../model/sheets/sheet';
import type { Workbook } from '../../model/workbook';
import { HostError, invalidArgument } from '../../protocol/host-error';

/** Le regole di Excel per il nome di un foglio: da 1 a 31 caratteri, senza \ / ? * [ ] : né apici ai lati, unico. */
export function assertSheetName(workbook: Workbook, name: unknown, own: Sheet | null = null): asserts name is string {
  if (typeof name !== 'string' || name.length < 1 || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  const same = workbook.sheetNamed(name);
  if (same && same !== own) throw new HostError('ItemAlreadyExists');
}

/** "Foglio1", "Foglio2"… */
export function freeSheetName(workbook: Workbook): string {
  for (let i = workbook.sheets.length + 1; ; i += 1) {
    const name = `Foglio${i}`;
    if (!workbook.sheetNamed(name)) return name;
  }
}
