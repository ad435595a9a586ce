import { parseArea } from '../../dev/excel-host/model/addresses/address';
import type { Area } from '../../dev/excel-host/model/addresses/area';
import type { Sheet } from '../../dev/excel-host/model/sheets/sheet';
import type { ConditionalFormatModel, DataValidationModel } from '../../dev/excel-host/model/sheets/sheet-parts';
import type { Workbook } from '../../dev/excel-host/model/workbook';

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

const PLAIN = { font: {}, fill: {}, borders: {} };

function rule(
  workbook: Workbook,
  priority: number,
  fields: Partial<ConditionalFormatModel> & { type: string },
): ConditionalFormatModel {
  return {
    id: workbook.newId(),
    areas: [area('A2:A5')],
    priority,
    stopIfTrue: false,
    formulas: [],
    operator: null,
    text: null,
    format: PLAIN,
    raw: null,
    ...fields,
  };
}

const SCALE =
  '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';

function rules(workbook: Workbook): ConditionalFormatModel[] {
  const red = { font: { bold: true, color: '#9C0006' }, fill: { color: '#FFC7CE' }, borders: {} };
  const thin = { style: 'Continuous', weight: 'Thin', color: '#112233' };
  return [
    rule(workbook, 0, { type: 'Custom', formulas: ['$C2>"a <b>"'], format: red, stopIfTrue: true }),
    rule(workbook, 1, {
      type: 'CellValue',
      areas: [area('C2:C5'), area('E2')],
      operator: 'NotBetween',
      formulas: ['5', '$C$2*2'],
      format: { ...PLAIN, borders: { EdgeTop: thin, EdgeRight: thin }, numberFormat: '0.0' },
    }),
    rule(workbook, 2, { type: 'ContainsText', operator: 'BeginsWith', text: 'La"z', format: red }),
    rule(workbook, 3, { type: 'ContainsText', operator: 'NotContains', text: 'x', format: red }),
    rule(workbook, 4, { type: 'ColorScale', areas: [area('C2:C5')], raw: { xml: SCALE } }),
  ];
}

function validation(
  workbook: Workbook,
  address: string,
  type: string,
  content: DataValidationModel['rule'],
): DataValidationModel {
  return {
    id: workbook.newId(),
    areas: [area(address), area('H1:H2')],
    type,
    rule: content,
    ignoreBlanks: type !== 'List',
    errorAlert: { message: 'Valore "non" ammesso', showAlert: true, style: 'Warning', title: 'Attenzione' },
    prompt: { message: 'Scegli\nuno', showPrompt: true, title: 'Scelta' },
  };
}

function validations(workbook: Workbook): DataValidationModel[] {
  const between = { formula1: '=1', formula2: '=10', operator: 'Between' };
  return [
    validation(workbook, 'B2:B5', 'List', { list: { inCellDropDown: true, source: 'ERP,SAS,"x"' } }),
    validation(workbook, 'A2:A5', 'List', { list: { inCellDropDown: false, source: "='L''altro foglio'!$A$1:$A$3" } }),
    validation(workbook, 'C:C', 'WholeNumber', { wholeNumber: between }),
    validation(workbook, 'E2', 'Decimal', { decimal: { formula1: '=0.5', operator: 'GreaterThanOrEqualTo' } }),
    validation(workbook, 'D2:D5', 'Date', { date: { formula1: '=TODAY()', operator: 'LessThan' } }),
    validation(workbook, 'F2', 'TextLength', { textLength: { formula1: '=5', operator: 'NotEqualTo' } }),
    validation(workbook, 'G2', 'Custom', { custom: { formula: '=A2<>""' } }),
  ];
}

const WRITTEN = { authorName: 'Anna Bianchi', authorEmail: 'anna@ente.it', creationDate: '2024-05-06T07:08:09.000Z' };

/** Tabelle, regole, commenti, collegamenti, pivot e grafici. */
export function addReportParts(workbook: Workbook, data: Sheet, other: Sheet, pivot: Sheet): void {
  data.tables = [
    {
      id: workbook.newId(),
      name: 'TabDati',
      area: area('A1:D5'),
      columns: ['Regione', 'Tipo', 'Alloggi', 'Data'].map((name, i) => ({
        id: i + 1,
        name,
        totalsFunction: null,
        totalsLabel: null,
      })),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: true,
      showFilterButton: true,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
      filters: { 1: ['ERP', 'SAS'] },
    },
  ];
  data.conditionalFormats = rules(workbook);
  data.dataValidations = validations(workbook);
  data.comments = [
    {
      id: workbook.newId(),
      row: 1,
      column: 0,
      content: 'È giusto?\n<sì>',
      ...WRITTEN,
      resolved: true,
      replies: [{ id: workbook.newId(), content: 'Sì', ...WRITTEN, authorName: 'Ugo', authorEmail: '' }],
    },
  ];
  data.notes = [
    { row: 2, column: 1, content: 'nota & altro', authorName: 'Ugo', visible: true, width: 120, height: 60 },
  ];
  data.hyperlinks = [
    { row: 1, column: 2, address: 'https://example.org/?a=1&b=2', documentReference: null, screenTip: 'vai' },
    { row: 2, column: 2, address: null, documentReference: "'L''altro foglio'!A1", screenTip: null },
  ];
  other.autoFilter = { area: area('A1:B3'), filters: { 0: ['21', ''] } };
  pivot.pivots = [
    {
      id: workbook.newId(),
      name: 'pvt',
      source: { table: 'TabDati' },
      row: 3,
      column: 0,
      rows: [{ field: 'Regione', name: 'Le regioni' }],
      columns: [],
      values: [
        { id: workbook.newId(), field: 'Alloggi', name: 'Somma di Alloggi', summarizeBy: 'Sum', numberFormat: '0' },
      ],
      filters: [{ field: 'Tipo', name: 'Tipo' }],
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      layoutType: 'Tabular',
      style: 'PivotStyleMedium9',
      area: area('A4:B7'),
      parts: { filters: area('A2:B2'), body: area('B5:B7'), rowLabels: area('A4:A7'), columnLabels: area('B4') },
      cache: null,
      fields: ['Regione', 'Tipo', 'Alloggi', 'Data'],
    },
  ];
  addCharts(workbook, pivot);
}

function addCharts(workbook: Workbook, sheet: Sheet): void {
  const source = `'Dati "A" & B'`;
  sheet.charts = [
    {
      id: workbook.newId(),
      name: 'Grafico 1',
      type: 'ColumnStacked',
      title: 'Alloggi & enti',
      series: [
        { name: `=${source}!$C$1`, values: `${source}!$C$2:$C$5`, categories: `${source}!$A$2:$A$5` },
        { name: 'a mano', values: `${source}!$D$2:$D$5`, categories: null },
      ],
      legend: { visible: true, position: 'Bottom' },
      axisTitles: { category: 'Regioni', value: 'Quanti' },
      axisVisible: { category: true, value: false },
      anchor: area('D2:K20'),
      frame: null,
    },
    {
      id: workbook.newId(),
      name: 'Torta',
      type: 'Pie',
      title: null,
      series: [{ name: null, values: `${source}!$C$2:$C$5`, categories: null }],
      legend: { visible: false, position: 'Right' },
      axisTitles: { category: null, value: null },
      axisVisible: { category: true, value: true },
      anchor: area('D22:F28'),
      frame: { top: 320, left: 150, width: 100, height: 95 },
    },
  ];
}
