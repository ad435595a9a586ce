import type { AnnoPrecedente } from '../../../src/domain/confronto/anno-precedente';
import { confronta } from '../../../src/domain/confronto/confronta';
import { colonnaAnnoPrima } from '../../../src/domain/fogli/colonna-anno-prima';
import { disegnaConfronto } from '../../../src/domain/fogli/confronto-annuale';
import { disegnaDati } from '../../../src/domain/fogli/dati';
import { righeDeiDati } from '../../../src/domain/fogli/righe-dei-dati';
import { disegnaFondi } from '../../../src/domain/fogli/tabelle-fondi';
import { disegnaPopolazione } from '../../../src/domain/fogli/tabelle-popolazione';
import { disegnaTabellaDestinazione } from '../../../src/domain/fogli/tabelle-quote';
import { creaQuadro } from '../../../src/domain/quadro';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { contesto, ente, tabella } from '../../costruttori/contesto';

const BOZZOLO = 'COMUNE DI BOZZOLO';
const enti = [BOZZOLO, 'COMUNE DI TORNATA', 'ALER MANTOVA'];
type Celle = readonly (readonly ({ readonly valore: unknown } | null)[])[];
const valori = (celle: Celle): unknown[][] => celle.map((riga) => riga.map((cella) => cella?.valore ?? null));

describe('il foglio dei dati', () => {
  it.each<[ValoreCella, string | undefined, unknown]>([
    [6, undefined, 6],
    ['n.r.', undefined, 'n.r.'],
    ['vedi nota', undefined, 'vedi nota'],
    ['1.234', undefined, '1.234'],
    [{ errore: '#N/A' }, undefined, '#N/A'],
    [{ nonCalcolata: true }, undefined, 'formula non calcolata'],
    [true, undefined, 'VERO'],
    [false, undefined, 'FALSO'],
    [44_197, 'dd/mm/yyyy', 'data (44197)'],
  ])('%j col formato %p si riporta come %j', (valore, formato, atteso) => {
    const formati: Record<string, string> = formato === undefined ? {} : { B2: formato };
    const dove = contesto({
      enti,
      anno: 2026,
      tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, valore]], { formati })],
    });
    const righe = valori(disegnaDati(dove, righeDeiDati(dove)).celle);
    expect(righe.flat()).toContain(atteso);
  });

  it('di un dato detto in due file si scrivono tutti e due i luoghi, col valore diverso', () => {
    const dette = [
      tabella('offerta', ['turnOver'], [[BOZZOLO, 6]], { nome: 'Uno', file: 0 }),
      tabella('offerta', ['turnOver'], [[BOZZOLO, 5]], { nome: 'Due', file: 1 }),
      tabella('offerta', ['turnOver'], [[BOZZOLO, 6]], { nome: 'Tre', file: 0 }),
    ];
    const dove = contesto({ enti, anno: 2026, tabelle: dette });
    const testi = valori(disegnaDati(dove, righeDeiDati(dove)).celle)
      .flat()
      .filter((una) => typeof una === 'string');
    expect(testi.some((testo) => /file2\.xlsx › Due!B2 = 5/.test(testo))).toBe(true);
    expect(testi.some((testo) => /Tre!B2/.test(testo))).toBe(true);
  });

  it.each([
    ['di un fatto detto una volta', 1, ['dato', 'datoNumero', 'dato']],
    [
      'di un fatto detto due volte, in alto accanto alle altre origini',
      2,
      ['datoInAlto', 'datoNumeroInAlto', 'datoACapo'],
    ],
  ])('le celle %s non hanno bordi loro: le linee si stampano dalla griglia', (_quali, volte, attesi) => {
    const dette = Array.from({ length: volte }, (_, i) =>
      tabella('offerta', ['turnOver'], [[BOZZOLO, 6]], { nome: `Foglio${i}` }),
    );
    const dove = contesto({ enti, anno: 2026, tabelle: dette });
    const { celle, stampa } = disegnaDati(dove, righeDeiDati(dove));
    expect([3, 6, 11].map((colonna) => celle[1]?.[colonna]?.stile)).toEqual(attesi);
    expect(stampa.griglia).toBe(true);
  });

  it('accanto a un testo, che può andare a capo, il resto sta in alto', () => {
    const dove = contesto({
      enti,
      anno: 2026,
      tabelle: [tabella('offerta', ['altraCategoria'], [[BOZZOLO, 'Donne vittime di violenza']])],
    });
    const { celle } = disegnaDati(dove, righeDeiDati(dove));
    const riga = celle.find((una) => una[6]?.valore === 'Donne vittime di violenza');
    expect([3, 6, 11].map((colonna) => riga?.[colonna]?.stile)).toEqual(['datoInAlto', 'datoACapo', 'datoInAlto']);
  });

  it('mille luoghi non entrano in una cella: gli altri si contano', () => {
    const dette = Array.from({ length: 1000 }, (_, i) =>
      tabella('offerta', ['turnOver'], [[BOZZOLO, 6]], { nome: `Foglio col nome lungo ${i}` }),
    );
    const dove = contesto({ enti, anno: 2026, tabelle: dette });
    const testi = valori(disegnaDati(dove, righeDeiDati(dove)).celle)
      .flat()
      .map(String);
    expect(testi.some((testo) => /; e altre \d+$/.test(testo))).toBe(true);
    expect(Math.max(...testi.map((testo) => testo.length))).toBeLessThanOrEqual(32_767);
  });
});

