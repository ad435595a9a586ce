import { deflateSync, strToU8, zipSync } from 'fflate';
import { FileIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA, type LimitiLettura } from '../../../src/adapters/xlsx/limiti-lettura';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { BUONA, RIGA, cambiato, dichiara, motivo } from './file-rovinati';
import { cellaOds, odsAMano, rigaOds } from './ods-a-mano';
import { xlsAMano } from './xls-a-mano';
import { type CartellaAMano, xlsxAMano } from './xlsx-a-mano';

describe('file oltre i limiti e file ostili', () => {
  const foglioOds = (righe: string): Uint8Array =>
    odsAMano({ tabelle: `<table:table table:name="A">${righe}</table:table>` });
  const limiti = (altri: Partial<LimitiLettura>): LimitiLettura => ({ ...LIMITI_LETTURA, ...altri });

  it('200 fogli sono troppi, 150 no', async () => {
    const cartella = (quanti: number): CartellaAMano => ({
      fogli: Array.from({ length: quanti }, () => ({ righe: RIGA })),
    });
    expect(await motivo(xlsxAMano(cartella(200)))).toEqual({ tipo: 'troppiFogli', fogli: 200, limite: 150 });
    expect((await readWorkbook('a.xlsx', xlsxAMano(cartella(150)))).fogli).toHaveLength(150);
  });

  it('200 fogli sono troppi anche in .ods e .xls', async () => {
    const tabelle = Array.from({ length: 200 }, (_, i) => `<table:table table:name="F${i}"/>`).join('');
    const fogli = Array.from({ length: 200 }, (_, i) => ({ nome: `F${i}`, record: [] }));
    const atteso = { tipo: 'troppiFogli', fogli: 200, limite: 150 };
    expect(await motivo(odsAMano({ tabelle }))).toEqual(atteso);
    expect(await motivo(xlsAMano(fogli))).toEqual(atteso);
  });

  it('un file troppo grande non si apre', async () => {
    expect(await motivo(xlsxAMano(BUONA), 'a.xlsx', limiti({ byte: 100 }))).toMatchObject({
      tipo: 'troppoGrande',
      limite: 100,
    });
  });

  it('una bomba che dichiara quanto cresce si ferma all’indice', async () => {
    const bomba = xlsxAMano({ ...BUONA, parti: { 'xl/media/zeri.bin': new Uint8Array(12 * 1024 * 1024) } });
    expect(await motivo(bomba)).toMatchObject({ tipo: 'bombaZip', misura: 'rapporto', limite: 200 });
    expect(await motivo(bomba, 'a.xlsx', limiti({ byteEstratti: 1024 * 1024 }))).toMatchObject({
      tipo: 'bombaZip',
      misura: 'byte',
    });
  });

  it('una bomba che dichiara il falso si ferma mentre si estrae', async () => {
    const vero = strToU8(`<worksheet><sheetData>${' '.repeat(2_000_000)}</sheetData></worksheet>`);
    const file = xlsxAMano({ ...BUONA, parti: { 'xl/worksheets/sheet1.xml': vero } });
    expect(await motivo(dichiara(file, 'xl/worksheets/sheet1.xml', 1000))).toMatchObject({
      tipo: 'bombaZip',
      misura: 'dichiarati',
      limite: 1000,
    });
  });

  it('chi dichiara più di quel che c’è è danneggiato', async () => {
    const file = xlsxAMano(BUONA);
    expect(await motivo(dichiara(file, 'xl/worksheets/sheet1.xml', 100_000))).toEqual({ tipo: 'danneggiato' });
  });

  it.each<[string, Uint8Array]>([
    [
      'foglio',
      xlsxAMano({
        ...BUONA,
        parti: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' },
      }),
    ],
    [
      'cartella',
      xlsxAMano({
        ...BUONA,
        parti: {
          'xl/workbook.xml': '<?xml version="1.0"?><!-- x --><!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>',
        },
      }),
    ],
    [
      'testi',
      xlsxAMano({
        fogli: [{ righe: RIGA }],
        parti: {
          'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        },
      }),
    ],
    ['stili', xlsxAMano({ ...BUONA, parti: { 'xl/styles.xml': '<styleSheet><!ENTITY a "b"></styleSheet>' } })],
    ['relazioni', xlsxAMano({ ...BUONA, parti: { '_rels/.rels': '<!DOCTYPE r><Relationships/>' } })],
    [
      '.ods',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<!DOCTYPE d [<!ENTITY a "b">]><office:document-content/>'),
      }),
    ],
  ])('XML con DOCTYPE o entità: %s', async (_, file) => {
    expect(await motivo(file)).toEqual({ tipo: 'xmlOstile' });
  });

  it.each<[string, Uint8Array]>([
    [
      'due angoli opposti',
      xlsxAMano({
        fogli: [
          {
            nome: 'A',
            righe: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          },
        ],
      }),
    ],
    [
      'una riga lasciata aperta',
      xlsxAMano({
        fogli: [{ nome: 'A', righe: '<row r="1"><c r="XFD1"><f>A1</f></c><c r="XFD1048576"><f>A1</f></c>' }],
      }),
    ],
    [
      'due fogli che insieme superano',
      xlsxAMano({
        fogli: ['A', 'B'].map((nome) => ({
          nome,
          righe: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="IZZ1000"><v>1</v></c></row>',
        })),
      }),
    ],
    [
      '.ods con una cella ripetuta',
      foglioOds(rigaOds(cellaOds(1, 'table:number-columns-repeated="1000"'), 'table:number-rows-repeated="1000000"')),
    ],
    [
      '.ods con righe lontane',
      foglioOds(
        rigaOds('', 'table:number-rows-repeated="1000000"') +
          rigaOds(cellaOds(1, 'table:number-columns-repeated="16000"')),
      ),
    ],
    [
      '.xls',
      xlsAMano([
        {
          nome: 'A',
          record: [
            { tipo: 0x201, dati: [] },
            { tipo: 0x205, dati: [0xff, 0xff, 0, 1, 0, 0, 1, 0] },
            { tipo: 0x205, dati: [0, 0, 0xff, 0x3f, 0, 0, 1, 0] },
          ],
        },
      ]),
    ],
  ])('troppe celle: %s', async (_, file) => {
    expect(await motivo(file)).toMatchObject({ tipo: 'troppeCelle', limite: 10_000_000 });
  });

  it('troppi testi o troppi elementi', async () => {
    const testi = '<si><t>a</t></si>'.repeat(60);
    const pochi = limiti({ elementi: 100 });
    expect(await motivo(xlsxAMano({ ...BUONA, testi }), 'a.xlsx', pochi)).toEqual({
      tipo: 'troppiElementi',
      elementi: 101,
      limite: 100,
    });
    expect(await motivo(foglioOds(rigaOds(cellaOds(1)).repeat(50)), 'a.ods', pochi)).toEqual({
      tipo: 'troppiElementi',
      elementi: 101,
      limite: 100,
    });
  });

  it.each<[string, CartellaAMano]>([
    [
      'colonne ripetute',
      { fogli: [{ righe: RIGA, prima: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>` }] },
    ],
    [
      'celle vuote sparse',
      {
        fogli: [
          {
            righe: `${RIGA}${Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}" s="1"/></row>`).join('')}`,
          },
        ],
      },
    ],
  ])('ciò che costerebbe caro e non conta si legge lo stesso: %s', async (_, cartella) => {
    expect((await readWorkbook('a.xlsx', xlsxAMano(cartella))).fogli[0]?.valori).toEqual([[1]]);
  });

  it('due fogli con la stessa parte non si leggono', async () => {
    const relazioni =
      '<R><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t/worksheet" Target="worksheets/sheet1.xml"/></R>';
    const file = xlsxAMano({
      fogli: [{ righe: RIGA }, { righe: RIGA }],
      parti: { 'xl/_rels/workbook.xml.rels': relazioni },
    });
    expect(await motivo(file)).toEqual({ tipo: 'danneggiato' });
  });

  it('il dettaglio tecnico resta nella causa', async () => {
    const errore = await readWorkbook('a.xlsx', cambiato(xlsxAMano(BUONA))).catch((e: unknown) => e);
    expect(errore).toBeInstanceOf(FileIlleggibile);
    expect(errore).toHaveProperty('cause');
  });
});

// Il compressore delle prove deve saper fare bombe: 12 MiB di zeri in pochi kB.
it('le bombe di prova crescono davvero oltre il limite', () => {
  const zeri = new Uint8Array(12 * 1024 * 1024);
  expect(zeri.length / deflateSync(zeri).length).toBeGreaterThan(LIMITI_LETTURA.rapporto);
});
