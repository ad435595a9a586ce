import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import { type CartellaAMano, NS, NS_RELAZIONI, primoFoglio, xlsxAMano } from './xlsx-a-mano';

const UNA = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function leggi(cartella: CartellaAMano): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbook('prova.xlsx', xlsxAMano(cartella))).fogli;
}

describe('readWorkbook: fogli', () => {
  it('tiene i nomi come sono', async () => {
    const scritti = ['D&apos;Este', '__proto__', 'Quadro 🏠', 'a &amp; b', ' spazi '];
    const letti = await leggi({ fogli: scritti.map((nome) => ({ nome, righe: UNA })) });
    expect(letti.map(({ nome }) => nome)).toEqual(["D'Este", '__proto__', 'Quadro 🏠', 'a & b', ' spazi ']);
  });

  it('dice quali fogli sono nascosti', async () => {
    const stati = ['', 'state="hidden"', 'state="veryHidden"', 'state="visible"'];
    const letti = await leggi({ fogli: stati.map((attributi) => ({ attributi, righe: UNA })) });
    expect(letti.map(({ visibilita }) => visibilita)).toEqual(['visibile', 'nascosto', 'moltoNascosto', 'visibile']);
  });

  it('salta i fogli grafico e le macro di Excel 4, senza fermarsi', async () => {
    const fogli = ['chartsheet', 'worksheet', 'dialogsheet', 'xlMacrosheet', 'worksheet'].map((tipo) => ({
      tipo,
      righe: UNA,
    }));
    expect((await leggi({ fogli })).map(({ nome }) => nome)).toEqual(['Foglio2', 'Foglio5']);
  });

  it('la griglia comincia dalla prima cella piena e finisce all’ultima', async () => {
    const righe = `<row r="1"><c r="A1" s="1"/></row>
      <row r="3"><c r="C3"><v>1</v></c><c r="F3" s="1"/></row>
      <row r="5"><c r="B5" t="str"><f>A1</f><v></v></c><c r="D5"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="2"/></row>`;
    const { origine, valori } = await primoFoglio({ fogli: [{ righe }] });
    expect({ origine, valori }).toEqual({ origine: { riga: 2, colonna: 1 }, valori: [[null, 1], [], ['', null, 2]] });
  });

  it.each([
    ['senza celle', ''],
    ['con i soli formati', '<row r="2" s="1"><c r="B2" s="1"/><c r="C2" s="2"></c></row>'],
  ])('un foglio %s è vuoto', async (_, righe) => {
    const { origine, valori, formule, formati } = await primoFoglio({ fogli: [{ righe }] });
    expect([origine, valori, formule, formati]).toEqual([{ riga: 0, colonna: 0 }, [], [], []]);
  });

  it('unioni, righe e colonne nascoste sono in coordinate del foglio; le nascoste solo dentro l’area usata', async () => {
    const foglio = await primoFoglio({
      fogli: [
        {
          prima: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>',
          righe:
            '<row r="1" hidden="1"/><row r="2"><c r="B2"><v>1</v></c></row><row r="3" hidden="1"><c r="E3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row><row r="9" hidden="1"/>',
          dopo: '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="E9"/><mergeCell ref="storto"/></mergeCells>',
        },
      ],
    });
    expect(foglio.unioni).toEqual([{ riga: 1, colonna: 1, righe: 2, colonne: 2 }]);
    expect(foglio.righeNascoste).toEqual([2]);
    expect(foglio.colonneNascoste).toEqual([1, 3, 4]);
  });

  it.each([
    ['protetto', '<sheetProtection sheet="1" objects="1"/>', true],
    ['protetto senza password', '<sheetProtection sheet="true"/>', true],
    ['con la protezione tolta', '<sheetProtection sheet="0"/>', false],
    ['libero', '', false],
  ])('foglio %s', async (_, dopo, atteso) => {
    expect((await primoFoglio({ fogli: [{ righe: UNA, dopo }] })).protetto).toBe(atteso);
  });

  it('le macro non si leggono', async () => {
    const foglio = await primoFoglio({ fogli: [{ righe: UNA }], parti: { 'xl/vbaProject.bin': 'non è nemmeno VBA' } });
    expect(foglio.valori).toEqual([[1]]);
  });
});

describe('readWorkbook: modi di scrivere lo stesso file', () => {
  const CARTELLA: CartellaAMano = {
    testi: '<si><t>Ente</t></si>',
    fogli: [{ righe: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
  };
  const relazioni = (foglio: string, testi: string, ns = NS_RELAZIONI): string =>
    `<Relationships><Relationship Id="rId1" Type="${ns}/worksheet" Target="${foglio}"/><Relationship Id="rIdT" Type="${ns}/sharedStrings" Target="${testi}"/></Relationships>`;
  const foglio = (ns: string, p = ''): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${p}worksheet xmlns${p === '' ? '' : ':x'}="${ns}"><!-- <c r="Z9"><v>1</v></c> --><${p}sheetData><${p}row r="1"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c></${p}row></${p}sheetData></${p}worksheet>`;
  const STRETTO = 'http://purl.oclc.org/ooxml';

  it.each<[string, CartellaAMano['parti']]>([
    [
      'relazioni assolute',
      { 'xl/_rels/workbook.xml.rels': relazioni('/xl/worksheets/sheet1.xml', '/xl/sharedStrings.xml') },
    ],
    [
      'relazioni che risalgono',
      { 'xl/_rels/workbook.xml.rels': relazioni('../xl/./worksheets/sheet1.xml', 'sharedStrings.xml') },
    ],
    [
      'nomi delle parti con altre maiuscole',
      { 'xl/_rels/workbook.xml.rels': relazioni('Worksheets/Sheet1.xml', 'SharedStrings.xml') },
    ],
    ['prefisso negli elementi', { 'xl/worksheets/sheet1.xml': foglio(NS, 'x:') }],
    ['BOM all’inizio', { 'xl/worksheets/sheet1.xml': `\ufeff${foglio(NS)}` }],
    ['attributi fra apostrofi', { 'xl/worksheets/sheet1.xml': foglio(NS).replaceAll('"', "'") }],
    ['senza tipi di contenuto', { '[Content_Types].xml': null }],
    [
      'edizione stretta della norma',
      {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${STRETTO}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        'xl/_rels/workbook.xml.rels': relazioni(
          'worksheets/sheet1.xml',
          'sharedStrings.xml',
          `${STRETTO}/officeDocument/relationships`,
        ),
        'xl/worksheets/sheet1.xml': foglio(`${STRETTO}/spreadsheetml/main`),
      },
    ],
  ])('%s', async (_, parti) => {
    expect((await primoFoglio({ ...CARTELLA, ...(parti === undefined ? {} : { parti }) })).valori).toEqual([['Ente']]);
  });

  it('nomi delle parti con la barra rovesciata', async () => {
    const dati = xlsxAMano({ fogli: [{ righe: UNA }] });
    const testo = Buffer.from(dati)
      .toString('latin1')
      .replaceAll('xl/worksheets/sheet1.xml', 'xl\\worksheets\\sheet1.xml');
    const { fogli } = await readWorkbook('prova.xlsx', Buffer.from(testo, 'latin1'));
    expect(fogli[0]?.valori).toEqual([[1]]);
  });
});
