import { roundDecimal } from '../../dev/excel-host/formulas/rounding';
import { parseArea } from '../../dev/excel-host/model/addresses/address';
import type { Scalar } from '../../dev/excel-host/model/cells/cell';
import type { Sheet } from '../../dev/excel-host/model/sheets/sheet';
import type { TableModel } from '../../dev/excel-host/model/sheets/sheet-parts';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { newWorkbook } from '../../dev/excel-host/new-workbook';

const DATA = "L'anno 2020";

function put(sheet: Sheet, address: string, value: Scalar): void {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  const formula = typeof value === 'string' && value.startsWith('=') ? value.slice(1) : null;
  sheet.putCell(area.top, area.left, formula === null ? { value, formula } : { value: null, formula });
}

function table(name: string, where: string, columns: readonly string[], showTotals = false): TableModel {
  const area = parseArea(where);
  if (!area) throw new Error(where);
  return {
    id: `{${name}}`,
    name,
    area,
    columns: columns.map((column, id) => ({ id, name: column, totalsFunction: null, totalsLabel: null })),
    showHeaders: true,
    showTotals,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: '',
    filters: {},
  };
}

/** Foglio1 per le formule e un foglio di dati con una tabella, nomi definiti e un vuoto in mezzo. */
function workbook(): Workbook {
  const made = newWorkbook(['Foglio1', DATA]);
  const data = made.sheetNamed(DATA);
  if (!data) throw new Error(DATA);
  const rows: readonly (readonly Scalar[])[] = [
    ['Ente', 'Tipo', 'Anno', 'Importo'],
    ['A', 'x', 2020, 10],
    ['B', 'x', 2021, 20.5],
    ['A', 'y', 2021, 30],
    [null, null, null, null],
    ['C', ' x ', 'testo', 5],
  ];
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      data.putCell(i, j, { value });
    });
  });
  data.tables.push(table('Offerta', 'A1:D6', ['Ente', 'Tipo', 'Anno', 'Importo']));
  const name = (name: string, formula: string) => ({ name, formula, comment: '', visible: true });
  made.names.push(name('Importi', "'L''anno 2020'!$D$2:$D$6"), name('Aliquota', '0.2'), name('Rotto', 'Foglio1!#REF!'));
  made.names.push(name('Doppio', 'Aliquota*2'));
  data.names.push(name('Locale', "'L''anno 2020'!$D$2"));
  return made;
}

/** Il valore di una formula in Foglio1!A1; gli errori come testo. */
function value(formula: string, around: Readonly<Record<string, Scalar>> = {}): unknown {
  const made = workbook();
  const sheet = made.sheetNamed('Foglio1');
  if (!sheet) throw new Error('Foglio1');
  for (const [address, content] of Object.entries(around)) put(sheet, address, content);
  put(sheet, 'A1', `=${formula}`);
  made.calculate();
  return plain(sheet.valueAt(0, 0));
}

const plain = (scalar: Scalar): unknown => (typeof scalar === 'object' && scalar !== null ? scalar.error : scalar);

const D = "'L''anno 2020'!";

describe('funzioni', () => {
  it.each<[string, unknown]>([
    [`SUM(${D}D2:D6)`, 65.5],
    [`SUM(${D}D:D)`, 65.5],
    [`SUMIF(${D}A2:A6,"A",${D}D2:D6)`, 40],
    [`SUMIF(${D}A2:A6,"a*",${D}D2)`, 40],
    [`SUMIF(${D}D2:D6,">10")`, 50.5],
    [`SUMIFS(${D}$D:$D,${D}$A:$A,"A",${D}$C:$C,">=2021")`, 30],
    [`COUNTIF(${D}A:A,"A")`, 2],
    [`COUNTIFS(${D}B:B,"x",${D}C:C,">2020")`, 1],
    ['IF(1>2,"sì","no")', 'no'],
    ['IFERROR(1/0,"niente")', 'niente'],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234.5,-2)', 1200],
    ['ROUNDUP(2.341,2)', 2.35],
    ['ROUNDDOWN(-2.349,2)', -2.34],
    [`INDEX(${D}D2:D6,MATCH("B",${D}A2:A6,0))`, 20.5],
    [`VLOOKUP("C",${D}A1:D6,4,FALSE)`, 5],
    [`VLOOKUP("Z",${D}A1:D6,4,FALSE)`, '#N/A'],
    [`_xlfn.XLOOKUP("B",${D}A2:A6,${D}D2:D6)`, 20.5],
    ['N("testo")', 0],
    ['ISNUMBER("1")', false],
    [`ISNUMBER(${D}D2)`, true],
    ['TRIM("  a  b ")', 'a b'],
    ['CONCATENATE("a",1,"b")', 'a1b'],
    ['TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['TEXT(44211,"dd/mm/yyyy")', '15/01/2021'],
    ['HYPERLINK("#A1","vai")', 'vai'],
    [`AVERAGE(${D}D2:D6)`, 16.375],
    [`SUBTOTAL(9,${D}D2:D6)`, 65.5],
    [`COUNTBLANK(${D}A1:A6)`, 1],
    ['SUM(Importi)-Aliquota*10', 63.5],
    ['Doppio', 0.4],
    ['SUM(Offerta[Importo])', 65.5],
    ['COUNTA(Offerta[#Headers])', 4],
    ['SUM(Offerta[[Anno]:[Importo]])', 6127.5],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    [`SUMPRODUCT(LEN(${D}A2:A6))`, 4],
    [`SUMPRODUCT(--(TRIM(${D}B2:B6)="x"),${D}D2:D6)`, 35.5],
    [`SUMPRODUCT(--ISNUMBER(${D}C2:C6))`, 3],
    [`SUMPRODUCT(ROUND(${D}D2:D6,0))`, 66],
    [`SUM(IF(ISNUMBER(${D}C2:C6),${D}D2:D6))`, 60.5],
    [`SUM(SUMIF(${D}A2:A6,{"A","C"},${D}D2:D6))`, 45],
    [`COUNT(MATCH(${D}A2:A6,{"A","B"},0))`, 3],
    ['SUMPRODUCT(--NOT(ISBLANK(Offerta[Ente])))', 4],
    ['SUMPRODUCT(ABS(Importi))', 65.5],
    [`INDEX(${D}D2:D6,MATCH(1,(${D}A2:A6="A")*(${D}C2:C6=2021),0))`, 30],
    [`SUMPRODUCT(--(LEN(TRIM(${D}B2:B6))=1))`, 4],
  ])('per ogni elemento di un elenco: %s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it('arrotonda il numero che si legge', () => {
    expect([1.005, 2.675, -1.005, 0.1 + 0.2, 1e300, 0].map((n) => roundDecimal(n, 2, 'near'))).toEqual([
      1.01, 2.68, -1.01, 0.3, 1e300, 0,
    ]);
    expect(roundDecimal(0.30000000000000004, 1, 'up')).toBe(0.3);
    expect(roundDecimal(1.0000000001, 1, 'up')).toBe(1.1);
  });
});

