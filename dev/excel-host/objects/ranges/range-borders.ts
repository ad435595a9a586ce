import { bordersOf, BORDER_INDEXES, drawBorder, type BorderIndex } from '../../model/cells/border-lines';
import type { Border } from '../../model/cells/style';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { normalColor } from '../color';
import { changeFormat, oneOf, type FormatTarget } from './format-target';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** Un lato di `range.format.borders`. */
export class RangeBorder extends ApiObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly target: FormatTarget,
    readonly sideIndex: BorderIndex,
  ) {
    super();
  }

  /** "None" dove linea non c'è; null se lungo il lato è diversa. */
  get style(): string | null {
    return this.read((border) => border?.style ?? 'None');
  }

  /** Una linea nuova è nera e sottile; "Double" si porta lo spessore suo (ipotesi: "Thick", come in VBA). */
  set style(style: unknown) {
    const chosen = oneOf(style, STYLES);
    this.draw((border) => {
      if (chosen === 'None') return null;
      return { ...(border ?? PLAIN), style: chosen, ...(chosen === 'Double' ? { weight: 'Thick' } : {}) };
    });
  }

  /** Ipotesi: dove linea non c'è Excel dà "Thin" e "#000000". */
  get weight(): string | null {
    return this.read((border) => (border ?? PLAIN).weight);
  }

  set weight(weight: unknown) {
    const chosen = oneOf(weight, WEIGHTS);
    this.draw((border) => ({ ...(border ?? PLAIN), weight: chosen }));
  }

  get color(): string | null {
    return this.read((border) => (border ?? PLAIN).color);
  }

  /** Colorare un lato che non ha linea la disegna (ipotesi: come fa VBA). */
  set color(color: unknown) {
    const chosen = normalColor(color);
    this.draw((border) => ({ ...(border ?? PLAIN), color: chosen }));
  }

  private read<T>(read: (border: Border | null) => T): T | null {
    const { sheet, rectangles } = this.target;
    const found = new Set(rectangles.flatMap((area) => bordersOf(sheet, area, this.sideIndex)).map(read));
    if (found.size === 0) return read(null);
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }

  private draw(change: (border: Border | null) => Border | null): void {
    changeFormat(this.target, (area) => drawBorder(this.target.sheet, area, this.sideIndex, change));
  }
}

/** `range.format.borders`: gli otto lati, anche quelli interni. */
export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly target: FormatTarget) {
    super();
  }

  items(): readonly RangeBorder[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this.target, index));
  }

  getItem(index: string | number): RangeBorder {
    return new RangeBorder(this.target, oneOf(index, BORDER_INDEXES));
  }
}
