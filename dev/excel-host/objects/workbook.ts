import { cellArea } from '../model/area';
import { ApiObject } from '../protocol/api-object';
import { HostError } from '../protocol/host-error';
import { Application } from './application';
import type { HostContext } from './host-context';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { CommentCollection } from './comment-collection';
import { PivotTableCollection } from './pivot-collection';
import { TableCollection } from './table-collection';
import { CustomXmlPartCollection } from './custom-xml-part';
import { DocumentProperties } from './document-properties';
import { NamedItemCollection } from './named-item-collection';
import { SettingCollection } from './setting-collection';
import { WorksheetCollection } from './worksheet-collection';

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
