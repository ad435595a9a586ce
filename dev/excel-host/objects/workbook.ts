import { ApiObject } from '../protocol/api-object';
import type { HostContext } from './host-context';
import { Range } from './range';
import { WorksheetCollection } from './worksheet-collection';

/** La cartella: la radice di tutti i percorsi. */
export class WorkbookObject extends ApiObject {
  readonly className = 'Workbook';

  constructor(readonly host: HostContext) {
    super();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get name(): string {
    return this.host.workbook.name;
  }

  get readOnly(): boolean {
    return this.host.workbook.readOnly;
  }

  getSelectedRange(): Range {
    const sheet = this.host.workbook.activeSheet;
    const [first] = sheet.selection;
    return new Range(this.host, sheet, first ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
