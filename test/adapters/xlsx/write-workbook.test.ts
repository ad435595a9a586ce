import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import * as XLSX from '@e965/xlsx';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import type { CellaDraft, SheetDraft, WorkbookDraft } from '../../../src/domain/fogli/draft';

const testo = (valore: string | null): CellaDraft => ({ valore, stile: 'testo' });
const numero = (valore: number | null): CellaDraft => ({ valore, stile: 'numero' });
const formula = (valore: string | number | null, scritta: string): CellaDraft => ({
  valore,
  formula: scritta,
  stile: 'totaleNumero',
});

function foglio(nome: string, celle: SheetDraft['celle'], altro: Partial<SheetDraft> = {}): SheetDraft {
  return {
    nome,
    celle,
    larghezze: [20, 12],
    unioni: [],
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: null,
    stampa: { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: false },
    ...altro,
  };
}

const cartella = (...fogli: SheetDraft[]): WorkbookDraft => ({ titolo: 'Prova', fogli });

async function parti(draft: WorkbookDraft): Promise<Map<string, string>> {
  const aperto = unzipSync(await writeWorkbook(draft));
  return new Map(Object.entries(aperto).map(([nome, dati]) => [nome, strFromU8(dati)]));
}

async function celleScritte(draft: WorkbookDraft): Promise<XLSX.WorkSheet> {
  const libro = XLSX.read(await writeWorkbook(draft), { cellFormula: true, cellNF: true, sheetStubs: true });
  const primo = libro.Sheets[libro.SheetNames[0] ?? ''];
  if (!primo) throw new Error('manca il foglio');
  return primo;
}

