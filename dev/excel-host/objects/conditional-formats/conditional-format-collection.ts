import type { Area } from '../../model/addresses/area';
import { overlap } from '../../model/addresses/area-list';
import { addFormat, clearFormats, formatsOver } from '../../model/sheets/conditional-formats';
import type { Sheet } from '../../model/sheets/sheet';
import { ApiCollection } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { ConditionalFormat, type KnownPlace } from './conditional-format';
import { ConditionalFormatHandle } from './conditional-format-handle';
import type { HostContext } from '../host-context';

/** Excel.ConditionalFormatType; di quelli falsi l'emulatore conserva ciò che c'è nei file, ma non ne crea. */
const TYPES: Readonly<Record<string, boolean>> = {
  Custom: true,
  CellValue: true,
  ContainsText: true,
  DataBar: false,
  ColorScale: false,
  IconSet: false,
  TopBottom: false,
  PresetCriteria: false,
};

/** Le regole di formato che toccano certe celle di un foglio, dalla più forte alla più debole. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const order = this.sheet.conditionalFormats;
    return formatsOver(this.sheet, this.areas).map(({ id }, place) => this.format(id, { order, place }));
  }

  /** Per id; `ItemNotFound` anche per una regola che non tocca queste celle. */
  getItem(key: string | number): ConditionalFormat {
    const format = this.format(String(key));
    if (!overlap(format.handle.model.areas, this.areas)) throw notFound();
    return format;
  }

  /** Una regola nuova vale per tutte queste celle e sta davanti a tutte le altre del foglio. */
  add(type: string): ConditionalFormat {
    this.host.assertAllowed(this.sheet, 'allowFormatCells');
    if (typeof type !== 'string' || !Object.hasOwn(TYPES, type)) throw invalidArgument();
    if (TYPES[type] !== true) throw new HostError('NotImplemented');
    const id = this.host.workbook.newId();
    addFormat(this.sheet, {
      id,
      type,
      areas: this.areas,
      priority: 0,
      stopIfTrue: false,
      formulas: [],
      operator: null,
      text: null,
      format: { font: {}, fill: {}, borders: {} },
      raw: null,
    });
    return this.format(id);
  }

  clearAll(): void {
    this.host.assertAllowed(this.sheet, 'allowFormatCells');
    clearFormats(this.sheet, this.areas);
  }

  private format(id: string, known: KnownPlace | null = null): ConditionalFormat {
    return new ConditionalFormat(new ConditionalFormatHandle(this.host, this.sheet, id), this.areas, known);
  }
}
