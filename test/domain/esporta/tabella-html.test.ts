import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { consolida } from '../../../src/app/consolida';
import { tabellaHtml } from '../../../src/domain/esporta/tabella-html';
import { tabellaTesto } from '../../../src/domain/esporta/tabella-testo';
import { tabelleDelFoglio } from '../../../src/domain/esporta/tabelle-del-foglio';
import { valoreStampato } from '../../../src/domain/esporta/valore-stampato';
import type { CellaDraft, SheetDraft } from '../../../src/domain/fogli/draft';
import type { Area } from '../../../src/domain/snapshot';
import { COME_PUBBLICATO, leggiEsempio } from '../../costruttori/esempi';
import { conLibreOffice, converti } from '../../libreoffice';

const testo = (valore: string | null, stile: CellaDraft['stile'] = 'testo'): CellaDraft => ({ valore, stile });

function foglioDi(celle: SheetDraft['celle'], unioni: readonly Area[] = []): SheetDraft {
  return {
    nome: 'Prova',
    celle,
    larghezze: [20, 10],
    unioni,
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: null,
    stampa: { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: false },
  };
}

const tutto = ({ celle }: SheetDraft): Area => ({
  riga: 0,
  colonna: 0,
  righe: celle.length,
  colonne: Math.max(...celle.map(({ length }) => length)),
});

describe('valore stampato', () => {
  it.each<[string, CellaDraft, string]>([
    ['migliaia', { valore: 1277, stile: 'numero' }, '1.277'],
    ['percentuale intera', { valore: 0.2, stile: 'percentuale', formato: '0%' }, '20 %'],
    ['percentuale con decimali', { valore: 0.0303, stile: 'percentuale' }, '3,03 %'],
    ['decimali che sono zeri', { valore: 0.1, stile: 'percentuale' }, '10,00 %'],
    ['euro', { valore: 12345.5, stile: 'numero', formato: '#,##0.00' }, '12.345,50'],
    ['un anno non ha migliaia', { valore: 2021, stile: 'testo', formato: '0' }, '2021'],
    ['formato generale', { valore: 1.5, stile: 'numero', formato: 'General' }, '1,5'],
    ['vuoto non è 0', { valore: null, stile: 'numero' }, ''],
    ['zero', { valore: 0, stile: 'numero' }, '0'],
    ['un numero in una cella di testo', { valore: 1277.25, stile: 'testo' }, '1.277,25'],
  ])('%s', (_, cella, atteso) => {
    expect(valoreStampato(cella)).toBe(atteso);
  });
});

