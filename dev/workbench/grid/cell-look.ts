import type { Border, BorderSide, Style } from '../../excel-host/model/cells/style';
import type { AppliedFormat } from '../../excel-host/model/sheets/applied-formats';
import type { Scalar } from '../../excel-host/model/cells/cell';

const EDGES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const satisfies readonly BorderSide[];
const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const PIXELS_PER_POINT = 4 / 3;

/** Come si mostra una cella, pronto per il CSS. */
export interface CellLook {
  readonly fill: string | null;
  readonly color: string;
  /** La scorciatoia `font` del CSS: serve anche a misurare il testo. */
  readonly font: string;
  readonly decoration: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'start' | 'center' | 'end';
  readonly wrap: boolean;
  readonly indent: number;
  /** I quattro bordi, da sopra in senso orario; null = solo la griglia. */
  readonly borders: readonly (string | null)[];
  readonly numberFormat: string;
}

/** Lo stile della cella con sopra ciò che dicono i formati condizionali. */
export function lookOf(style: Style, applied: AppliedFormat | undefined, value: Scalar): CellLook {
  const font = { ...style.font, ...applied?.format.font };
  const fill = { ...style.fill, ...applied?.format.fill };
  const borders: Partial<Record<string, Border | null>> = { ...style.borders, ...applied?.format.borders };
  const { alignment } = style;
  const underline = font.underline === 'None' ? '' : 'underline';
  return {
    fill: fill.color,
    color: font.color,
    font: `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size * PIXELS_PER_POINT}px ${family(font.name)}`,
    decoration: `${underline} ${font.strikethrough ? 'line-through' : ''}`.trim(),
    horizontal: horizontalOf(alignment.horizontal, value),
    vertical: alignment.vertical === 'Top' ? 'start' : alignment.vertical === 'Center' ? 'center' : 'end',
    wrap: alignment.wrapText || alignment.vertical === 'Justify',
    indent: alignment.indent * 9,
    borders: EDGES.map((side) => lineOf(borders[side] ?? null)),
    numberFormat: applied?.format.numberFormat ?? style.numberFormat,
  };
}

/** Il nome viene dal file: fra virgolette, e senza quelle che avrebbe dentro. */
function family(name: string): string {
  return `"${name.replace(/["\\;{}]/g, '')}", Carlito, "Liberation Sans", Arial, sans-serif`;
}

function horizontalOf(wanted: string, value: Scalar): CellLook['horizontal'] {
  if (wanted === 'Right') return 'right';
  if (wanted === 'Center' || wanted === 'CenterAcrossSelection') return 'center';
  if (wanted !== 'General') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

function lineOf(border: Border | null): string | null {
  if (!border || border.style === 'None') return null;
  const line = LINES[border.style] ?? 'solid';
  const width = line === 'double' ? 3 : (WIDTHS[border.weight] ?? 1);
  return `${width}px ${line} ${/^#[\dA-F]{6}$/i.test(border.color) ? border.color : '#000000'}`;
}
