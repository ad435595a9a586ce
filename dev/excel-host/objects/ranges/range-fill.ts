import { ApiObject } from '../../protocol/api-object';
import { normalColor } from '../color';
import { oneOf, readFormat, writeFormat, type FormatTarget } from './format-target';

/** Excel.FillPattern, senza le sfumature che l'API dichiara di non saper impostare. */
const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;

/** `range.format.fill`. */
export class RangeFill extends ApiObject {
  readonly className = 'RangeFill';

  constructor(private readonly target: FormatTarget) {
    super();
  }

  /** Senza riempimento Excel dà "#FFFFFF", come per il bianco (office-js, segnalazione 6218). */
  get color(): string | null {
    return readFormat(this.target, ({ fill }) => fill.color ?? '#FFFFFF');
  }

  /** "" toglie il riempimento. */
  set color(color: unknown) {
    if (color === '') this.clear();
    else writeFormat(this.target, { fill: { color: normalColor(color), pattern: 'Solid', patternColor: null } });
  }

  get pattern(): string | null {
    return readFormat(this.target, ({ fill }) => fill.pattern);
  }

  set pattern(pattern: unknown) {
    const chosen = oneOf(pattern, PATTERNS);
    if (chosen === 'None') this.clear();
    else writeFormat(this.target, { fill: { pattern: chosen } });
  }

  /** Ipotesi: dove il colore del motivo non è stato scelto Excel dà il nero, che è quello automatico. */
  get patternColor(): string | null {
    return readFormat(this.target, ({ fill }) => fill.patternColor ?? '#000000');
  }

  set patternColor(color: unknown) {
    writeFormat(this.target, { fill: { patternColor: normalColor(color) } });
  }

  /** Null dove non c'è riempimento: è così che si distingue dal bianco (office-js, segnalazione 4900). */
  get tintAndShade(): number | null {
    return readFormat(this.target, ({ fill }) => (fill.pattern === 'None' ? null : 0));
  }

  clear(): void {
    writeFormat(this.target, { fill: { color: null, pattern: 'None', patternColor: null } });
  }
}
