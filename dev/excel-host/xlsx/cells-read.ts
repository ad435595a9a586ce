import { columnIndex, parseArea } from '../model/addresses/address';
import { columnCount, rowCount, type Area } from '../model/addresses/area';
import type { Scalar } from '../model/cells/cell';
import type { Sheet } from '../model/sheets/sheet';
import { offsetFormula } from '../formulas/reference-text';
import { formulaFromFile } from './formula-text';
import { isDateFormat } from './number-formats';
import type { StylesRead } from './styles-read';
import { unescapeText, type XmlStream } from './xml';

/** Ciò che serve per leggere le celle e sta fuori dal foglio. */
export interface CellSources {
  readonly styles: StylesRead;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: string | null;
  formulaAttrs: Readonly<Record<string, string>>;
  inline: string;
}

// Il calendario del 1904 comincia 1462 giorni dopo quello solito.
const DAYS_1904 = 1462;
const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Legge le righe e le celle nel foglio mentre il documento scorre. Ricorda le formule condivise. */
export class CellsReader implements XmlStream {
  readonly element = 'sheetData';
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private tag = '';
  private phonetic = 0;
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();
  private readonly arrays: Area[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly sources: CellSources,
  ) {}

  open(name: string, attrs: Readonly<Record<string, string>>): void {
    this.tag = name;
    if (name === 'row') this.openRow(attrs);
    else if (name === 'c') this.openCell(attrs);
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'f' && this.cell) {
      this.cell.formula = '';
      this.cell.formulaAttrs = attrs;
    } else if (name === 'v' && this.cell) this.cell.value = '';
  }

  text(text: string): void {
    const { cell } = this;
    if (!cell || this.phonetic > 0) return;
    if (this.tag === 'v') cell.value += text;
    else if (this.tag === 'f') cell.formula = (cell.formula ?? '') + text;
    else if (this.tag === 't') cell.inline += text;
  }

  close(name: string): void {
    this.tag = '';
    if (name === 'rPh') this.phonetic -= 1;
    if (name !== 'c' || !this.cell) return;
    this.store(this.cell);
    this.cell = null;
  }

  /** Da chiamare alla fine: le altre celle di una formula in forma di matrice hanno ciò che la prima ci versa. */
  finish(): void {
    for (const area of this.arrays) {
      for (const [row, column, { value, formula }] of this.sheet.cells.inArea(area)) {
        if (formula === null) this.sheet.spilled.set(row, column, value);
      }
    }
  }

  private openRow(attrs: Readonly<Record<string, string>>): void {
    this.row = attrs['r'] === undefined ? this.row + 1 : Number(attrs['r']) - 1;
    this.column = -1;
    const height = attrs['ht'] === undefined ? null : Number(attrs['ht']);
    const hidden = attrs['hidden'] === '1' || attrs['hidden'] === 'true';
    if (height !== null || hidden) this.sheet.rows.set(this.row, { height, hidden });
    if (attrs['s'] !== undefined && attrs['customFormat'] !== undefined && attrs['customFormat'] !== '0') {
      this.sheet.rowStyles.set(this.row, this.sources.styles.cell(Number(attrs['s'])));
    }
  }

  private openCell(attrs: Readonly<Record<string, string>>): void {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(attrs['r'] ?? '') ?? [];
    this.column = letters === undefined ? this.column + 1 : columnIndex(letters);
    this.cell = {
      row: digits === undefined ? this.row : Number(digits) - 1,
      column: this.column,
      type: attrs['t'] ?? 'n',
      style: Number(attrs['s'] ?? 0),
      value: null,
      formula: null,
      formulaAttrs: {},
      inline: '',
    };
  }

  private store(open: OpenCell): void {
    const { row, column } = open;
    const style = this.sources.styles.cell(open.style);
    let value = this.value(open);
    if (this.sources.date1904 && typeof value === 'number' && isDateFormat(style.numberFormat)) value += DAYS_1904;
    const formula = this.formula(open);
    if (value === null && formula === null && style === this.sheet.inheritedStyle(row, column)) return;
    this.sheet.cells.set(row, column, { value, formula, style });
  }

  private value({ type, value, inline }: OpenCell): Scalar {
    if (type === 'inlineStr') return unescapeText(inline);
    if (value === null) return null;
    if (type === 's') return this.sources.sharedStrings[Number(value)] ?? null;
    if (type === 'str') return unescapeText(value);
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
    if (type === 'e') return { error: value.trim() };
    if (type === 'd') return serialOf(value);
    const number = Number(value);
    return value.trim() === '' || Number.isNaN(number) ? null : number;
  }

  private formula({ formula, formulaAttrs, row, column }: OpenCell): string | null {
    if (formula === null) return null;
    const { t: type, si, ref } = formulaAttrs;
    const text = formulaFromFile(unescapeText(formula));
    if (type === 'dataTable') return null;
    if (type === 'shared' && si !== undefined) {
      if (text !== '') this.shared.set(si, { row, column, formula: text });
      const first = this.shared.get(si);
      return first ? offsetFormula(first.formula, row - first.row, column - first.column) : null;
    }
    if (type === 'array' && ref !== undefined) {
      const area = parseArea(ref);
      if (area && rowCount(area) * columnCount(area) > 1) this.arrays.push(area);
    }
    return text === '' ? null : text;
  }
}

/** Il numero seriale di una data ISO; il testo stesso se non lo è. */
function serialOf(text: string): Scalar {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - EPOCH) / MILLISECONDS;
}
