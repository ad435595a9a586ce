import { type BookType, type WorkSheet, utils, write } from '@e965/xlsx';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { classeFormato } from '../../../src/domain/valori/formato-numerico';
import { conLibreOffice, converti } from '../../libreoffice';
import { type CartellaAMano, xlsxAMano } from './xlsx-a-mano';

const VALORI = [
  ['Ente', 'U.I.', '%', 'Data', 'Logico', 'Testo'],
  ['COMUNE DI BOZZOLO', 1, 0.1, 44197, true, '12'],
  ['Città «d’Este»', 0, 0.125, 44198.5, false, 'a\nb'],
  [null, -2.5, 1e-7, 60, true, 'n.r.'],
  ['TOTALE', 1000000, null, null, null, ' 3 '],
];
const FORMATI: Readonly<Record<string, string>> = {
  C2: '0%',
  C3: '0.0%',
  D2: 'dd/mm/yyyy',
  D3: 'dd/mm/yyyy',
  D4: 'dd/mm/yyyy',
};
const CLASSI = [
  [],
  [null, null, 'percentuale', 'data'],
  [null, null, 'percentuale', 'data'],
  [null, null, null, 'data'],
];

function classi({ formati }: SheetSnapshot): (string | null)[][] {
  return formati.map((riga) => riga.map((formato) => (formato === null ? null : classeFormato(formato))));
}

