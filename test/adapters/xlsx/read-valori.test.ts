import { read, utils } from '@e965/xlsx';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import { leggiCella, primoFoglio, xlsxAMano } from './xlsx-a-mano';

const NON_CALCOLATA = { nonCalcolata: true };

/** Tutte le celle piene, come `[riga, colonna, valore]`. */
function celle({ origine, valori }: SheetSnapshot): unknown[] {
  return valori.flatMap((riga, r) =>
    riga.flatMap((valore, c) => (valore === null ? [] : [[origine.riga + r, origine.colonna + c, valore]])),
  );
}

describe('readWorkbook: valori', () => {
  it.each([
    ['numero', '<c r="B2"><v>3</v></c>', 3],
    ['zero', '<c r="B2"><v>0</v></c>', 0],
    ['numero con esponente', '<c r="B2" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['logico', '<c r="B2" t="b"><v>1</v></c>', true],
    ['logico falso', '<c r="B2" t="b"><v>0</v></c>', false],
    ['errore', '<c r="B2" t="e"><v>#REF!</v></c>', { errore: '#REF!' }],
    ['numero scritto come testo', '<c r="B2" t="str"><v>3 </v></c>', '3 '],
    ['testo nella cella', '<c r="B2" t="inlineStr"><is><t>n.r.</t></is></c>', 'n.r.'],
    [
      'testo formattato nella cella',
      '<c r="B2" t="inlineStr"><is><r><t>n</t></r><r><rPr><b/></rPr><t>.r.</t></r></is></c>',
      'n.r.',
    ],
    [
      'testo nella cella con la pronuncia',
      '<c r="B2" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>',
      '漢',
    ],
    ['cella scritta due volte: vale la seconda', '<c r="B2"><f>A1</f></c><c r="B2"><v>5</v></c>', 5],
    ['cella scritta due volte, la seconda vuota', '<c r="B2"><v>5</v></c><c r="B2"/>', 5],
    ['data ISO', '<c r="B2" t="d"><v>2021-01-02T12:00:00</v></c>', 44198.5],
    ['data ISO prima del 29 febbraio 1900', '<c r="B2" t="d"><v>1900-02-28</v></c>', 59],
    ['data ISO illeggibile: resta testo', '<c r="B2" t="d"><v>ieri</v></c>', 'ieri'],
    ['testo che sembra un errore', '<c r="B2" t="inlineStr"><is><t>#REF!</t></is></c>', '#REF!'],
    ['testo che sembra una formula', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    [
      'testo ostile',
      '<c r="B2" t="inlineStr"><is><t>__proto__ &lt;script&gt; &#x1F3E0;</t></is></c>',
      '__proto__ <script> 🏠',
    ],
    ['numero infinito', '<c r="B2"><v>Infinity</v></c>', { errore: '#NUM!' }],
    ['a capo', '<c r="B2" t="str"><v>a\nb</v></c>', 'a\nb'],
    ['a capo di Windows', '<c r="B2" t="str"><v>a\r\nb</v></c>', 'a\nb'],
    ['ritorno carrello scritto per codice', '<c r="B2" t="str"><v>a_x000D_\nb</v></c>', 'a\nb'],
    ['codice protetto', '<c r="B2" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['CDATA', '<c r="B2" t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
  ])('%s', async (_, xml, atteso) => {
    expect(await leggiCella(xml)).toEqual(atteso);
  });

  it.each([
    ['risultato zero', '<c r="B2"><f>1-1</f><v>0</v></c>', 0],
    ['risultato testo', '<c r="B2" t="str"><f>A1</f><v>x</v></c>', 'x'],
    ['risultato testo vuoto', '<c r="B2" t="str"><f>""</f><v></v></c>', ''],
    ['risultato testo vuoto, chiuso in breve', '<c r="B2" t="str"><f>""</f><v/></c>', ''],
    ['risultato errore', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { errore: '#DIV/0!' }],
    ['risultato falso', '<c r="B2" t="b"><f>1=2</f><v>0</v></c>', false],
    ['nessun risultato', '<c r="B2"><f>SUM(A1)</f></c>', NON_CALCOLATA],
    ['nessun risultato, valore vuoto', '<c r="B2"><f>SUM(A1)</f><v></v></c>', NON_CALCOLATA],
    ['nessun risultato, valore chiuso in breve', '<c r="B2"><f>SUM(A1)</f><v/></c>', NON_CALCOLATA],
    ['nessun risultato di tipo testo', '<c r="B2" t="str"><f>A1</f></c>', NON_CALCOLATA],
    ['nessun risultato di tipo logico', '<c r="B2" t="b"><f>A1</f></c>', NON_CALCOLATA],
    ['nessun risultato di tipo errore', '<c r="B2" t="e"><f>A1</f></c>', NON_CALCOLATA],
    ['nessun risultato di tipo testo condiviso', '<c r="B2" t="s"><f>A1</f></c>', NON_CALCOLATA],
  ])('formula: %s', async (_, xml, atteso) => {
    expect(await leggiCella(xml, { testi: '<si><t>primo</t></si>' })).toEqual(atteso);
  });

  it.each([
    ['semplice', '<si><t>Viadana</t></si>', 'Viadana'],
    ['con spazi da tenere', '<si><t xml:space="preserve"> 3 </t></si>', ' 3 '],
    ['formattato', '<si><r><t>Turn</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>-over</t></r></si>', 'Turn-over'],
    ['con la pronuncia', '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si>', '漢'],
    ['con prefisso', '<x:si xmlns:x="u"><x:t>x</x:t></x:si>', 'x'],
  ])('testo condiviso %s', async (_, testi, atteso) => {
    expect(await leggiCella('<c r="B2" t="s"><v>0</v></c>', { testi })).toBe(atteso);
  });

  it('celle senza contenuto, con stile o senza, sono vuote', async () => {
    const vuote = [
      '<c r="A1" s="1"/>',
      '<c r="B1" s="1" t="s"/>',
      '<c r="C1" t="s"><v/></c>',
      '<c r="D1" t="b"></c>',
      '<c r="E1" t="e"><v></v></c>',
    ];
    const foglio = await primoFoglio({
      testi: '<si><t>primo</t></si>',
      fogli: [{ righe: `<row r="1">${vuote.join('')}</row><row r="2"><c r="C2"><v>7</v></c></row>` }],
    });
    expect(celle(foglio)).toEqual([[1, 2, 7]]);
  });

  it('senza riferimenti la posizione viene dal conto, anche dopo celle vuote', async () => {
    const righe =
      '<row><c><v>1</v></c><c t="s"/><c><v>3</v></c></row><row r="4"><c s="1"/><c><v>4</v></c><c r="E4"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>';
    const foglio = await primoFoglio({ testi: '<si><t>primo</t></si>', fogli: [{ righe }] });
    expect(celle(foglio)).toEqual([
      [0, 0, 1],
      [0, 2, 3],
      [3, 1, 4],
      [3, 4, 5],
      [3, 5, 6],
      [4, 0, 7],
    ]);
  });

  it('un numero con l’apostrofo davanti è un testo, senza l’apostrofo', async () => {
    const stili = '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>';
    expect(await leggiCella('<c r="B2" s="1" t="s"><v>0</v></c>', { stili, testi: '<si><t>3</t></si>' })).toBe('3');
  });

  it('un testo condiviso che non c’è è un danno, non una cella vuota', async () => {
    const leggi = leggiCella('<c r="B2" t="s"><v>5</v></c>', { testi: '<si><t>uno</t></si>' });
    await expect(leggi).rejects.toMatchObject({ motivo: { tipo: 'danneggiato' } });
  });

  it('legge i testi con gli a capo come un’altra libreria dagli stessi byte', async () => {
    const testi = ['a\nb', 'a\r\nb', 'a&#10;b', 'a_x000D_\nb', ' a ', 'a&#13;&#10;b', '_x005F_x000D_', 'tab\tb']
      .map((testo) => `<si><t xml:space="preserve">${testo}</t></si>`)
      .join('');
    const righe = `<row r="1">${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((c, i) => `<c r="${c}1" t="s"><v>${i}</v></c>`).join('')}</row>`;
    const cartella = { testi, stili: '', fogli: [{ righe }] };
    const altra = read(xlsxAMano(cartella)).Sheets['Foglio1'];
    if (altra === undefined) throw new Error('l’altra libreria non trova il foglio');
    expect((await primoFoglio(cartella)).valori).toEqual(utils.sheet_to_json(altra, { header: 1 }));
  });
});