describe('ciò che il motore non sa fare si vede', () => {
  it.each<[string, string]>([
    ['FUNZIONEIGNOTA(1)', '#NAME?'],
    ['SOMMA(1,2)', '#NAME?'],
    ['NOMEIGNOTO', '#NAME?'],
    ['1+', '#NAME?'],
    ['SUM(1,', '#NAME?'],
    ['Manca!A1', '#REF!'],
    ['SUM(Manca!A1:A3)', '#REF!'],
    ['[1]Foglio1!A1', '#REF!'],
    ["SUM('C:\\dati\\[x.xlsx]F'!A1:B2)", '#REF!'],
    ['Rotto', '#REF!'],
    ['SUM(Foglio1!#REF!,1)', '#REF!'],
    ["'Foglio1'!#REF!", '#REF!'],
    ['SUM(Offerta[Manca])', '#REF!'],
    ['Offerta[@Importo]', '#VALUE!'],
    ['1/0', '#DIV/0!'],
    ['"a"+1', '#VALUE!'],
    ['Locale', '#NAME?'],
  ])('%s dà %s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  it('nemmeno il valore di prima resta al posto di un errore', () => {
    const made = newWorkbook();
    const [sheet] = made.sheets;
    sheet?.putCell(0, 0, { formula: 'FUNZIONEIGNOTA(1)', value: 12 });
    sheet?.putCell(1, 0, { formula: '1+', value: 12 });
    made.calculate();
    expect([sheet?.valueAt(0, 0), sheet?.valueAt(1, 0)]).toEqual([{ error: '#NAME?' }, { error: '#NAME?' }]);
  });

  it('gli errori passano da una formula all’altra, e IFERROR li ferma', () => {
    expect(value('B1+1', { B1: '=C1*2', C1: '=1/0' })).toBe('#DIV/0!');
    expect(value('SUM(B1:B3)', { B1: 1, B2: '=NA()' })).toBe('#N/A');
    expect(value('IFERROR(B1,0)', { B1: '=FUNZIONEIGNOTA()' })).toBe(0);
  });
});