function foglioDiProva(): WorkSheet {
  const foglio = utils.aoa_to_sheet(VALORI);
  for (const [indirizzo, formato] of Object.entries(FORMATI)) {
    const cella: unknown = foglio[indirizzo];
    if (typeof cella === 'object' && cella !== null) Object.assign(cella, { z: formato });
  }
  foglio['!cols'] = [{}, {}, {}, { hidden: true }];
  foglio['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 0 } }];
  return foglio;
}

async function scrittaCome(tipo: BookType): Promise<WorkbookSnapshot> {
  const cartella = utils.book_new();
  utils.book_append_sheet(cartella, foglioDiProva(), "D'Este");
  utils.book_append_sheet(cartella, utils.aoa_to_sheet([['x']]), 'Nascosto');
  utils.book_append_sheet(cartella, utils.aoa_to_sheet([['x']]), 'Molto');
  cartella.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
  const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
  if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  // L'estensione non conta: conta il contenuto.
  return readWorkbook('prova.dat', byte);
}

describe('la stessa cartella in ogni formato', () => {
  it.each<[BookType, boolean]>([
    ['xlsx', true],
    ['xlsm', true],
    ['xlsb', true],
    ['biff8', true],
    // La libreria che la scrive, in .ods, non nasconde fogli e colonne.
    ['ods', false],
  ])('%s', async (tipo, conNascosti) => {
    const { fogli } = await scrittaCome(tipo);
    const [primo] = fogli;
    if (primo === undefined) throw new Error('manca il foglio');
    expect(primo.valori).toEqual(VALORI.map((riga) => riga.slice(0, riga.findLastIndex((v) => v !== null) + 1)));
    expect(classi(primo)).toEqual(CLASSI);
    expect(primo.formuleNote).toBe(tipo !== 'xlsb' && tipo !== 'biff8');
    expect(primo.unioni).toEqual([{ riga: 4, colonna: 0, righe: 2, colonne: 1 }]);
    expect(primo.colonneNascoste).toEqual(conNascosti ? [3] : []);
    expect(fogli.map(({ nome }) => nome)).toEqual(["D'Este", 'Nascosto', 'Molto']);
    const visibilita = conNascosti ? ['visibile', 'nascosto', 'moltoNascosto'] : ['visibile', 'visibile', 'visibile'];
    expect(fogli.map((foglio) => foglio.visibilita)).toEqual(visibilita);
  });

  it.each<BookType>(['xlsx', 'xlsm', 'xlsb', 'biff8'])('errori e risultati di formule: %s', async (tipo) => {
    const foglio = utils.aoa_to_sheet([['Err', 'Testo', 'Zero', 'Errore']]);
    Object.assign(foglio, {
      A2: { t: 'e', v: 42 },
      B2: { t: 's', v: '#N/A' },
      C2: { t: 'n', v: 0, f: '1-1' },
      D2: { t: 'e', v: 7, f: '1/0' },
      '!ref': 'A1:D2',
    });
    const cartella = utils.book_new();
    utils.book_append_sheet(cartella, foglio, 'Prova');
    const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
    if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
    const { fogli } = await readWorkbook('prova', byte);
    expect(fogli[0]?.valori[1]).toEqual([{ errore: '#N/A' }, '#N/A', 0, { errore: '#DIV/0!' }]);
    // I due formati binari tengono le formule compilate: non si leggono.
    expect(fogli[0]?.formule).toEqual(tipo === 'xlsx' || tipo === 'xlsm' ? [[], [null, null, '=1-1', '=1/0']] : []);
  });
});

describe('le date dal 1904 in ogni formato', () => {
  it.each<BookType>(['xlsx', 'xlsb', 'biff8'])('%s', async (tipo) => {
    const foglio = utils.aoa_to_sheet([
      ['Data', 0],
      [5, 5],
    ]);
    Object.assign(foglio, { B1: { t: 'n', v: 0, z: 'dd/mm/yyyy' }, B2: { t: 'n', v: 5, z: 'dd/mm/yyyy' } });
    const cartella = utils.book_new();
    utils.book_append_sheet(cartella, foglio, 'Prova');
    cartella.Workbook = { WBProps: { date1904: true } };
    const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
    if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
    expect((await readWorkbook('prova', byte)).fogli[0]?.valori).toEqual([
      ['Data', 1462],
      [5, 1467],
    ]);
  });
});

const ORIGINE: CartellaAMano = {
  testi: '<si><t>Ente</t></si><si><t>a&#10;b</t></si><si><t>12</t></si>',
  stili:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs>',
  nomi: '<definedName name="_xlnm.Print_Titles" localSheetId="0">Quadro!$2:$2</definedName>',
  fogli: [
    {
      nome: 'Quadro',
      prima: '<cols><col min="3" max="3" hidden="1" width="9"/></cols>',
      righe: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row>
        <row r="3" hidden="1"><c r="B3" s="1"><v>0.125</v></c><c r="C3" s="2"><v>44197</v></c><c r="D3" s="3"><v>1.5</v></c></row>
        <row r="5"><c r="B5"><f>1-1</f><v>0</v></c><c r="C5" t="str"><f>IF(B5=0,"","x")</f><v></v></c><c r="D5" t="e"><f>1/B5</f><v>#DIV/0!</v></c></row>`,
      dopo: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="B7:D8"/></mergeCells>',
    },
    { nome: "D'Este", attributi: 'state="hidden"', righe: '<row r="1"><c r="A1"><v>7</v></c></row>' },
  ],
};

describe('la stessa cartella risalvata da LibreOffice', () => {
  for (const formato of ['xlsx', 'xls', 'ods']) {
    conLibreOffice(`.${formato}`, async () => {
      const attesa = await readWorkbook('prova', xlsxAMano(ORIGINE));
      const letta = await readWorkbook('prova', await converti(xlsxAMano(ORIGINE), 'xlsx', formato));
      const semplice = (foglio: SheetSnapshot): unknown => ({
        ...foglio,
        formati: classi(foglio),
        // In .xls le formule non si leggono, e lo snapshot lo dice.
        formule: formato === 'xls' ? [] : foglio.formule,
        formuleNote: null,
      });
      expect(letta.fogli.every((foglio) => foglio.formuleNote === (formato !== 'xls'))).toBe(true);
      expect(letta.fogli.map(semplice)).toEqual(attesa.fogli.map(semplice));
      expect(attesa.fogli[0]).toMatchObject({
        origine: { riga: 1, colonna: 1 },
        righeNascoste: [2],
        colonneNascoste: [2],
      });
    });
  }
});
