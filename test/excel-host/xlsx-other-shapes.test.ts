import { strToU8, zipSync } from 'fflate';
import { offsetFormula } from '../../dev/excel-host/formulas/reference-text';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { formulaFromFile, formulaToFile } from '../../dev/excel-host/xlsx/formula-text';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';
import { describe as describeWorkbook } from '../../dev/excel-host/model/describe';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly theme?: string;
}

/** Una cartella scritta a mano, con un foglio. */
function load({ sheet, workbook = '', styles, theme }: Parts): Promise<Workbook> {
  const rels = ['worksheet', ...(styles ? ['styles'] : []), ...(theme ? ['theme'] : [])];
  const related = rels.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${TYPE}/${name}" Target="${name}.xml"/>`);
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} ${REL}>${workbook}<sheets><sheet name="F" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/worksheet.xml': `<worksheet ${MAIN} ${REL}>${sheet}</worksheet>`,
    ...(styles ? { 'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` } : {}),
    ...(theme ? { 'xl/theme.xml': theme } : {}),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  return loadXlsx(zip, 'a-mano.xlsx');
}

const rows = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;

describe('file scritti da altri programmi', () => {
  it('formule condivise, in forma di matrice, col risultato zero e con le funzioni nuove', async () => {
    const { sheets } = await load({
      sheet: `<sheetData>
        <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B:B)</f><v>0</v></c></row>
        <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>
        <row r="4"><c r="A4"><f t="array" ref="A4:A5">B1:B2*2</f><v>4</v></c></row>
        <row r="5"><c r="A5"><v>6</v></c></row>
        <row r="6"><c r="A6" t="str"><f>_xlfn._xlws.FILTER(B1:B2,B1:B2&gt;0)&amp;"_xlfn.x"</f><v></v></c></row></sheetData>`,
    });
    const [sheet] = sheets;
    const cells = [...(sheet?.cells.entries() ?? [])].map(([row, , { value, formula }]) => [row + 1, value, formula]);
    expect(cells).toEqual([
      [1, 0, 'B1*$C$1+SUM(B:B)'],
      [2, 2, 'B2*$C$1+SUM(B:B)'],
      [4, 4, 'B1:B2*2'],
      [5, 6, null],
      [6, '', 'FILTER(B1:B2,B1:B2>0)&"_xlfn.x"'],
    ]);
    expect(sheet?.spilled.get(4, 0)).toBe(6);
  });

  it('colori del tema con la sfumatura, e numerati', async () => {
    const { sheets } = await load({
      sheet: rows('<c r="A1" s="1"/>', '<c r="B1" s="2"/>', '<c r="C1" s="3"/>'),
      theme:
        '<a:theme xmlns:a="u"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      styles: `<fonts><font/></fonts><fills><fill/><fill/>
        <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
        <cellXfs><xf/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/></cellXfs>`,
    });
    // I valori che Excel mostra per "Blu, colore 1, più chiaro 80%", "Bianco, più scuro 25%" e per il rosso numerato.
    const colors = [0, 1, 2].map((column) => sheets[0]?.styleAt(0, column).fill.color);
    expect(colors).toEqual(['#DAE3F3', '#BFBFBF', '#FF0000']);
  });

  it('il calendario del 1904 e le date scritte in ISO', async () => {
    const { sheets } = await load({
      workbook: '<workbookPr date1904="1"/>',
      sheet: rows(
        '<c r="A1" s="1"><v>100</v></c>',
        '<c r="B1"><v>100</v></c>',
        '<c r="C1" t="d"><v>2021-01-01</v></c>',
      ),
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    });
    expect([0, 1, 2].map((column) => sheets[0]?.valueAt(0, column))).toEqual([1562, 100, 44_197]);
  });

  it('testi formattati, celle senza indirizzo, prefissi e attributi che non si conoscono', async () => {
    const { sheets } = await load({
      sheet:
        '<x:sheetData xmlns:x="u"><x:row z="1"><x:c t="inlineStr"><x:is><x:r><x:t>uno </x:t></x:r><x:r><x:t>due</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData><mai-visto/>',
    });
    expect([0, 1].map((column) => sheets[0]?.valueAt(0, column))).toEqual(['uno due', 2]);
  });

  it('le convalide dell’estensione di Excel 2010', async () => {
    const { sheets } = await load({
      sheet: `${rows()}<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>Altro!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheets[0]?.dataValidations).toMatchObject([
      { type: 'List', rule: { list: { source: '=Altro!$A$1:$A$9', inCellDropDown: true } } },
    ]);
  });

  it('le regole che non si interpretano tornano nel file come erano', async () => {
    const rule =
      '<cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/></iconSet></cfRule>';
    const first = await load({
      sheet: `${rows()}<conditionalFormatting sqref="A1:A9 C1">${rule}<cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`,
    });
    expect(first.sheets[0]?.conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['PresetCriteria', 0],
      ['IconSet', 1],
    ]);
    const again = await loadXlsx(await saveXlsx(first), 'a-mano.xlsx');
    expect(describeWorkbook(again)).toEqual(describeWorkbook(first));
  });

  it('un foglio che non è XML resta vuoto, senza errori', async () => {
    const { sheets } = await load({ sheet: '<sheetData><row></sheetData>' });
    expect(sheets.map(({ name }) => name)).toEqual(['F']);
  });
});

describe('le formule fra il file e il modello', () => {
  it.each([
    ['A1+$B$2*B$3', 'B3+$B$2*C$3'],
    ['\'A1 b\'!A1&"A1"', '\'A1 b\'!B3&"A1"'],
    ['SUM(A:B,3:4)', 'SUM(B:C,5:6)'],
    ['LOG10(A1)+NOME_A1', 'LOG10(B3)+NOME_A1'],
  ])('%s spostata di due righe e una colonna è %s', (formula, moved) => {
    expect(offsetFormula(formula, 2, 1)).toBe(moved);
  });

  it('fuori dal foglio il riferimento è perso', () => {
    expect(offsetFormula('A1', -1, 0)).toBe('#REF!');
  });

  it.each([
    ['IFS(A1,1)&"IFS("', '_xlfn.IFS(A1,1)&"IFS("'],
    ['SORT(UNIQUE(A:A))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))'],
    ['SUM(A1)', 'SUM(A1)'],
  ])('%s nel file è %s', (shown, written) => {
    expect(formulaToFile(shown)).toBe(written);
    expect(formulaFromFile(written)).toBe(shown);
  });
});
