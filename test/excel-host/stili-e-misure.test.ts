import { WHOLE_SHEET, type Area } from '../../dev/excel-host/model/addresses/area';
import { parseArea } from '../../dev/excel-host/model/addresses/address';
import {
  columnPoints,
  pointsToWidth,
  standardWidthPoints,
  widthToPoints,
} from '../../dev/excel-host/model/cells/cell-size';
import { stylesIn, uniform } from '../../dev/excel-host/model/cells/cell-style';
import { restyle } from '../../dev/excel-host/model/cells/restyle';
import { searchPattern } from '../../dev/excel-host/model/cells/search';
import { Sheet } from '../../dev/excel-host/model/sheets/sheet';
import { DEFAULT_STYLE, patchStyle } from '../../dev/excel-host/model/cells/style';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

const paint = (sheet: Sheet, address: string | Area, color: string | null): void => {
  const where = typeof address === 'string' ? area(address) : address;
  restyle(sheet, where, (style) => patchStyle(style, { fill: { color, pattern: color === null ? 'None' : 'Solid' } }));
};

const colorAt = (sheet: Sheet, address: string): string | null => {
  const { top, left } = area(address);
  return sheet.styleAt(top, left).fill.color;
};

describe('larghezze: caratteri dei file e punti dell’API', () => {
  it.each([
    // [caratteri nel file, pixel di Excel, punti]
    [9.140625, 64, 48],
    [20.7109375, 145, 108.75],
    [10, 70, 52.5],
    [0.7109375, 5, 3.75],
  ])('%s caratteri sono %s pixel, %s punti', (width, pixels, points) => {
    expect(widthToPoints(width)).toBe(points);
    expect(points / 0.75).toBe(pixels);
    expect(widthToPoints(pointsToWidth(points))).toBe(points);
  });

  it('la larghezza solita, 8,43 caratteri, è di 64 pixel', () => {
    const sheet = new Sheet('1', 'Foglio1');
    expect(standardWidthPoints(sheet)).toBe(48);
    expect(columnPoints(sheet, 3)).toBe(48);
  });
});

describe('stili di righe e colonne intere', () => {
  it('una colonna intera non crea celle', () => {
    const sheet = new Sheet('1', 'Foglio1');
    paint(sheet, 'B:D', '#FF0000');
    expect(sheet.cells.isEmpty).toBe(true);
    expect(colorAt(sheet, 'C500000')).toBe('#FF0000');
    expect(colorAt(sheet, 'E1')).toBeNull();
  });

  it('una riga dopo una colonna vince all’incrocio, e viceversa', () => {
    const sheet = new Sheet('1', 'Foglio1');
    paint(sheet, 'B:B', '#FF0000');
    paint(sheet, '2:2', '#0000FF');
    expect(colorAt(sheet, 'B2')).toBe('#0000FF');
    paint(sheet, 'B:B', '#00FF00');
    expect(['B1', 'B2', 'A2'].map((at) => colorAt(sheet, at))).toEqual(['#00FF00', '#00FF00', '#0000FF']);
  });

  it('tutto il foglio, poi niente: non resta traccia', () => {
    const sheet = new Sheet('1', 'Foglio1');
    sheet.putCell(4, 4, { value: 'x' });
    paint(sheet, '3:3', '#FF0000');
    paint(sheet, WHOLE_SHEET, '#00FF00');
    expect(['A1', 'C3', 'E5', 'XFD9'].map((at) => colorAt(sheet, at))).toEqual(Array(4).fill('#00FF00'));
    restyle(sheet, WHOLE_SHEET, () => DEFAULT_STYLE);
    expect([sheet.rowStyles.size, sheet.columnStyles.size]).toEqual([0, 0]);
    expect(['A1', 'C3', 'E5', 'XFD9'].map((at) => colorAt(sheet, at))).toEqual(Array(4).fill(null));
  });

  it('una cella torna bianca dentro una colonna colorata', () => {
    const sheet = new Sheet('1', 'Foglio1');
    paint(sheet, 'B:B', '#FF0000');
    restyle(sheet, area('B3'), () => DEFAULT_STYLE);
    expect(['B2', 'B3', 'B4'].map((at) => colorAt(sheet, at))).toEqual(['#FF0000', null, '#FF0000']);
  });
});

describe('ciò che le celle hanno in comune', () => {
  it.each([
    ['A1:A3', 1],
    ['A1:B3', 2],
    ['B1:B3', 1],
    ['B:B', 1],
    ['A:B', 2],
    ['2:2', 3],
    ['A4:A9', 1],
  ])('in %s ci sono %s stili', (address, count) => {
    const sheet = new Sheet('1', 'Foglio1');
    paint(sheet, 'B:B', '#FF0000');
    paint(sheet, 'D2', '#0000FF');
    sheet.putCell(0, 0, { value: 'x' });
    expect(stylesIn(sheet, area(address)).size).toBe(count);
  });

  it('il valore comune, o null', () => {
    const sheet = new Sheet('1', 'Foglio1');
    paint(sheet, 'A1:B2', '#FF0000');
    const color = (address: string): string | null => uniform(sheet, [area(address)], ({ fill }) => fill.color ?? '');
    expect([color('A1:B2'), color('A1:B3'), color('C1:D9')]).toEqual(['#FF0000', null, '']);
  });
});

describe('testi da cercare', () => {
  it.each([
    ['a*z', 'Alcazar', true],
    ['a?b', 'axb', true],
    ['a~?b', 'axb', false],
    ['a~?b', 'a?b', true],
    ['(1)', 'voce (1)', true],
    ['.', 'abc', false],
  ])('%s in %s: %s', (text, content, found) => {
    const criteria = { completeMatch: false, matchCase: false, backwards: false };
    expect(searchPattern(text, criteria).test(content)).toBe(found);
  });
});
