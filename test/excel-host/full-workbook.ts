import { EngineCalculator } from '../../dev/excel-host/formulas/calculator';
import { parseArea } from '../../dev/excel-host/model/addresses/address';
import { LAST_COLUMN, LAST_ROW, type Area } from '../../dev/excel-host/model/addresses/area';
import type { Scalar } from '../../dev/excel-host/model/cells/cell';
import type { Sheet } from '../../dev/excel-host/model/sheets/sheet';
import { DEFAULT_STYLE, patchStyle } from '../../dev/excel-host/model/cells/style';
import { Workbook } from '../../dev/excel-host/model/workbook';
import { addReportParts } from './full-workbook-parts';

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function put(sheet: Sheet, top: number, left: number, rows: readonly (readonly Scalar[])[]): void {
  rows.forEach((row, i) => row.forEach((value, j) => sheet.putCell(top + i, left + j, { value })));
}

/** Una cartella con almeno un esempio di ogni cosa che il modello sa tenere. */
export function fullWorkbook(): Workbook {
  const workbook = new Workbook(new EngineCalculator());
  workbook.name = 'tutto.xlsx';
  const data = workbook.addSheet('Dati "A" & B');
  const other = workbook.addSheet("L'altro foglio");
  const pivot = workbook.addSheet('Pivot');
  workbook.addSheet('Segreto').visibility = 'VeryHidden';
  fillData(data);
  fillOther(other);
  addReportParts(workbook, data, other, pivot);
  workbook.names = [
    { name: 'Aliquota', formula: '0.22*2', comment: 'un’espressione', visible: true },
    { name: 'Regioni', formula: `'Dati "A" & B'!$A$2:$A$5`, comment: '', visible: false },
  ];
  other.names = [{ name: 'Locale', formula: "'L''altro foglio'!$A$1", comment: '', visible: true }];
  workbook.customXml = [{ id: workbook.newId(), xml: '<q xmlns="urn:prova"><a b="1">è &amp; sì</a></q>' }];
  workbook.settings.set('testo', 'a <b> & "c"\n');
  workbook.settings.set('dati', { elenco: [1, null, true], vuoto: {} });
  workbook.properties = { title: 'Prova', author: 'Ufficio casa', company: 'Ente & C.', manager: 'Anna' };
  workbook.customProperties = [
    { key: 'Pratica', value: 'n. 12' },
    { key: 'Giorni', value: 4.5 },
    { key: 'Chiusa', value: true },
  ];
  workbook.calculationMode = 'Manual';
  workbook.activate(other);
  workbook.calculate(true);
  return workbook;
}

function fillData(sheet: Sheet): void {
  put(sheet, 0, 0, [
    ['Regione', 'Tipo', 'Alloggi', 'Data'],
    ['Lazio', 'ERP', 10, 44_197],
    ['Lazio', 'SAS', 30, 44_228.5],
    ['Lombardia', 'ERP', 20, 44_256],
    ['Lombardia', 'SAS', 40, 44_287],
  ]);
  put(sheet, 7, 0, [
    [' spazi ', 'a capo\ndue', '', '_x0041_', '\u0007suona', 'è 😀 <&>"', 0.1, -1e-9, true, { error: '#N/A' }],
  ]);
  const formulas = ['SUM(C2:C5)', 'C2-C2', '1/0', 'A2&" <x>"', 'C2>5', 'IFNA(C2,0)', '""', "'L''altro foglio'!A1*2"];
  formulas.forEach((formula, i) => {
    sheet.putCell(9, i, { formula });
  });
  sheet.putCell(11, 0, { formula: 'C2:C5*2' });
  sheet.putCell(11, 2, { formula: 'C2:D3+0' });
  const bold = patchStyle(DEFAULT_STYLE, { font: { bold: true, color: '#FF0000', name: 'Arial', size: 12.5 } });
  for (let column = 0; column < 4; column += 1) sheet.putCell(0, column, { style: bold });
  for (let row = 1; row < 5; row += 1) {
    sheet.putCell(row, 3, { style: patchStyle(DEFAULT_STYLE, { numberFormat: 'dd/mm/yyyy' }) });
  }
  sheet.putCell(20, 0, { style: patchStyle(DEFAULT_STYLE, { fill: { color: '#00B0F0', pattern: 'Solid' } }) });
  sheet.putCell(20, 1, { style: patterned });
  sheet.putCell(20, 2, { style: framed });
  sheet.rowStyles.set(30, bold);
  sheet.columnStyles.set(8, framed);
  sheet.columns.set(0, { width: 20.7109375, hidden: false });
  sheet.columns.set(1, { width: 20.7109375, hidden: false });
  sheet.columns.set(5, { width: null, hidden: true });
  sheet.rows.set(1, { height: 33.75, hidden: false });
  sheet.rows.set(40, { height: null, hidden: true });
  sheet.merges = [area('A23:C24'), area('E23:F23')];
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tabColor = '#FFC000';
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.selection = [area('C3:D4'), area('F7')];
}

const patterned = patchStyle(DEFAULT_STYLE, {
  fill: { color: '#FFFF00', pattern: 'Gray25', patternColor: '#0000FF' },
  alignment: { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrapText: true, rotation: -45 },
  protection: { locked: false, formulaHidden: true },
  font: { underline: 'DoubleAccountant', italic: true, strikethrough: true },
});

const framed = patchStyle(DEFAULT_STYLE, {
  numberFormat: '#,##0.00 "€";[Red]-#,##0.00 "€"',
  alignment: { horizontal: 'Left', indent: 2, rotation: 180, shrinkToFit: true },
  borders: {
    EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' },
    EdgeBottom: { style: 'Double', weight: 'Thick', color: '#C00000' },
    EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#123456' },
    EdgeRight: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
    DiagonalUp: { style: 'SlantDashDot', weight: 'Medium', color: '#00FF00' },
  },
});

function fillOther(sheet: Sheet): void {
  put(sheet, 0, 0, [[21, 'x'], [5], [6]]);
  sheet.visibility = 'Visible';
  sheet.defaultRowHeight = 18;
  sheet.defaultColumnWidth = 12.71;
  sheet.protection = {
    protected: true,
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    },
    password: null,
    hash: { algorithmName: 'SHA-512', hashValue: 'YWJj', saltValue: 'ZGVm', spinCount: 100_000 },
  };
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 'A3',
    margins: { top: 36, bottom: 72, left: 28.35, right: 28.35, header: 18, footer: 18 },
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    printArea: [area('A1:C10'), area('E1:F10')],
    titleRows: { top: 0, left: 0, bottom: 1, right: LAST_COLUMN },
    titleColumns: { top: 0, left: 0, bottom: LAST_ROW, right: 0 },
    headerFooter: {
      leftHeader: '&"Arial,Bold"Ente && C.',
      centerHeader: '',
      rightHeader: '&D',
      leftFooter: '',
      centerFooter: 'Pagina &P di &N',
      rightFooter: 'R',
    },
  };
  sheet.customProperties = [{ key: 'chiave', value: 'valore & <altro>' }];
}
