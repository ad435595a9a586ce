/** Nomi dei file ↔ nomi dell'API, dove non basta la maiuscola. */

export const FILL_PATTERNS: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};

/** Nel file il tratto e lo spessore sono un nome solo. */
export const BORDER_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

/** La chiave di quel valore; null se non c'è. */
export function keyOf(names: Readonly<Record<string, string>>, value: string | null | undefined): string | null {
  return Object.entries(names).find(([, name]) => name === value)?.[0] ?? null;
}

/** Il nome nel file di un bordo: quello di tratto e spessore, o del solo tratto se insieme non esistono. */
export function borderStyleName(style: string, weight: string): string | null {
  const entries = Object.entries(BORDER_STYLES);
  const same = entries.filter(([, [name]]) => name === style);
  return (same.find(([, [, thickness]]) => thickness === weight) ?? same[0])?.[0] ?? null;
}
