import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import { type OdsAMano, cellaOds, odsAMano, rigaOds } from './ods-a-mano';

async function leggi(ods: OdsAMano): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbook('prova.ods', odsAMano(ods))).fogli;
}

async function foglio(righe: string, altro: Partial<OdsAMano> = {}): Promise<SheetSnapshot> {
  const [primo] = await leggi({ ...altro, tabelle: `<table:table table:name="Quadro">${righe}</table:table>` });
  if (primo === undefined) throw new Error('manca il foglio');
  return primo;
}

const cella = (attributi: string, testo?: string): string =>
  `<table:table-cell ${attributi}>${testo === undefined ? '' : `<text:p>${testo}</text:p>`}</table:table-cell>`;

describe('readWorkbook: celle di un .ods', () => {
  it.each([
    ['percentuale', cella('office:value-type="percentage" office:value="0.1"', '10%'), 0.1, '0%'],
    ['valuta', cella('office:value-type="currency" office:value="1.5"', '1,50 €'), 1.5, undefined],
    ['logico', cella('office:value-type="boolean" office:boolean-value="false"', 'FALSO'), false, undefined],
    ['data', cella('office:value-type="date" office:date-value="2021-01-02"', '02/01/21'), 44198, 'yyyy-mm-dd'],
    [
      'data e ora',
      cella('office:value-type="date" office:date-value="2021-01-02T12:00:00"', ''),
      44198.5,
      'yyyy-mm-dd',
    ],
    [
      'un 3 formattato come data',
      cella('office:value-type="date" office:date-value="1900-01-02"', ''),
      3,
      'yyyy-mm-dd',
    ],
    [
      'data illeggibile: resta il testo',
      cella('office:value-type="date" office:date-value="ieri"', 'ieri'),
      'ieri',
      'yyyy-mm-dd',
    ],
    ['ora', cella('office:value-type="time" office:time-value="PT36H30M00S"', '36:30'), 36.5 / 24, '[h]:mm:ss'],
    [
      'errore in inglese',
      cella('office:value-type="string" calcext:value-type="error"', '#N/A'),
      { errore: '#N/A' },
      undefined,
    ],
    [
      'errore in italiano',
      cella('office:value-type="string" calcext:value-type="error"', '#RIF!'),
      { errore: '#REF!' },
      undefined,
    ],
    [
      'errore col numero',
      cella('office:value-type="string" calcext:value-type="error"', 'Err:502'),
      { errore: 'Err:502' },
      undefined,
    ],
    ['testo che sembra un errore', cella('office:value-type="string"', '#N/D'), '#N/D', undefined],
    [
      'formula con errore',
      cella('table:formula="of:=1/0" office:value-type="string"', '#DIV/0!'),
      { errore: '#DIV/0!' },
      undefined,
    ],
    [
      'formula con zero',
      cella('table:formula="of:=1-1" office:value-type="float" office:value="0"', '0'),
      0,
      undefined,
    ],
    ['formula con testo vuoto', cella('table:formula="of:=&quot;&quot;"', ''), '', undefined],
    ['formula mai calcolata', cella('table:formula="of:=1+1"'), { nonCalcolata: true }, undefined],
    [
      'testo con spazi e a capo',
      cella('office:value-type="string"', 'a<text:s text:c="2"/>b<text:line-break/>c'),
      'a  b\nc',
      undefined,
    ],
  ])('%s', async (_, xml, valore, formato) => {
    const { valori, formati } = await foglio(rigaOds(xml));
    expect([valori, formati[0]?.[0]]).toEqual([[[valore]], formato]);
  });

  it('un commento non è il valore della cella', async () => {
    const commentata = `<table:table-cell office:value-type="float" office:value="3"><office:annotation><text:p>nota</text:p></office:annotation><text:p>3</text:p></table:table-cell>`;
    const vuota = `<table:table-cell><office:annotation><text:p>nota</text:p></office:annotation></table:table-cell>`;
    expect((await foglio(rigaOds(commentata + vuota))).valori).toEqual([[3]]);
  });
});

