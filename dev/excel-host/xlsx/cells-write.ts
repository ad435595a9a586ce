import { areaAddress, columnLetters } from '../model/addresses/address';
import { isError, type Cell } from '../model/cells/cell';
import type { Sheet } from '../model/sheets/sheet';
import { formulaToFile } from './formula-text';
import { spillAreas } from './spills';
import type { StylesWriter } from './styles-write';
import { element, escapeText } from './xml';

export interface SheetData {
  readonly xml: string;
  /** Se qualche formula si versa in altre celle. */
  readonly spills: boolean;
}

/** `sheetData`: righe con altezza, stile e celle. I testi vanno nell’elenco condiviso della cartella. */
export function sheetDataXml(sheet: Sheet, styles: StylesWriter, strings: SharedStrings): SheetData {
  const rows = new Map<number, string[]>();
  const cellsOf = (row: number): string[] => {
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = []));
    return cells;
  };
  for (const row of [...sheet.rows.keys(), ...sheet.rowStyles.keys()]) cellsOf(row);
  const spills = spillAreas(sheet);
  const letters: string[] = [];
  for (const [row, column, cell] of sheet.cells.entries()) {
    const name = (letters[column] ??= columnLetters(column));
    const spill = spills.get(`${row},${column}`);
    cellsOf(row).push(cellXml(`${name}${row + 1}`, cell, spill ? areaAddress(spill) : null, styles, strings));
  }
  const written = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const model = sheet.rows.get(row);
      const style = sheet.rowStyles.get(row);
      return element(
        'row',
        {
          r: row + 1,
          s: style ? styles.cell(style) : null,
          customFormat: style ? true : null,
          ht: model?.height,
          hidden: model?.hidden || null,
          customHeight: (model?.height ?? null) === null ? null : true,
        },
        cells,
      );
    });
  return { xml: element('sheetData', {}, written), spills: spills.size > 0 };
}

/** I testi della cartella, ognuno una volta. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  xml(namespace: string): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t></si>`,
    );
    return element('sst', { xmlns: namespace, count: this.uses, uniqueCount: items.length }, items);
  }
}

function cellXml(
  address: string,
  cell: Cell,
  spill: string | null,
  styles: StylesWriter,
  strings: SharedStrings,
): string {
  const { value, formula } = cell;
  const index = styles.cell(cell.style);
  const open = `<c r="${address}"${index > 0 ? ` s="${index}"` : ''}${spill === null ? '' : ' cm="1"'}`;
  const kind = spill === null ? '' : ` t="array" ref="${spill}"`;
  const written = formula === null ? '' : `<f${kind}>${escapeText(formulaToFile(formula))}</f>`;
  if (value === null) return written === '' ? `${open}/>` : `${open}>${written}</c>`;
  if (typeof value === 'number') return `${open}>${written}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${written}<v>${Number(value)}</v></c>`;
  if (isError(value)) return `${open} t="e">${written}<v>${escapeText(value.error)}</v></c>`;
  if (formula !== null) return `${open} t="str">${written}<v>${escapeText(value)}</v></c>`;
  return `${open} t="s"><v>${strings.place(value)}</v></c>`;
}
