const known = new Map<string, Style>();

/** Come si mostra una cella. Gli oggetti sono immutabili e condivisi: due celle uguali hanno lo stesso oggetto. */
export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  readonly alignment: Alignment;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

export interface Font {
  readonly name: string;
  /** Punti. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export interface Fill {
  /** "#RRGGBB", o null se la cella non ha riempimento. */
  readonly color: string | null;
  /** Come in Excel.FillPattern: "Solid", "None", "Gray50"… */
  readonly pattern: string;
  readonly patternColor: string | null;
}

export const BORDER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  /** Come in Excel.BorderLineStyle: "Continuous", "Dash", "Double"… */
  readonly style: string;
  /** Come in Excel.BorderWeight: "Hairline", "Thin", "Medium", "Thick". */
  readonly weight: string;
  readonly color: string;
}

export interface Alignment {
  /** Come in Excel.HorizontalAlignment: "General", "Left", "Center"… */
  readonly horizontal: string;
  /** Come in Excel.VerticalAlignment: "Top", "Center", "Bottom"… */
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  /** Gradi da -90 a 90, o 180 per il testo in verticale. */
  readonly rotation: number;
  readonly shrinkToFit: boolean;
}

export const DEFAULT_STYLE: Style = intern({
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: { color: null, pattern: 'None', patternColor: null },
  borders: {
    EdgeTop: null,
    EdgeBottom: null,
    EdgeLeft: null,
    EdgeRight: null,
    DiagonalDown: null,
    DiagonalUp: null,
  },
  alignment: { horizontal: 'General', vertical: 'Bottom', wrapText: false, indent: 0, rotation: 0, shrinkToFit: false },
  protection: { locked: true, formulaHidden: false },
});

/** Le parti da cambiare; dentro ognuna solo i campi nominati. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly borders?: Partial<Style['borders']>;
  readonly alignment?: Partial<Alignment>;
  readonly protection?: Partial<Style['protection']>;
}

const patched = new WeakMap<Style, Map<string, Style>>();

/** Lo stesso cambiamento sullo stesso stile si calcola una volta sola. */
export function patchStyle(style: Style, patch: StylePatch): Style {
  let changes = patched.get(style);
  if (!changes) patched.set(style, (changes = new Map()));
  const key = JSON.stringify(patch);
  let changed = changes.get(key);
  if (!changed) changes.set(key, (changed = intern(merge(style, patch))));
  return changed;
}

function merge(style: Style, patch: StylePatch): Style {
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...patch.font },
    fill: { ...style.fill, ...patch.fill },
    borders: { ...style.borders, ...patch.borders },
    alignment: { ...style.alignment, ...patch.alignment },
    protection: { ...style.protection, ...patch.protection },
  };
}

/** L'unico esemplare di quello stile. */
export function intern(style: Style): Style {
  const key = JSON.stringify(style);
  const same = known.get(key);
  if (same) return same;
  known.set(key, Object.freeze(style));
  return style;
}
