import { child, childrenOf, element, type XmlNode } from './xml';

// I 64 colori numerati dei vecchi file (ECMA-376, 18.8.27); 64 e 65 sono quelli del sistema, qui nero e bianco.
const FIRST_EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const INDEXED: readonly string[] = [...FIRST_EIGHT, ...FIRST_EIGHT, ...REST, '000000', 'FFFFFF'];

// Nel tema i primi quattro sono scritti dk1, lt1, dk2, lt2, ma i numeri li contano a coppie scambiate.
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Dà il colore "#RRGGBB" degli elementi `color`, `fgColor`, `tabColor`: diretto, numerato o del tema con la sfumatura. */
export class ColorReader {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlNode | null, styles: XmlNode | null) {
    const scheme = child(theme, 'themeElements', 'clrScheme');
    this.theme = THEME_ORDER.map((name, i) => {
      const color = child(scheme, name)?.children[0];
      return (
        color?.attrs['lastClr'] ?? (color?.name === 'srgbClr' ? color.attrs['val'] : null) ?? OFFICE_THEME[i] ?? ''
      );
    });
    const own = childrenOf(child(styles, 'colors', 'indexedColors'), 'rgbColor').map(({ attrs }) =>
      (attrs['rgb'] ?? '').slice(-6),
    );
    this.indexed = INDEXED.map((color, i) => own[i] || color);
  }

  /** Null se l'elemento manca, è automatico o non si capisce. */
  read(node: XmlNode | null): string | null {
    if (!node) return null;
    const { rgb, theme, indexed, tint } = node.attrs;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexed[Number(indexed)]
            : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
    return `#${tinted(base, Number(tint ?? 0) || 0)}`.toUpperCase();
  }
}

/** ECMA-376, 18.8.19: la sfumatura cambia la luminosità, verso il nero se negativa e verso il bianco se positiva. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const hue =
    range === 0 ? 0 : max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = saturation * Math.min(target, 1 - target);
  const channel = (offset: number): string => {
    const turn = (offset + hue * 2) % 12;
    return hexByte(target - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return channel(0) + channel(8) + channel(4);
}

function hexByte(share: number): string {
  return Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, '0');
}

/** `<color rgb="FFRRGGBB"/>`; niente per un colore nullo. */
export function colorElement(name: string, color: string | null | undefined): string {
  return color ? element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` }) : '';
}