describe('tabella come HTML', () => {
  it('le unioni diventano celle larghe e alte, e quelle coperte non si ripetono', () => {
    const foglio = foglioDi(
      [
        [testo('A', 'intestazione'), testo(null, 'intestazione'), testo('C', 'intestazione')],
        [testo('D'), testo('E'), testo('F')],
        [testo(null), testo('H'), testo('I')],
      ],
      [
        { riga: 0, colonna: 0, righe: 1, colonne: 2 },
        { riga: 1, colonna: 0, righe: 2, colonne: 1 },
      ],
    );
    const html = tabellaHtml(foglio, tutto(foglio));
    expect(html.match(/<t[hd][ >]/g)).toHaveLength(7);
    expect(html).toMatch(/<th colspan="2"[^>]*><b>A</);
    expect(html).toMatch(/<td rowspan="2"[^>]*>D</);
  });

  it('un’unione più grande del pezzo copiato si taglia al pezzo', () => {
    const foglio = foglioDi(
      [[testo('nota'), testo(null), testo(null)]],
      [{ riga: 0, colonna: 0, righe: 1, colonne: 3 }],
    );
    expect(tabellaHtml(foglio, { riga: 0, colonna: 0, righe: 1, colonne: 2 })).toContain('colspan="2"');
  });

  it('le intestazioni stanno in testa, così si ripetono a ogni pagina', () => {
    const foglio = foglioDi([[testo('Ente', 'intestazione')], [testo('BOZZOLO')]]);
    const [, testata = '', corpo = ''] = /<thead>(.*)<\/thead>(.*)/s.exec(tabellaHtml(foglio, tutto(foglio))) ?? [];
    expect(testata).toContain('Ente');
    expect(corpo).toContain('BOZZOLO');
  });

  it('i numeri stanno a destra e una tabella larga non esce dalla pagina', () => {
    const foglio = { ...foglioDi([[{ valore: 3, stile: 'numero' }, testo('a')]]), larghezze: [300, 100] };
    const html = tabellaHtml(foglio, tutto(foglio));
    expect(html).toMatch(/<td align="right"[^>]*text-align:right[^>]*>3</);
    expect(Number(/width:([\d.]+)pt/.exec(html)?.[1])).toBeLessThanOrEqual(480);
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', '</td></table>', 'a\u0000b'])(
    '%j resta testo',
    (ostile) => {
      const foglio = foglioDi([[testo(ostile)]]);
      const html = tabellaHtml(foglio, tutto(foglio), ostile);
      expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>$|\u0000/m);
      expect(html.match(/<\/table>/g)).toHaveLength(1);
    },
  );

  it('una cella che non c’è resta vuota, nell’HTML e nel testo', () => {
    const foglio = foglioDi([[testo('a'), null, testo('c')]]);
    expect(tabellaHtml(foglio, tutto(foglio))).toMatch(/>a<\/td><td><\/td><td[^>]*>c</);
    expect(tabellaTesto(foglio, tutto(foglio))).toBe('a\t\tc');
  });

  it('un pezzo di sole intestazioni non ha testata: sarebbe una tabella senza righe', () => {
    const foglio = foglioDi([[testo('Ente', 'intestazione')]]);
    expect(tabellaHtml(foglio, tutto(foglio))).not.toContain('<thead>');
  });

  it('come testo, una formula scritta in una cella non resta una formula e un a capo non apre una riga', () => {
    const foglio = foglioDi([
      [testo('=1+1'), { valore: -3, stile: 'numero' }],
      [testo('a\tb\nc'), testo('+2')],
    ]);
    expect(tabellaTesto(foglio, tutto(foglio), '@titolo')).toBe("'@titolo\n'=1+1\t-3\na b c\t'+2");
  });
});

describe('le tabelle del piano', () => {
  const cartella = leggiEsempio(COME_PUBBLICATO[0] ?? '').then((letta) => consolida([letta], []).cartella);

  it('si trovano tutte, ognuna col suo titolo, senza gli spazi dei grafici', async () => {
    const { fogli } = await cartella;
    const piano = fogli.find(({ nome }) => nome === 'Tabelle del piano');
    const tabelle = piano ? tabelleDelFoglio(piano) : [];
    const titoli = piano?.celle.filter((riga) => riga[0]?.stile === 'titolo').map((riga) => riga[0]?.valore);
    expect(tabelle.map(({ titolo }) => titolo)).toEqual(titoli);
    for (const { area } of tabelle) {
      const vuote = piano?.celle.slice(area.riga, area.riga + area.righe).filter((riga) => riga.length === 0);
      expect(vuote).toEqual([]);
    }
  });

  it('la pivot, che si riempie da sola, non è fra quelle da copiare', async () => {
    const pivot = (await cartella).fogli.find(({ nome }) => nome === 'Pivot');
    expect(pivot && tabelleDelFoglio(pivot)).toEqual([]);
  });

  conLibreOffice('LibreOffice vi ritrova ogni testo e ogni unione', async () => {
    const { fogli } = await cartella;
    const piano = fogli.find(({ nome }) => nome === 'Tabelle del piano');
    const tabella =
      piano && tabelleDelFoglio(piano).find(({ titolo }) => titolo.startsWith('Unità immobiliari riservate'));
    if (!piano || !tabella) throw new Error('manca la tabella');
    const { area } = tabella;
    const html = tabellaHtml(piano, area);
    const [foglio] = (await readWorkbook('a.xlsx', await converti(new TextEncoder().encode(html), 'xls', 'xlsx')))
      .fogli;
    const letti = (foglio?.valori ?? []).flat().map((valore) => String(valore ?? '').replace(/\s+/g, ' '));
    for (const cella of piano.celle.slice(area.riga, area.riga + area.righe).flat()) {
      if (typeof cella?.valore === 'string') expect(letti).toContain(cella.valore.replace(/\s+/g, ' '));
    }
    const unite = piano.unioni.filter(({ riga }) => riga >= area.riga && riga < area.riga + area.righe);
    expect(foglio?.unioni).toHaveLength(unite.length);
  });
});
