import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosciFoglio, unione, voci } from '../../costruttori/riconosciuto';

type Righe = readonly (readonly ValoreCella[])[];

const VIADANA = 'COMUNE DI VIADANA';
const ENTE = ['Ente', VIADANA];
const TESTATA = ['Dato', 'Valore'];

/** Le schede lette, `A1:B2 carenza privati`. */
function schede(righe: Righe): readonly string[] {
  return riconosciFoglio(righe)
    .tabelle.filter(({ tipo }) => tipo === 'scheda')
    .map((tabella) => [areaToA1(tabella.area), ...voci(tabella)].join(' '));
}

describe('voci in colonna senza una risposta', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['tre, intestate', [TESTATA, ['Carenza'], ['Privati'], ['SAT']], ['A1:B4 carenza privati transitori']],
    ['tre, col nome dell’ente', [ENTE, ['Carenza'], ['Privati'], ['SAT']], ['A2:B4 carenza privati transitori']],
    ['due, intestate', [TESTATA, ['Carenza'], ['Privati']], []],
    ['due, col nome dell’ente', [ENTE, ['Carenza'], ['Privati']], []],
    ['due, intestate e col nome dell’ente', [ENTE, TESTATA, ['Carenza'], ['Privati']], ['A2:B4 carenza privati']],
    ['quattro e nient’altro', [['Carenza'], ['Privati'], ['SAT'], ['Turn-over']], []],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

describe('una voce sola con la sua risposta', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['col nome dell’ente', [ENTE, ['Carenza', 1]], ['A2:B2 carenza']],
    ['intestata', [TESTATA, ['Carenza', 1]], ['A1:B2 carenza']],
    [
      'col numero e la percentuale',
      [
        ['Carenza', 1],
        ['% Carenza', '3%'],
      ],
      ['A1:B2 carenza carenza %'],
    ],
    ['e nient’altro', [['Carenza', 1]], []],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

describe('sotto una tabella', () => {
  const OFFERTA: Righe = [['Ente', 'Turn-over', 'Carenza'], [VIADANA, 1, 2], ['TOTALE', 1, 2], []];
  const POPOLAZIONE: Righe = [['Ente', 'Popolazione'], [VIADANA, 100], ['TOTALE', 100], []];
  const DATI: Righe = [
    ['Turn-over', 1],
    ['Carenza', 2],
  ];

  it.each<[string, Righe, readonly string[]]>([
    ['per ente, e nient’altro: è il suo riassunto', [...OFFERTA, ...DATI], []],
    ['per ente, con un’intestazione', [...OFFERTA, TESTATA, ...DATI], ['A5:B7 turnOver carenza']],
    ['per ente, col nome dell’ente', [...OFFERTA, ENTE, ...DATI], ['A6:B7 turnOver carenza']],
    ['di un altro tipo', [...POPOLAZIONE, ...DATI], ['A5:B6 turnOver carenza']],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

describe('davanti all’etichetta', () => {
  const con = (davanti: string, colonne = 0): Righe =>
    ['Carenza', 'Privati'].map((voce, i) => [davanti, ...Array<null>(colonne).fill(null), voce, i]);

  it.each<[string, Righe, readonly string[]]>([
    ['una lettera', con('b)'), ['B1:C2 carenza privati']],
    ['quattro lettere', con('lett'), ['B1:C2 carenza privati']],
    ['una lettera fra spazi', con('   b   '), ['B1:C2 carenza privati']],
    ['un testo: è la riga di un’altra tabella', con('Casalasco'), []],
    ['un testo venti colonne prima', con('Casalasco', 19), []],
    ['un testo più lontano', con('Casalasco', 20), ['V1:W2 carenza privati']],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

describe('un titolo con le parole di una voce, in testa alla scheda', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['staccato', [['U.I. in carenza'], [], ['Privati', 1], ['SAT', 2]], ['A3:B4 privati transitori']],
    [
      'due, staccati',
      [['U.I. in carenza'], [], ['Turn-over'], [], ['Privati', 1], ['SAT', 2]],
      ['A5:B6 privati transitori'],
    ],
    [
      'attaccato è una voce senza risposta',
      [['U.I. in carenza'], ['Privati', 1], ['SAT', 2]],
      ['A1:B3 carenza privati transitori'],
    ],
    [
      'staccato, ma con la sua risposta',
      [['U.I. in carenza', 4], [], ['Privati', 1], ['SAT', 2]],
      ['A1:B4 carenza privati transitori'],
    ],
    ['sotto c’è la sua media', [ENTE, ['Turn-over'], [], ['Media', 2]], ['A4:B4 turnOverMedio']],
    ['sotto c’è solo una media che non dice di che', [['U.I. in carenza'], [], ['Media', 2]], []],
    ['tutti titoli', [['U.I. in carenza'], [], ['Privati'], [], ['SAT']], []],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

it('una colonna di stati che si ripetono non è una scheda', () => {
  const stati = ['in carenza', 'libere', 'in ristrutturazione'];
  expect(schede(Array.from({ length: 30 }, (_, i) => [stati[i % 3] ?? '', i]))).toEqual([]);
});

describe('voci in fila con i valori sotto', () => {
  it.each<[string, Righe, readonly string[]]>([
    [
      'una riga di valori, anche non tutti numeri',
      [
        ['Turn-over', 'Carenza'],
        [1, 'n.r.'],
      ],
      ['A1:B2 turnOver carenza'],
    ],
    [
      'nessun numero',
      [
        ['Turn-over', 'Carenza'],
        ['n.r.', 'n.r.'],
      ],
      [],
    ],
    [
      'due righe di valori sono di due',
      [
        ['Turn-over', 'Carenza'],
        [1, 0],
        [2, 1],
      ],
      [],
    ],
    ['una voce sola', [['Turn-over'], [1]], []],
    [
      'gli importi non contano',
      [
        ['Turn-over', 'Risorse erogate'],
        [1, 1500],
      ],
      [],
    ],
  ])('%s', (_, righe, attese) => {
    expect(schede(righe)).toEqual(attese);
  });
});

it.each<[string, Righe, string]>([
  [
    'fino alla colonna più a destra',
    [
      ['Voce', '%', 'Numero'],
      ['Indigenti', 20, null],
      ['SAT', null, 1],
      ['Polizia', 5, null],
    ],
    'A1:C4',
  ],
  ['dalla riga dell’intestazione', [['Dato', 'Valore'], [], ['Carenza', 1], ['Privati', 0]], 'A1:B4'],
])('quanto tiene: %s', (_, griglia, attesa) => {
  expect(riconosciFoglio(griglia).tabelle.map(({ area, righe }) => [areaToA1(area), righe[0]?.asterisco])).toEqual([
    [attesa, false],
  ]);
});

it.each<[string, Righe]>([
  ['in colonna', [['Ente', `${VIADANA}*`], TESTATA, ['Carenza', 1], ['Privati', 0], ['SAT', null, null, 'a parte']]],
  ['in fila', [['Ente', `${VIADANA}*`], [], ['Carenza', 'Privati', 'SAT'], [1, 0, null]]],
])('com’è fatta una scheda: %s', (come, righe) => {
  const [scheda] = riconosciFoglio(righe).tabelle;
  const riga = come === 'in colonna' ? 1 : 2;
  expect(scheda).toMatchObject({
    area: come === 'in colonna' ? unione(1, 0, 4, 2) : unione(2, 0, 2, 3),
    intestazione: { prima: riga, ultima: riga },
    colonnaEnte: null,
    righe: [{ nome: `${VIADANA}*`, asterisco: true }],
    totali: [],
    testi: [],
    anno: null,
  });
});