describe('readWorkbook: fogli di un .ods', () => {
  it('le righe d’intestazione ripetute in stampa e quelle raggruppate ci sono', async () => {
    const righe = `<table:table-header-rows>${rigaOds(cellaOds('Ente'))}</table:table-header-rows>
      <table:table-row-group>${rigaOds(cellaOds('Viadana'))}<table:table-row-group table:display="false">${rigaOds(cellaOds('Bozzolo'))}</table:table-row-group></table:table-row-group>
      <table:table-rows>${rigaOds(cellaOds('TOTALE'))}</table:table-rows>`;
    expect((await foglio(righe)).valori).toEqual([['Ente'], ['Viadana'], ['Bozzolo'], ['TOTALE']]);
  });

  it('righe e celle ripetute, con e senza contenuto, tengono il posto', async () => {
    const righe = `${rigaOds('<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="2"')}
      ${rigaOds(`<table:table-cell table:number-columns-repeated="2"/>${cella('office:value-type="percentage" office:value="0.5" table:number-columns-repeated="2"', '50%')}<table:table-cell table:style-name="ce1" table:number-columns-repeated="16380"/>`, 'table:number-rows-repeated="2"')}
      ${rigaOds('<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048572"')}`;
    const { origine, valori, formati } = await foglio(righe);
    expect(origine).toEqual({ riga: 2, colonna: 2 });
    expect(valori).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(formati).toEqual([
      ['0%', '0%'],
      ['0%', '0%'],
    ]);
  });

  it('nascosti, protezione e unioni', async () => {
    const stili =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const colonne =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const unita = cellaOds('Ente', 'table:number-columns-spanned="2" table:number-rows-spanned="1"');
    const righe = `${rigaOds(`${unita}<table:covered-table-cell/>${cellaOds(1)}${cellaOds(2)}`)}${rigaOds(cellaOds(3), 'table:visibility="collapse"')}${rigaOds(cellaOds(4), 'table:visibility="filter"')}`;
    const [visto, nascosto] = await leggi({
      stili,
      tabelle: `<table:table table:name="Quadro" table:protected="true">${colonne}${righe}</table:table><table:table table:name="D&apos;Este" table:style-name="ta2">${rigaOds(cellaOds(1))}</table:table>`,
    });
    expect(visto).toMatchObject({
      nome: 'Quadro',
      visibilita: 'visibile',
      protetto: true,
      valori: [['Ente', null, 1, 2], [3], [4]],
      unioni: [{ riga: 0, colonna: 0, righe: 1, colonne: 2 }],
      righeNascoste: [1, 2],
      colonneNascoste: [2, 3],
    });
    expect(nascosto).toMatchObject({ nome: "D'Este", visibilita: 'nascosto', protetto: false, valori: [[1]] });
  });

  it('il formato viene dallo stile della cella, della riga o della colonna, anche ereditato', async () => {
    const decimale =
      '<number:percentage-style style:name="N11"><number:number number:decimal-places="2"/><number:text>%</number:text></number:percentage-style>';
    const data =
      '<number:date-style style:name="N37"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>';
    const generale =
      '<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>';
    const euro =
      '<number:currency-style style:name="N5P0"><number:number number:decimal-places="2" number:grouping="true"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style><number:currency-style style:name="N5"><number:text>-</number:text><number:number number:decimal-places="2" number:grouping="true"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N5P0"/></number:currency-style>';
    const stile = (nome: string, resto: string): string =>
      `<style:style style:name="${nome}" style:family="table-cell" ${resto}/>`;
    const { formati } = await foglio(
      `<table:table-column table:default-cell-style-name="conData"/><table:table-column table:number-columns-repeated="3" table:default-cell-style-name="Default"/>
       ${rigaOds(`${cellaOds(1)}${cellaOds(2)}${cellaOds(3, 'table:style-name="ce1"')}${cellaOds(4, 'table:style-name="ce2"')}`)}
       ${rigaOds(`${cellaOds(1)}${cellaOds(2)}`, 'table:default-cell-style-name="ce1"')}`,
      {
        stiliConNome:
          decimale +
          data +
          generale +
          stile('Default', 'style:data-style-name="N0"') +
          stile('conData', 'style:data-style-name="N37"') +
          stile('Percento', 'style:data-style-name="N11"'),
        stili: euro + stile('ce1', 'style:parent-style-name="Percento"') + stile('ce2', 'style:data-style-name="N5"'),
      },
    );
    expect(formati).toEqual([
      ['dd/mm/yyyy', null, '0.00%', '#,##0.00 €;-#,##0.00'],
      ['0.00%', '0.00%'],
    ]);
  });

  it('uno stile che eredita da sé stesso non ferma la lettura', async () => {
    const anello =
      '<style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/><style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/>';
    expect((await foglio(rigaOds(cellaOds(1, 'table:style-name="a"')), { stili: anello })).formati).toEqual([]);
  });

  it('le formule diventano quelle di Excel', async () => {
    const righe = rigaOds(
      cella(
        'table:formula="of:=SUM([.B2:.B3];[$&apos;Foglio 2&apos;.C1])" office:value-type="float" office:value="3"',
        '3',
      ),
    );
    expect((await foglio(righe)).formule).toEqual([["=SUM(B2:B3,'Foglio 2'!C1)"]]);
  });
});
