import { DEFAULT_STYLE, type Border, type Fill, type Font, type Style } from '../model/cells/style';
import { colorElement } from './colors';
import { builtInId, FIRST_CUSTOM_FORMAT } from './number-formats';
import { borderStyleName, FILL_PATTERNS, HORIZONTAL, keyOf, UNDERLINES, VERTICAL } from './style-names';
import type { DifferentialFormat } from './styles-read';
import { element, list, MAIN } from './xml';

/** Pezzi di XML senza ripetizioni, col loro posto. */
class Pool {
  readonly items: string[];
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    this.items = [];
    for (const item of first) this.place(item);
  }

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}

/** Raccoglie gli stili mentre si scrivono i fogli; `xml()` va chiamato per ultimo. */
export class StylesWriter {
  private readonly fonts = new Pool();
  // I primi due riempimenti sono fissi: Excel li sostituisce comunque con questi.
  private readonly fills = new Pool(fillElement(DEFAULT_STYLE.fill), patternFill('gray125', ''));
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly cells = new Pool();
  private readonly differentials: string[] = [];
  private readonly known = new Map<Style, number>();

  constructor() {
    this.cell(DEFAULT_STYLE);
  }

  /** Il numero dello stile, per l'attributo `s`. */
  cell(style: Style): number {
    let index = this.known.get(style);
    if (index === undefined) this.known.set(style, (index = this.cells.place(this.xf(style))));
    return index;
  }

  /** Il numero di un formato condizionale; null se non cambia niente. */
  differential({ font, fill, borders, numberFormat }: DifferentialFormat): number | null {
    const inner = [
      Object.keys(font).length > 0 ? fontElement(font) : '',
      numberFormat ? element('numFmt', { numFmtId: this.numberFormatId(numberFormat), formatCode: numberFormat }) : '',
      Object.keys(fill).length > 0 ? differentialFill(fill) : '',
      Object.keys(borders).length > 0 ? bordersElement(borders) : '',
    ].join('');
    if (inner === '') return null;
    this.differentials.push(element('dxf', {}, inner));
    return this.differentials.length - 1;
  }

  xml(): string {
    return element('styleSheet', { xmlns: MAIN }, [
      list(
        'numFmts',
        this.formats.items.map((formatCode, i) => element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + i, formatCode })),
      ),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.cells.items),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.differentials),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    ]);
  }

  numberFormatId(code: string): number {
    return builtInId(code) ?? FIRST_CUSTOM_FORMAT + this.formats.place(code);
  }

  private xf(style: Style): string {
    const numFmtId = this.numberFormatId(style.numberFormat);
    const fontId = this.fonts.place(fontElement(style.font));
    const fillId = this.fills.place(fillElement(style.fill));
    const borderId = this.borders.place(bordersElement(style.borders));
    const { horizontal, vertical, wrapText, indent, rotation, shrinkToFit } = style.alignment;
    const alignment = element('alignment', {
      horizontal: horizontal === 'General' ? null : keyOf(HORIZONTAL, horizontal),
      vertical: vertical === 'Bottom' ? null : keyOf(VERTICAL, vertical),
      textRotation: rotation === 0 ? null : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
      wrapText: wrapText || null,
      indent: indent || null,
      shrinkToFit: shrinkToFit || null,
    });
    const { locked, formulaHidden } = style.protection;
    const protection = element('protection', { locked: locked ? null : false, hidden: formulaHidden || null });
    const inner = [alignment, protection].filter((part) => part.includes(' '));
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || null,
        applyFont: fontId > 0 || null,
        applyFill: fillId > 0 || null,
        applyBorder: borderId > 0 || null,
        applyAlignment: alignment.includes(' ') || null,
        applyProtection: protection.includes(' ') || null,
      },
      inner,
    );
  }
}

function fontElement(font: Partial<Font>): string {
  const toggle = (name: string, on: boolean | undefined, differs: boolean): string =>
    on === undefined || (!on && !differs) ? '' : element(name, { val: on ? null : false });
  const differs = font.name === undefined;
  return element('font', {}, [
    toggle('b', font.bold, differs),
    toggle('i', font.italic, differs),
    toggle('strike', font.strikethrough, differs),
    font.underline === undefined || (font.underline === 'None' && !differs)
      ? ''
      : element('u', { val: keyOf(UNDERLINES, font.underline) ?? 'none' }),
    font.size === undefined ? '' : element('sz', { val: font.size }),
    colorElement('color', font.color),
    font.name === undefined ? '' : element('name', { val: font.name }),
  ]);
}

function patternFill(patternType: string, inner: string): string {
  return element('fill', {}, element('patternFill', { patternType }, inner));
}

function fillElement(fill: Fill): string {
  const named = keyOf(FILL_PATTERNS, fill.pattern) ?? 'none';
  const pattern = named === 'none' && fill.color !== null ? 'solid' : named;
  if (pattern === 'none') return patternFill('none', '');
  if (pattern === 'solid') {
    return patternFill('solid', colorElement('fgColor', fill.color) + element('bgColor', { indexed: 64 }));
  }
  return patternFill(pattern, colorElement('fgColor', fill.patternColor) + colorElement('bgColor', fill.color));
}

function differentialFill(fill: Partial<Fill>): string {
  const pattern = keyOf(FILL_PATTERNS, fill.pattern) ?? (fill.color ? 'solid' : 'none');
  return patternFill(pattern, colorElement('fgColor', fill.patternColor) + colorElement('bgColor', fill.color));
}

function bordersElement(borders: Partial<Record<string, Border | null>>): string {
  const side = (name: string, border: Border | null | undefined): string => {
    const style = border ? borderStyleName(border.style, border.weight) : null;
    return element(name, { style }, style ? colorElement('color', border?.color) : '');
  };
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, DiagonalDown, DiagonalUp } = borders;
  return element('border', { diagonalUp: DiagonalUp ? true : null, diagonalDown: DiagonalDown ? true : null }, [
    side('left', EdgeLeft),
    side('right', EdgeRight),
    side('top', EdgeTop),
    side('bottom', EdgeBottom),
    side('diagonal', DiagonalDown ?? DiagonalUp),
  ]);
}
