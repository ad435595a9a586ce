import http from 'node:http';
import https from 'node:https';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { BUONA, RIGA, motivo } from '../adapters/xlsx/file-rovinati';
import { NS_RELAZIONI, partiAMano, xlsxAMano } from '../adapters/xlsx/xlsx-a-mano';

const FOGLIO = 'xl/worksheets/sheet1.xml';
const NOVE = RIGA.replace('>1<', '>9<');
const foglioCon = (righe: string): string => `<worksheet><sheetData>${righe}</sheetData></worksheet>`;

/** Lo zip con una parte in più, chiamata `altra`, che ha i byte di un nome lungo uguale cambiato dopo. */
function conParte(altra: string, contenuto: string): Uint8Array {
  const segnaposto = 'x'.repeat(altra.length);
  const byte = Buffer.from(zipSync({ ...partiAMano(BUONA), [segnaposto]: strToU8(contenuto) }));
  for (let i = byte.indexOf(segnaposto); i >= 0; i = byte.indexOf(segnaposto)) byte.write(altra, i, 'latin1');
  return byte;
}

describe('nomi ingannevoli nello zip', () => {
  it.each([
    ['che escono dalla cartella', '../../../../tmp/fuori.xml'],
    ['assoluti', '/etc/passwd'],
    ['di Windows', 'C:\\Windows\\win.ini'],
    ['con la barra rovesciata', '..\\..\\fuori.xml'],
    ['di oggetto', '__proto__'],
    ['vicini a una parte vera', 'xl/worksheets/sheet1.xml '],
  ])('%s: sono solo nomi, il foglio è quello di sempre', async (_, nome) => {
    const { fogli } = await readWorkbook('a.xlsx', conParte(nome, foglioCon(NOVE)));
    expect(fogli.map(({ valori }) => valori)).toEqual([[[1]]]);
  });

  it.each([
    ['uguale', FOGLIO],
    ['con altre maiuscole', 'XL/worksheets/SHEET1.xml'],
    ['con la barra rovesciata', 'xl\\worksheets\\sheet1.xml'],
  ])('una parte che c’è due volte, la seconda %s, non si legge: Excel potrebbe mostrare l’altra', async (_, nome) => {
    expect(await motivo(conParte(nome, foglioCon(NOVE)))).toEqual({ tipo: 'danneggiato' });
  });

  it('due copie di una parte che non serve non danno noia', async () => {
    const file = Buffer.from(
      zipSync({ ...partiAMano(BUONA), 'docProps/app.xml': strToU8('a'), 'docProps/apx.xml': strToU8('b') }),
    );
    for (let i = file.indexOf('apx'); i >= 0; i = file.indexOf('apx')) file.write('app', i);
    expect((await readWorkbook('a.xlsx', file)).fogli).toHaveLength(1);
  });

  it.each([
    ['che risalgono', '../../../../../etc/passwd'],
    ['assoluti', '/etc/passwd'],
    ['con un altro protocollo', 'file:///etc/passwd'],
    ['in rete', 'http://example.org/foglio.xml'],
  ])('un foglio legato a percorsi %s si cerca solo dentro lo zip', async (_, bersaglio) => {
    const legame = `<R><Relationship Id="rId1" Type="${NS_RELAZIONI}/worksheet" Target="${bersaglio}"/></R>`;
    expect(await motivo(xlsxAMano({ ...BUONA, parti: { 'xl/_rels/workbook.xml.rels': legame } }))).toEqual({
      tipo: 'danneggiato',
    });
  });
});

describe('ciò che una cartella vorrebbe andare a prendere', () => {
  const spie = [jest.spyOn(http, 'request'), jest.spyOn(https, 'request'), jest.spyOn(globalThis, 'fetch')];
  afterAll(() => {
    for (const spia of spie) spia.mockRestore();
  });

  it('collegamenti, dati e immagini di fuori non si chiedono a nessuno', async () => {
    const fuori = (id: string, tipo: string): string =>
      `<Relationship Id="${id}" Type="${NS_RELAZIONI}/${tipo}" Target="https://example.org/${id}" TargetMode="External"/>`;
    const file = xlsxAMano({
      fogli: [
        { righe: `<row r="1"><c r="A1"><f>[1]Foglio1!A1+WEBSERVICE("https://example.org")</f><v>7</v></c></row>` },
      ],
      parti: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<R>${fuori('rId1', 'hyperlink')}${fuori('rId2', 'image')}</R>`,
        'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook r:id="rId1"/></externalLink>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<R>${fuori('rId1', 'externalLinkPath')}</R>`,
        'xl/connections.xml':
          '<connections><connection id="1"><webPr url="https://example.org"/></connection></connections>',
      },
    });
    expect((await readWorkbook('a.xlsx', file)).fogli[0]?.valori).toEqual([[7]]);
    expect(spie.map((spia) => spia.mock.calls.length)).toEqual([0, 0, 0]);
  });
});

describe('entità', () => {
  const conTesto = (xml: string): Uint8Array =>
    xlsxAMano({ fogli: [{ righe: `<row r="1"><c r="A1" t="inlineStr"><is><t>${xml}</t></is></c></row>` }] });

  // La libreria le cercherebbe in un oggetto, e ci troverebbe una funzione.
  it.each(['&constructor;', '&toString;', 'a &amp; &valueOf; b', '&nbsp;', '&xxe;'])(
    'una che nessuno ha dichiarato non si legge: %s',
    async (xml) => {
      expect(await motivo(conTesto(xml))).toEqual({ tipo: 'xmlOstile' });
    },
  );

  it('nemmeno in un attributo', async () => {
    const righe = '<row r="1"><c r="A1" t="&constructor;"><v>1</v></c></row>';
    expect(await motivo(xlsxAMano({ fogli: [{ righe }] }))).toEqual({ tipo: 'xmlOstile' });
  });

  it.each([
    ['un codice che non esiste', '&#x110000;', '&#x110000;'],
    ['una e commerciale qualunque', 'a & b; c&;', 'a & b; c&;'],
    ['un segno doppiamente cifrato', '&amp;lt;script&amp;gt;', '&lt;script&gt;'],
  ])('%s resta scritto', async (_, xml, atteso) => {
    expect((await readWorkbook('a.xlsx', conTesto(xml))).fogli[0]?.valori).toEqual([[atteso]]);
  });
});
