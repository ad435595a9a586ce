import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import { normalColor } from '../color';
import { asBoolean, asNumber, oneOf, readFormat, writeFormat, type FormatTarget } from './format-target';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `range.format.font`. */
export class RangeFont extends ApiObject {
  readonly className = 'RangeFont';

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get name(): string | null {
    return readFormat(this.target, ({ font }) => font.name);
  }

  set name(name: unknown) {
    if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument();
    writeFormat(this.target, { font: { name } });
  }

  /** Punti, da 1 a 409. */
  get size(): number | null {
    return readFormat(this.target, ({ font }) => font.size);
  }

  set size(size: unknown) {
    writeFormat(this.target, { font: { size: asNumber(size, 1, 409) } });
  }

  get color(): string | null {
    return readFormat(this.target, ({ font }) => font.color);
  }

  set color(color: unknown) {
    writeFormat(this.target, { font: { color: normalColor(color) } });
  }

  get bold(): boolean | null {
    return readFormat(this.target, ({ font }) => font.bold);
  }

  set bold(bold: unknown) {
    writeFormat(this.target, { font: { bold: asBoolean(bold) } });
  }

  get italic(): boolean | null {
    return readFormat(this.target, ({ font }) => font.italic);
  }

  set italic(italic: unknown) {
    writeFormat(this.target, { font: { italic: asBoolean(italic) } });
  }

  get strikethrough(): boolean | null {
    return readFormat(this.target, ({ font }) => font.strikethrough);
  }

  set strikethrough(strikethrough: unknown) {
    writeFormat(this.target, { font: { strikethrough: asBoolean(strikethrough) } });
  }

  get underline(): string | null {
    return readFormat(this.target, ({ font }) => font.underline);
  }

  set underline(underline: unknown) {
    writeFormat(this.target, { font: { underline: oneOf(underline, UNDERLINES) } });
  }
}
