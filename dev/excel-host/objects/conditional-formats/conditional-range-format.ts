import type { Font } from '../../model/cells/style';
import type { ConditionalFormatModel } from '../../model/sheets/sheet-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { invalidArgument, notFound } from '../../protocol/host-error';
import { normalColor } from '../color';
import type { ConditionalFormatHandle } from './conditional-format-handle';

type FormatPart = keyof ConditionalFormatModel['format'];
type Format = ConditionalFormatModel['format'];

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const UNDERLINES = new Set(['None', 'Single', 'Double']);
const LINES = new Set(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);

abstract class FormatPiece extends ApiObject {
  constructor(protected readonly handle: ConditionalFormatHandle) {
    super();
  }

  protected get format(): Format {
    return this.handle.model.format;
  }

  protected put<K extends FormatPart>(part: K, value: Format[K]): void {
    const model = this.handle.writable;
    model.format = { ...model.format, [part]: value };
  }
}

/** L'aspetto che una regola dà alle celle. Ciò che la regola non cambia vale null (ipotesi). */
export class ConditionalRangeFormat extends FormatPiece {
  readonly className = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.handle);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.handle);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.handle);
  }

  get numberFormat(): string | null {
    return this.format.numberFormat ?? null;
  }

  set numberFormat(code: string | null) {
    if (code !== null && typeof code !== 'string') throw invalidArgument();
    this.put('numberFormat', code);
  }
}

class ConditionalRangeFill extends FormatPiece {
  readonly className = 'ConditionalRangeFill';

  get color(): string | null {
    return this.format.fill.color ?? null;
  }

  set color(color: string) {
    this.put('fill', { ...this.format.fill, color: normalColor(color) });
  }

  clear(): void {
    this.put('fill', {});
  }
}

class ConditionalRangeFont extends FormatPiece {
  readonly className = 'ConditionalRangeFont';

  get bold(): boolean | null {
    return this.format.font.bold ?? null;
  }

  set bold(bold: boolean) {
    this.patch({ bold: flag(bold) });
  }

  get italic(): boolean | null {
    return this.format.font.italic ?? null;
  }

  set italic(italic: boolean) {
    this.patch({ italic: flag(italic) });
  }

  get strikethrough(): boolean | null {
    return this.format.font.strikethrough ?? null;
  }

  set strikethrough(strikethrough: boolean) {
    this.patch({ strikethrough: flag(strikethrough) });
  }

  get underline(): Font['underline'] | null {
    return this.format.font.underline ?? null;
  }

  set underline(underline: Font['underline']) {
    if (!UNDERLINES.has(underline)) throw invalidArgument();
    this.patch({ underline });
  }

  get color(): string | null {
    return this.format.font.color ?? null;
  }

  set color(color: string) {
    this.patch({ color: normalColor(color) });
  }

  clear(): void {
    this.put('font', {});
  }

  private patch(change: Partial<Font>): void {
    this.put('font', { ...this.format.font, ...change });
  }
}

class ConditionalRangeBorderCollection extends ApiCollection<ConditionalRangeBorder> {
  readonly className = 'ConditionalRangeBorderCollection';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  items(): readonly ConditionalRangeBorder[] {
    return SIDES.map((side) => new ConditionalRangeBorder(this.handle, side));
  }

  getItem(key: string | number): ConditionalRangeBorder {
    const side = SIDES.find((name) => name === key);
    if (side === undefined) throw notFound();
    return new ConditionalRangeBorder(this.handle, side);
  }

  get top(): ConditionalRangeBorder {
    return this.getItem('EdgeTop');
  }

  get bottom(): ConditionalRangeBorder {
    return this.getItem('EdgeBottom');
  }

  get left(): ConditionalRangeBorder {
    return this.getItem('EdgeLeft');
  }

  get right(): ConditionalRangeBorder {
    return this.getItem('EdgeRight');
  }
}

class ConditionalRangeBorder extends FormatPiece {
  readonly className = 'ConditionalRangeBorder';

  constructor(
    handle: ConditionalFormatHandle,
    readonly sideIndex: (typeof SIDES)[number],
  ) {
    super(handle);
  }

  get style(): string | null {
    const border = this.format.borders[this.sideIndex];
    return border === undefined ? null : (border?.style ?? 'None');
  }

  set style(style: string) {
    if (!LINES.has(style)) throw invalidArgument();
    const color = this.color ?? '#000000';
    this.set(style === 'None' ? null : { style, weight: 'Thin', color });
  }

  get color(): string | null {
    return this.format.borders[this.sideIndex]?.color ?? null;
  }

  /** Un bordo a cui si dà solo il colore diventa una linea continua, come sulle celle (ipotesi). */
  set color(color: string) {
    const before = this.format.borders[this.sideIndex];
    this.set({ style: before?.style ?? 'Continuous', weight: before?.weight ?? 'Thin', color: normalColor(color) });
  }

  private set(border: Format['borders'][string]): void {
    this.put('borders', { ...this.format.borders, [this.sideIndex]: border });
  }
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