describe('le altre origini di un dato, nel foglio dei dati', () => {
  const origini = (altro: ValoreCella, nome = 'Due'): string[] => {
    const dove = contesto({
      enti,
      tabelle: [
        tabella('offerta', ['turnOver'], [[BOZZOLO, 6]], { nome: 'Uno' }),
        tabella('offerta', ['turnOver'], [[BOZZOLO, altro]], { nome }),
      ],
    });
    return valori(disegnaDati(dove, righeDeiDati(dove)).celle)
      .flat()
      .map(String);
  };

  it.each<[string, ValoreCella, string, RegExp]>([
    ['lo stesso valore', 6, 'Due', /Due.*B2$/],
    ['un altro valore', 5, 'Due', /Due.*B2 = 5$/],
    ['scritto in un foglio dal nome lunghissimo', 6, 'x'.repeat(300), /^1 altre$/],
  ])('%s', (_, altro, nome, attesa) => {
    expect(origini(altro, nome)).toContainEqual(expect.stringMatching(attesa));
  });
});

describe('le tabelle del piano con dati che mancano', () => {
  it.each<[ValoreCella, unknown]>([
    [20, 0.2],
    ['n.r.', 'n.r.'],
    ['un terzo', 'un terzo'],
    [{ errore: '#N/A' }, 'illeggibile: si vedano gli esiti'],
    [true, 'illeggibile: si vedano gli esiti'],
  ])('la quota %j si pubblica come %j', (valore, atteso) => {
    const dove = contesto({ enti, tabelle: [tabella('offerta', ['turnOver', 'polizia'], [[BOZZOLO, 3, valore]])] });
    const blocco = disegnaTabellaDestinazione(dove, creaQuadro(dove), 'polizia')?.();
    expect(valori(blocco?.righe ?? [])[2]).toEqual([BOZZOLO, atteso]);
  });

  it.each<[ValoreCella, unknown]>([
    [10.5, 10.5],
    ['n.r.', 'n.r.'],
    [null, null],
    [true, null],
    ['da definire', 'da definire'],
  ])('l’importo %j si pubblica come %j', (valore, atteso) => {
    const righe: [string, ValoreCella][] = [
      ['DGR 1 - Casalasco', valore],
      ['DGR 1 - Viadanese', 10],
    ];
    const celle = valori(disegnaFondi(contesto({ tabelle: [tabella('fondi', ['fondi'], righe)] }))?.(0).righe ?? []);
    expect(celle.find(([nome]) => String(nome).includes('Casalasco'))?.[1]).toEqual(atteso);
  });

  it('una tabella dei fondi senza importi non si pubblica', () => {
    expect(disegnaFondi(contesto({ tabelle: [tabella('fondi', ['turnOver'], [['DGR 1', 3]])] }))).toBeNull();
  });

  it('le risorse dichiarate che non sono la somma delle parti si dicono', () => {
    const righe: [string, number][] = [
      ['DGR 1: risorse complessive', 100],
      ['DGR 1 - Casalasco', 40],
      ['DGR 1 - Viadanese', 50],
    ];
    const celle = valori(disegnaFondi(contesto({ tabelle: [tabella('fondi', ['fondi'], righe)] }))?.(0).righe ?? []);
    expect(celle.flat()).toContain('DGR 1: le risorse dichiarate sono 100, la somma 90.');
  });

  it('la popolazione: chi non la dice ha la riga vuota e si conta; le ALER non ci sono', () => {
    const righe: [string, ...ValoreCella[]][] = [
      [BOZZOLO, 2000, 2100, 4100],
      ['COMUNE DI TORNATA', null, null, null],
    ];
    const quale = tabella('popolazione', ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'], righe);
    const dove = contesto({
      enti,
      tabelle: [
        quale,
        tabella(
          'offerta',
          ['turnOver'],
          enti.map((nome) => [nome, 1]),
        ),
      ],
    });
    const celle = valori(disegnaPopolazione(dove, creaQuadro(dove).righe, 300)?.(0).righe ?? []);
    expect(celle).toContainEqual([BOZZOLO, 'da 3.001 a 5.000', 2000, 2100, 4100]);
    expect(celle).toContainEqual(['COMUNE DI TORNATA', null, null, null, null]);
    expect(celle.flat()).toContain('Abitanti non indicati per 1 comuni: la loro riga è vuota.');
    expect(celle.flat()).not.toContain('ALER MANTOVA');
  });
});

describe('l’anno prima', () => {
  const precedente = (anno: number | null, complessivo?: number | 'n.r.'): AnnoPrecedente => ({
    anno,
    file: ['prima.xlsx'],
    enti: [{ ente: ente(BOZZOLO), senzaSap: false, valori: complessivo === undefined ? {} : { complessivo } }],
  });
  const con = (anno: number | null, prima: AnnoPrecedente) =>
    contesto({
      enti: [BOZZOLO],
      anno: anno ?? undefined,
      precedente: prima,
      tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 3]])],
    });

  it.each<[number | null, number | null, string]>([
    [2026, 2025, 'Per confronto: piano 2025'],
    [2026, null, 'Per confronto: piano 2025'],
    [null, 2024, 'Per confronto: piano 2024'],
    [null, null, 'Per confronto: anno prima'],
  ])('piano %p, anno prima %p: «%s»', (anno, prima, attesa) => {
    expect(colonnaAnnoPrima(con(anno, precedente(prima, 4)))?.intestazione).toBe(attesa);
  });

  it.each<[number | 'n.r.' | undefined, unknown, unknown]>([
    [4, 4, 4],
    ['n.r.', 'n.r.', null],
    [undefined, null, null],
  ])('chi aveva %p alloggi: %p nella riga, %p nel totale', (complessivo, suo, totale) => {
    const dove = con(2026, precedente(2025, complessivo));
    const colonna = colonnaAnnoPrima(dove);
    expect(colonna?.cella(ente(BOZZOLO)).valore).toBe(suo);
    expect(colonna?.totale(creaQuadro(dove), 4).valore).toBe(totale);
  });

  it('un piano di due anni prima non si mette accanto', () => {
    expect(colonnaAnnoPrima(con(2026, precedente(2024, 4)))).toBeNull();
  });

  it.each<[string | null, string]>([
    ['Oglio Po', 'Ambito territoriale Oglio Po'],
    [null, 'Ambito territoriale non indicato'],
  ])('il confronto dell’ambito %p si intesta «%s»', (ambito, atteso) => {
    const dove = con(2026, precedente(2025, 4));
    expect(valori(disegnaConfronto(confronta(precedente(2025, 4), dove), ambito).celle)[1]).toEqual([atteso]);
  });

  it('se nessuno dei due anni dice niente, il foglio lo scrive e non ha grafico', () => {
    const foglio = disegnaConfronto({ annoPrima: 2025, annoDopo: 2026, righe: [], totali: [] }, null);
    expect(valori(foglio.celle).flat()).toContain('Nessun dato da confrontare');
    expect(foglio.grafici).toEqual([]);
  });
});
