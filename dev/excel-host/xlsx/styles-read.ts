import {
  DEFAULT_STYLE,
  intern,
  type Alignment,
  type Border,
  type Fill,
  type Font,
  type Style,
} from '../model/cells/style';
import type { ConditionalFormatModel } from '../model/sheets/sheet-parts';
import type { ColorReader } from './colors';
import { builtInFormat } from './number-formats';
import { BORDER_STYLES, FILL_PATTERNS, HORIZONTAL, UNDERLINES, VERTICAL } from './style-names';
import { child, childrenOf, flag, numberAttr, type XmlNode } from './xml';

export type DifferentialFormat = ConditionalFormatModel['format'];

export interface StylesRead {
  /** Lo stile con quel numero; quello solito se non c'è. */
  cell(index: number): Style;
  /** Il formato dei formati condizionali con quel numero. */
  differential(index: number | null): DifferentialFormat;
}

/** I formati di `styles.xml`. Quelli che mancano o non si capiscono diventano quelli soliti. */
export function readStyles(root: XmlNode | null, colors: ColorReader): StylesRead {
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((node) => [
      numberAttr(node, 'numFmtId') ?? -1,
      node.attrs['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((node) => ({
    ...DEFAULT_STYLE.font,
    ...readFont(node, colors),
  }));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((node) => readFill(node, colors, false));
  const borders = childrenOf(child(root, 'borders'), 'border').map((node) => readBorders(node, colors));
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const format = numberAttr(xf, 'numFmtId') ?? 0;
    const protection = child(xf, 'protection');
    return intern({
      numberFormat: formats.get(format) ?? builtInFormat(format) ?? 'General',
      font: fonts[numberAttr(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numberAttr(xf, 'fillId') ?? 0] ?? DEFAULT_STYLE.fill,
      borders: { ...DEFAULT_STYLE.borders, ...borders[numberAttr(xf, 'borderId') ?? 0] },
      alignment: readAlignment(child(xf, 'alignment')),
      protection: { locked: flag(protection, 'locked', true), formulaHidden: flag(protection, 'hidden') },
    });
  });
  const differentials = childrenOf(child(root, 'dxfs'), 'dxf').map((node) => ({
    font: readFont(child(node, 'font'), colors),
    ...(child(node, 'numFmt') ? { numberFormat: child(node, 'numFmt')?.attrs['formatCode'] ?? null } : {}),
    fill: differentialFill(child(node, 'fill'), colors),
    borders: Object.fromEntries(
      Object.entries(readBorders(child(node, 'border'), colors)).filter(([, border]) => border !== null),
    ),
  }));
  return {
    cell: (index) => cells[index] ?? DEFAULT_STYLE,
    differential: (index) => differentials[index ?? -1] ?? { font: {}, fill: {}, borders: {} },
  };
}

/** Solo ciò che il file dice del carattere. */
function readFont(node: XmlNode | null, colors: ColorReader): Partial<Font> {
  const name = child(node, 'name')?.attrs['val'];
  const size = numberAttr(child(node, 'sz'), 'val');
  const color = colors.read(child(node, 'color'));
  const underline = child(node, 'u');
  const toggle = (tag: string): boolean | null => (child(node, tag) ? flag(child(node, tag), 'val', true) : null);
  const bold = toggle('b');
  const italic = toggle('i');
  const strikethrough = toggle('strike');
  const line = underline?.attrs['val'] ?? 'single';
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === null ? {} : { size }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(underline ? { underline: line in UNDERLINES ? UNDERLINES[line as keyof typeof UNDERLINES] : 'None' } : {}),
    ...(strikethrough === null ? {} : { strikethrough }),
    ...(color === null ? {} : { color }),
  };
}

/** Nei formati condizionali il colore pieno sta nello sfondo, e il motivo si può non dire. */
function readFill(node: XmlNode | null, colors: ColorReader, differential: boolean): Fill {
  const gradient = child(node, 'gradientFill');
  if (gradient) {
    const stop = child(gradient, 'stop', 'color');
    return { color: colors.read(stop), pattern: 'Solid', patternColor: null };
  }
  const pattern = child(node, 'patternFill');
  const front = colors.read(child(pattern, 'fgColor'));
  const back = colors.read(child(pattern, 'bgColor'));
  const usual = differential && (front ?? back) !== null ? 'solid' : 'none';
  const name = FILL_PATTERNS[pattern?.attrs['patternType'] ?? usual] ?? 'None';
  if (name === 'None') return { color: null, pattern: 'None', patternColor: null };
  if (name === 'Solid') {
    return { color: (differential ? (back ?? front) : front) ?? '#000000', pattern: 'Solid', patternColor: null };
  }
  return { color: back, pattern: name, patternColor: front };
}

/** Un riempimento pieno cambia solo il colore. */
function differentialFill(node: XmlNode | null, colors: ColorReader): Partial<Fill> {
  if (!node) return {};
  const fill = readFill(node, colors, true);
  return fill.pattern === 'Solid' ? { color: fill.color } : fill;
}

function readBorders(node: XmlNode | null, colors: ColorReader): Style['borders'] {
  const side = (...names: readonly string[]): Border | null => {
    const found = names.map((name) => child(node, name)).find((candidate) => candidate !== null) ?? null;
    const style = BORDER_STYLES[found?.attrs['style'] ?? ''];
    return style ? { style: style[0], weight: style[1], color: colors.read(child(found, 'color')) ?? '#000000' } : null;
  };
  const diagonal = side('diagonal');
  return {
    EdgeTop: side('top'),
    EdgeBottom: side('bottom'),
    EdgeLeft: side('left', 'start'),
    EdgeRight: side('right', 'end'),
    DiagonalDown: flag(node, 'diagonalDown') ? diagonal : null,
    DiagonalUp: flag(node, 'diagonalUp') ? diagonal : null,
  };
}

function readAlignment(node: XmlNode | null): Alignment {
  const rotation = numberAttr(node, 'textRotation') ?? 0;
  return {
    horizontal: HORIZONTAL[node?.attrs['horizontal'] ?? 'general'] ?? 'General',
    vertical: VERTICAL[node?.attrs['vertical'] ?? 'bottom'] ?? 'Bottom',
    wrapText: flag(node, 'wrapText'),
    indent: numberAttr(node, 'indent') ?? 0,
    // Nei file da 91 a 180 sono i gradi verso il basso, e 255 il testo in verticale.
    rotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: flag(node, 'shrinkToFit'),
  };
}