describe('writeWorkbook: celle', () => {
  it('scrive valori, formule e risultati, anche lo zero', async () => {
    const scritte = await celleScritte(
      cartella(
        foglio('Dati', [
          [testo('Ente'), numero(3)],
          [numero(0), formula(0, 'SUM(A2:A2)')],
          [formula('n.r.', 'T("n.r.")')],
        ]),
      ),
    );
    expect(scritte).toMatchObject({
      A1: { t: 's', v: 'Ente' },
      B1: { t: 'n', v: 3 },
      A2: { t: 'n', v: 0 },
      B2: { t: 'n', v: 0, f: 'SUM(A2:A2)' },
      A3: { t: 's', v: 'n.r.', f: 'T("n.r.")' },
    });
  });

  it.each([
    '=1+1',
    '+39 0375',
    '-3',
    '@SUM(A1)',
    '#REF!',
    '#N/D',
    '<script>alert(1)</script>',
    '__proto__',
    ' spazi ai lati ',
    'a capo\nqui',
    '_x0041_',
    'È già così — «però»',
  ])('tiene come testo %j', async (scritto) => {
    const scritte = await celleScritte(cartella(foglio('Dati', [[testo(scritto)]])));
    expect(scritte['A1']).toMatchObject({ t: 's', v: scritto });
    expect(scritte['A1']).not.toHaveProperty('f');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('lascia vuota una cella con %d', async (valore) => {
    const scritte = await celleScritte(cartella(foglio('Dati', [[testo('x')], [numero(valore)]])));
    expect(scritte['A2']?.v).toBeUndefined();
  });

  it('dà a ogni ruolo il suo formato, e il formato della cella vince', async () => {
    const scritte = await celleScritte(
      cartella(
        foglio('Dati', [
          [
            numero(1234),
            { valore: 0.0303, stile: 'percentuale' },
            { valore: 0.1, stile: 'percentuale', formato: '0%' },
          ],
        ]),
      ),
    );
    expect([scritte['A1']?.z, scritte['B1']?.z, scritte['C1']?.z]).toEqual(['#,##0', '0.00%', '0%']);
  });
});

describe('writeWorkbook: foglio', () => {
  it('scrive unioni, larghezze, altezze, riquadri bloccati, pagina e righe ripetute', async () => {
    const xml = await parti(
      cartella(
        foglio('Quadro riepilogativo', [[testo('Titolo')], [testo('Ente'), testo('U.I.')]], {
          unioni: [{ riga: 0, colonna: 0, righe: 1, colonne: 2 }],
          altezze: { 1: 45 },
          blocca: { righe: 2, colonne: 1 },
          stampa: {
            orientamento: 'orizzontale',
            righeRipetute: { prima: 1, ultima: 1 },
            adattaALarghezza: true,
            piePagina: 'Ambito Oglio & Po',
          },
        }),
      ),
    );
    const scritto = xml.get('xl/worksheets/sheet1.xml') ?? '';
    expect(scritto).toContain('<mergeCell ref="A1:B1"/>');
    expect(scritto).toContain('<col min="1" max="1" width="20" customWidth="true"/>');
    expect(scritto).toMatch(/<row r="2" ht="45" customHeight="1">/);
    expect(scritto).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/);
    expect(scritto).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(scritto).toContain('<oddFooter>&amp;LAmbito Oglio &amp;&amp; Po&amp;RPagina &amp;P di &amp;N</oddFooter>');
    expect(xml.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Quadro riepilogativo\'!$2:$2</definedName>',
    );
  });

  it.each([
    [true, /<printOptions gridLines="1" horizontalCentered="1"\/>/],
    [undefined, /<printOptions horizontalCentered="1"\/>/],
  ])('con griglia %s la stampa ha %s', async (griglia, attesa) => {
    const stampa = { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: true } as const;
    const xml = await parti(
      cartella(foglio('Dati', [[testo('Ente')]], { stampa: { ...stampa, ...(griglia ? { griglia } : {}) } })),
    );
    expect(xml.get('xl/worksheets/sheet1.xml')).toMatch(attesa);
  });

  it('una cella di ruolo "dato" resta com’è di solito nella cartella, le altre no', async () => {
    const xml = await parti(cartella(foglio('Dati', [[{ valore: 7, stile: 'dato' }, numero(7)]])));
    expect(xml.get('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>7</v></c><c r="B1" s="1"><v>7</v></c>');
  });

  it('comincia una pagina nuova alla riga indicata', async () => {
    const stampa = {
      orientamento: 'verticale',
      righeRipetute: null,
      adattaALarghezza: false,
      iniziPagina: [2],
    } as const;
    const xml = await parti(cartella(foglio('Tabelle', [[testo('a')], [testo('b')], [testo('c')]], { stampa })));
    expect(xml.get('xl/worksheets/sheet1.xml')).toContain('<brk id="2" max="16383" man="1"/>');
  });

  it('collega a un foglio con il nome che il file gli dà', async () => {
    const salto: CellaDraft = { valore: 'vai', stile: 'collegamento', collegamento: { foglio: 'A/B', cella: 'C3' } };
    const xml = await parti(cartella(foglio('A/B', [[testo('x')]]), foglio('Esiti', [[salto]])));
    expect(xml.get('xl/workbook.xml')).toContain('name="A B"');
    expect(xml.get('xl/worksheets/sheet2.xml')).toContain('<hyperlink ref="A1" location="&apos;A B&apos;!C3"/>');
  });

  it('protegge il foglio e lascia scrivere nelle celle sbloccate, con le convalide', async () => {
    const xml = await parti(
      cartella(
        foglio('Modello', [[testo('U.I.'), { valore: null, stile: 'numero', sbloccata: true }]], {
          protetto: true,
          convalide: [
            {
              area: { riga: 0, colonna: 1, righe: 1, colonne: 1 },
              ammessi: { tipo: 'intero', minimo: 0, massimo: 9999 },
              rifiuto: { titolo: 'Numero intero', testo: 'Scrivere un intero da 0 in su.' },
            },
            {
              area: { riga: 1, colonna: 1, righe: 1, colonne: 1 },
              ammessi: { tipo: 'elenco', valori: ['con U.I. SAP', 'senza U.I. SAP'] },
              rifiuto: { titolo: 'Stato', testo: 'Scegliere dall’elenco.' },
            },
          ],
        }),
      ),
    );
    const scritto = xml.get('xl/worksheets/sheet1.xml') ?? '';
    expect(scritto).toMatch(/<sheetProtection sheet="1"/);
    expect(scritto).not.toContain('password');
    expect(xml.get('xl/styles.xml')).toContain('<protection locked="0"/>');
    expect(scritto).toMatch(/<dataValidation type="whole" sqref="B1" operator="between"/);
    expect(scritto).toContain('<formula1>0</formula1><formula2>9999</formula2>');
    expect(scritto).toContain('<formula1>"con U.I. SAP,senza U.I. SAP"</formula1>');
  });

  it('disegna un grafico con le aree indicate', async () => {
    const xml = await parti(
      cartella(
        foglio('Grafici', [[testo('x')]], {
          grafici: [
            {
              titolo: 'Disponibili',
              tipo: 'barre-impilate',
              categorie: "'Quadro riepilogativo'!$A$5:$A$33",
              serie: [{ nome: 'turn-over', valori: "'Quadro riepilogativo'!$C$5:$C$33" }],
              ancora: { riga: 2, colonna: 0, righe: 20, colonne: 8 },
              asseValori: 'Unità immobiliari',
              passo: 1,
            },
          ],
        }),
      ),
    );
    const grafico = xml.get('xl/charts/chart1.xml') ?? '';
    expect(grafico).toContain('<c:grouping val="stacked"/>');
    // La prima categoria in alto, e l'asse dei valori sotto.
    expect(grafico).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
    expect(grafico).toMatch(/<c:valAx>.*Unità immobiliari.*<c:crosses val="max"\/>.*<c:majorUnit val="1"\/>/);
    expect(grafico).toContain("<c:f>'Quadro riepilogativo'!$C$5:$C$33</c:f>");
    expect(grafico).toContain("<c:f>'Quadro riepilogativo'!$A$5:$A$33</c:f>");
  });
});

describe('writeWorkbook: tabelle e pivot', () => {
  const area = { riga: 2, colonna: 1, righe: 4, colonne: 3 };
  const dati = foglio(
    'Dati',
    [
      [testo('Unità disponibili')],
      [],
      [null, testo('Ente'), testo('Voce'), testo('Valore')],
      [null, testo('Bozzolo'), testo('turn-over'), numero(1)],
      [null, testo('Viadana'), testo('turn-over'), numero(6)],
      [null, testo('Viadana'), testo('carenza'), numero(0)],
      [],
      [testo('una nota sotto'), numero(99)],
    ],
    { tabelle: [{ nome: 'tblDati', area }] },
  );
  const pivot = foglio('Pivot', [[testo('Pivot')]], {
    pivot: [
      {
        nome: 'pvtDati',
        foglioOrigine: 'Dati',
        tabellaOrigine: 'tblDati',
        ancora: { riga: 3, colonna: 0 },
        righe: ['Ente'],
        colonne: ['Voce'],
        valori: [{ campo: 'Valore', etichetta: 'Somma U.I.', funzione: 'sum' }],
      },
    ],
  });

  it('scrive la tabella con filtro e intestazioni prese dalle celle', async () => {
    const tabella = (await parti(cartella(dati))).get('xl/tables/table1.xml') ?? '';
    expect(tabella).toMatch(/displayName="tblDati" ref="B3:D6"/);
    expect(tabella).toContain('<autoFilter ref="B3:D6"/>');
    expect([...tabella.matchAll(/<tableColumn id="\d" name="(.*?)"/g)].map((m) => m[1])).toEqual([
      'Ente',
      'Voce',
      'Valore',
    ]);
  });

  it('la pivot prende dalla tabella, ovunque stia nel foglio, e solo da quella', async () => {
    const xml = await parti(cartella(pivot, dati));
    const definizione = xml.get('xl/pivotCache/pivotCacheDefinition1.xml') ?? '';
    expect(definizione).toContain('<worksheetSource ref="B3:D6" sheet="Dati"/>');
    expect([...definizione.matchAll(/<cacheField name="(.*?)"/g)].map((m) => m[1])).toEqual(['Ente', 'Voce', 'Valore']);
    expect(definizione).toContain('refreshOnLoad="1"');
    expect(xml.get('xl/pivotCache/pivotCacheRecords1.xml')?.match(/<r>/g)).toHaveLength(3);
    expect(xml.get('xl/pivotTables/pivotTable1.xml')).toContain('name="Somma U.I."');
  });

  it('il foglio di origine di una pivot tiene tutte le sue celle al loro posto', async () => {
    const letto = await readXlsx(await writeWorkbook(cartella(dati, pivot)));
    const righe = letto.sheets[0]?.rows ?? [];
    expect(righe[0]?.[0]).toBe('Unità disponibili');
    expect(righe[2]?.slice(0, 4)).toEqual([null, 'Ente', 'Voce', 'Valore']);
    expect(righe[7]?.slice(0, 2)).toEqual(['una nota sotto', 99]);
  });

  it.each([
    [
      'tabella senza righe',
      cartella({ ...dati, tabelle: [{ nome: 't', area: { ...area, righe: 1 } }] }),
      /non ha righe/,
    ],
    [
      'intestazione vuota',
      cartella({ ...dati, tabelle: [{ nome: 't', area: { ...area, colonna: 2 } }] }),
      /vuote o ripetute/,
    ],
    ['due tabelle con lo stesso nome', cartella(dati, { ...dati, nome: 'Altri' }), /Due tabelle/],
    ['pivot senza la sua tabella', cartella(pivot, { ...dati, tabelle: [] }), /tblDati/],
    ['nessun foglio', cartella(), /almeno un foglio/],
  ])('rifiuta un draft incoerente: %s', async (_caso, draft, motivo) => {
    await expect(writeWorkbook(draft)).rejects.toThrow(motivo);
  });
});

it('lo stesso draft dà lo stesso file', async () => {
  const draft = cartella(foglio('Dati', [[testo('Ente'), numero(1)]]));
  const [primo, secondo] = [await writeWorkbook(draft), await writeWorkbook(draft)];
  expect(Buffer.from(primo).equals(Buffer.from(secondo))).toBe(true);
});
