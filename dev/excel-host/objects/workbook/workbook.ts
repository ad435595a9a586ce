import { cellArea } from '../../model/addresses/area';
import { ApiObject } from '../../protocol/api-object';
import { HostError } from '../../protocol/host-error';
import { Application } from './application';
import type { HostContext } from '../host-context';
import { Range } from '../ranges/range';
import { RangeAreas } from '../ranges/range-areas';
import { CommentCollection } from '../comments/comment-collection';
import { PivotTableCollection } from '../pivots/pivot-collection';
import { TableCollection } from '../tables/table-collection';
import { CustomXmlPartCollection } from './custom-xml-part';
import { DocumentProperties } from './document-properties';
import { insertWorksheets } from './insert-worksheets';
import { NamedItemCollection } from './named-item-collection';
import { SettingCollection } from './setting-collection';
import { WorksheetCollection } from '../worksheets/worksheet-collection';

/** La cartella: la radice di tutti i percorsi. */
export class WorkbookObject extends ApiObject {
  readonly className = 'Workbook';

  constructor(readonly host: HostContext) {
    super();
  }

  get application(): Application {
    return new Application(this.host);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.host);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }

  get name(): string {
    return this.host.workbook.name;
  }

  get readOnly(): boolean {
    return this.host.workbook.readOnly;
  }

  insertWorksheetsFromBase64(base64: string, options?: object): Promise<string[]> {
    this.host.assertEditable();
    return insertWorksheets(this.host.workbook, base64, options);
  }

  /** Con più aree scelte Excel non lo ammette: per quelle c'è `getSelectedRanges`. */
  getSelectedRange(): Range {
    const { activeSheet } = this.host.workbook;
    const [first, ...others] = activeSheet.selection;
    if (others.length > 0) throw new HostError('InvalidSelection');
    return new Range(this.host, activeSheet, first ?? cellArea(0, 0));
  }

  getSelectedRanges(): RangeAreas {
    const { activeSheet } = this.host.workbook;
    return new RangeAreas(this.host, activeSheet, activeSheet.selection);
  }

  getActiveCell(): Range {
    const { activeSheet } = this.host.workbook;
    const [first] = activeSheet.selection;
    return new Range(this.host, activeSheet, cellArea(first?.top ?? 0, first?.left ?? 0));
  }
}
