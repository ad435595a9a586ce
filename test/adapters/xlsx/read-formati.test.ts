import { FormatiDiStile } from '../../../src/adapters/xlsx/read/formati-predefiniti';
import { primoFoglio } from './xlsx-a-mano';

const STILI = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="999"/></cellXfs>
  <dxfs><dxf><numFmt numFmtId="164" formatCode="non questo"/></dxf></dxfs>`;

describe('readWorkbook: formati numerici', () => {
  it('stanno accanto alle celle piene, null per Generale', async () => {
    const righe =
      '<row r="2"><c r="B2" s="0"><v>1</v></c><c r="C2" s="1"><v>0.125</v></c><c r="D2" s="2"/></row><row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="C4" s="3"><v>60</v></c><c r="D4" s="4"><v>1</v></c></row>';
    const { valori, formati } = await primoFoglio({ stili: STILI, fogli: [{ righe }] });
    expect(valori).toEqual([[1, 0.125], [2], [null, 60, 1]]);
    expect(formati).toEqual([[null, '0.0%'], [], [null, 'm/d/yyyy']]);
  });

  it.each([
    ['seriale 60, il 29 febbraio 1900 che non c’è', 60, 60],
    ['seriale 59', 59, 59],
    ['un’ora', 0.1, 0.1],
    ['con tutte le cifre', 44197.123456789, 44197.123456789],
    ['negativo', -5, -5],
    ['enorme', 1e15, 1e15],
  ])('una data è il numero scritto nel file: %s', async (_, scritto, atteso) => {
    const righe = `<row r="1"><c r="A1" s="2"><v>${scritto}</v></c></row>`;
    expect((await primoFoglio({ stili: STILI, fogli: [{ righe }] })).valori).toEqual([[atteso]]);
  });

  it('con le date dal 1904 si spostano le date e non gli altri numeri', async () => {
    const righe =
      '<row r="1"><c r="A1" s="2"><v>0</v></c><c r="B1"><v>0</v></c><c r="C1" s="1"><v>0.5</v></c><c r="D1" s="3"><f>A1+1</f><v>1</v></c><c r="E1" s="2" t="d"><v>2021-01-01</v></c></row>';
    const proprieta = '<workbookPr date1904="1"/>';
    const { valori } = await primoFoglio({ stili: STILI, proprieta, fogli: [{ righe }] });
    expect(valori).toEqual([[1462, 0, 0.5, 1463, 44197]]);
  });

  it.each([
    [0, null],
    [1, '0'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [22, 'm/d/yyyy h:mm'],
    [31, 'yyyy/m/d'],
    [46, '[h]:mm:ss'],
    [49, '@'],
    [23, null],
    [163, null],
  ])('il formato numero %d è %s', (numero, atteso) => {
    const formati = new FormatiDiStile();
    formati.aggiungiStile(numero);
    expect(formati.di(0)).toBe(atteso);
  });

  it('la definizione del file vince su quella di Excel; «General» e vuoto sono Generale', () => {
    const formati = new FormatiDiStile();
    formati.definisci(9, '0.000%');
    formati.definisci(164, 'GENERAL');
    formati.definisci(165, '');
    [9, 164, 165].forEach((numero) => {
      formati.aggiungiStile(numero);
    });
    expect([0, 1, 2, 3].map((stile) => formati.di(stile))).toEqual(['0.000%', null, null, null]);
  });
});
