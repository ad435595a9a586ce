import type { Sheet } from '../../model/sheets/sheet';
import { ApiCollection } from '../../protocol/api-object';
import { notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';
import { Worksheet } from './worksheet';
import { assertSheetName, freeSheetName } from './worksheet-name';

/** I fogli della cartella. */
export class WorksheetCollection extends ApiCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly host: HostContext) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.host.workbook.sheets.map((sheet) => new Worksheet(this.host, sheet));
  }

  /** Per nome o per id. */
  getItem(key: string | number): Worksheet {
    const { workbook } = this.host;
    const sheet = workbook.sheetWithId(String(key)) ?? workbook.sheetNamed(String(key));
    if (!sheet) throw notFound();
    return new Worksheet(this.host, sheet);
  }

  add(name?: string): Worksheet {
    this.host.assertEditable();
    const { workbook } = this.host;
    const chosen = name ?? freeSheetName(workbook);
    assertSheetName(workbook, chosen);
    return new Worksheet(this.host, workbook.addSheet(chosen));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.workbook.activeSheet);
  }

  override getCount(visibleOnly = false): number {
    return this.list(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.single(this.list(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.single(this.list(visibleOnly).at(-1));
  }

  private list(visibleOnly: boolean): readonly Sheet[] {
    return this.host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  private single(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw notFound();
    return new Worksheet(this.host, sheet);
  }
}