describe('catene, vuoti e giri', () => {
  it('una catena si calcola nell’ordine giusto', () => {
    expect(value('B1+1', { B1: '=C1+1', C1: '=D1+1', D1: 1 })).toBe(4);
  });

  it('il rimando a una cella vuota vale 0, ma la cella resta vuota', () => {
    expect(value('B1')).toBe(0);
    expect(value('ISBLANK(B1)')).toBe(true);
    expect(value('B1&"x"')).toBe('x');
    expect(value('B1=""', { B1: '=C1' })).toBe(false);
    expect(value('FORMULATEXT(B1)', { B1: '=C1' })).toBe('=C1');
  });

  it('un riferimento circolare dà comunque un numero', () => {
    expect(value('B1', { B1: '=A1' })).toBe(0);
    expect(typeof value('A1+1')).toBe('number');
  });

  it('le colonne intere si contano dalla riga 1, anche se è vuota', () => {
    expect(value('MATCH("x",C:C,0)', { C4: 'x' })).toBe(4);
    expect(value('INDEX(C:C,4)', { C4: 'x' })).toBe('x');
  });

  it('aree lunghe, lette una volta sola, con e senza formule', () => {
    const column = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`C${i + 1}`, i % 2]));
    expect(value('SUMIF(C1:C80,1)+COUNTIF(C:C,0)+B1', { ...column, B1: '=MATCH(1,C1:C80,0)' })).toBe(82);
    expect(value('SUMIF(C1:C80,">0")', { ...column, C80: '=B1*5', B1: 2 })).toBe(49);
  });

  it('la riga di una tabella', () => {
    const made = workbook();
    const data = made.sheetNamed(DATA);
    if (!data) throw new Error(DATA);
    put(data, 'F3', '=Offerta[@Importo]*2');
    put(data, 'F4', '=Offerta[[#This Row],[Ente]]&"!"');
    put(data, 'F9', '=Offerta[@Importo]');
    made.calculate();
    expect([2, 3, 8].map((row) => plain(data.valueAt(row, 5)))).toEqual([41, 'A!', '#VALUE!']);
  });

  it('un nome di foglio vale prima di quello della cartella', () => {
    const made = workbook();
    const data = made.sheetNamed(DATA);
    if (!data) throw new Error(DATA);
    put(data, 'F1', '=Locale');
    made.calculate();
    expect(data.valueAt(0, 5)).toBe(10);
  });
});

describe('formule che si versano', () => {
  const column = (sheet: Sheet, column: number, rows: number): unknown[] =>
    Array.from({ length: rows }, (_, row) => plain(sheet.valueAt(row, column)));

  it('i valori stanno nelle celle accanto e seguono i dati', () => {
    const made = newWorkbook();
    const [sheet] = made.sheets;
    if (!sheet) throw new Error('foglio');
    [3, 1, 3, 2].forEach((number, row) => {
      sheet.putCell(row, 0, { value: number });
    });
    put(sheet, 'B1', '=SORT(UNIQUE(A1:A4))');
    put(sheet, 'C1', '=SUM(B1:B9)+B3');
    put(sheet, 'D1', '=A1:A4*10');
    made.calculate();
    expect(column(sheet, 1, 5)).toEqual([1, 2, 3, null, null]);
    expect([sheet.valueAt(0, 2), ...column(sheet, 3, 4)]).toEqual([9, 30, 10, 30, 20]);
    sheet.putCell(1, 0, { value: 3 });
    made.markStale();
    made.calculate();
    expect([column(sheet, 1, 4), sheet.valueAt(0, 2)]).toEqual([[2, 3, null, null], 5]);
    sheet.putCell(0, 1, { value: null, formula: null });
    made.markStale();
    made.calculate();
    expect(column(sheet, 1, 4)).toEqual([null, null, null, null]);
  });

  it('una cella occupata dà #SPILL!, finché non si libera', () => {
    const made = newWorkbook();
    const [sheet] = made.sheets;
    if (!sheet) throw new Error('foglio');
    put(sheet, 'A1', '=SEQUENCE(3)');
    made.calculate();
    expect(column(sheet, 0, 3)).toEqual([1, 2, 3]);
    sheet.putCell(1, 0, { value: 'mio' });
    made.markStale();
    made.calculate();
    expect(column(sheet, 0, 3)).toEqual(['#SPILL!', 'mio', null]);
    sheet.putCell(1, 0, { value: null });
    made.markStale();
    made.calculate();
    expect(column(sheet, 0, 3)).toEqual([1, 2, 3]);
  });
});

describe('quando si ricalcola', () => {
  const calculated = (made: Workbook): readonly string[] =>
    made
      .takeChanges()
      .filter(({ change }) => change.kind === 'calculated')
      .map(({ change }) => made.sheetWithId(change.sheet)?.name ?? '');

  it('si segnala nei fogli dove è cambiato qualcosa, una volta', () => {
    const made = newWorkbook(['Foglio1', 'Altro']);
    const [first, second] = made.sheets;
    if (!first || !second) throw new Error('fogli');
    put(first, 'A1', 1);
    put(first, 'B1', '=A1+1');
    put(second, 'A1', '=1+1');
    made.calculate();
    expect(calculated(made)).toEqual(['Foglio1', 'Altro']);
    put(first, 'A1', 5);
    made.markStale();
    made.calculate();
    made.calculate();
    expect(calculated(made)).toEqual(['Foglio1']);
  });

  it('col calcolo manuale solo le formule nuove prendono un valore', () => {
    const made = newWorkbook();
    const [sheet] = made.sheets;
    if (!sheet) throw new Error('foglio');
    put(sheet, 'A1', 1);
    put(sheet, 'B1', '=A1+1');
    made.calculate();
    made.calculationMode = 'Manual';
    put(sheet, 'A1', 10);
    put(sheet, 'C1', '=A1*2');
    made.markStale();
    made.calculate();
    expect([sheet.valueAt(0, 1), sheet.valueAt(0, 2), made.isStale]).toEqual([2, 20, true]);
    made.calculate(true);
    expect([sheet.valueAt(0, 1), made.isStale]).toEqual([11, false]);
  });
});
