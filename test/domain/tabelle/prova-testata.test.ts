import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { illeggibili, riconosciFoglio, voci } from '../../costruttori/riconosciuto';

type Righe = readonly (readonly ValoreCella[])[];

const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';

const DUE: Righe = [
  [BOZZOLO, 1],
  [DOSOLO, 2],
];

/** Le tabelle lette, `A1:B3 turnOver`. */
function lette(righe: Righe): readonly string[] {
  return riconosciFoglio(righe).tabelle.map((tabella) => [areaToA1(tabella.area), ...voci(tabella)].join(' '));
}

describe('una voce senza l’intestazione dei nomi', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['sotto c’è un numero', [[null, 'Turn-over'], ...DUE], ['A1:B3 turnOver']],
    [
      'sotto c’è n.r.',
      [
        [null, 'Turn-over'],
        [BOZZOLO, 'n.r.'],
        [DOSOLO, 1],
      ],
      ['A1:B3 turnOver'],
    ],
    ['sotto c’è una riga vuota', [[null, 'Turn-over'], [], ...DUE], ['A1:B4 turnOver']],
    ['sotto c’è il numero della colonna', [[null, 'Turn-over'], [null, '(1)'], ...DUE], ['A1:B4 turnOver']],
    ['sotto c’è altro testo: è un titolo', [[null, 'Turn-over'], [null, 'come da delibera'], ...DUE], []],
    ['l’altro testo sta tre righe più sotto', [[null, 'Turn-over'], [], [], ['x', 'come da delibera'], ...DUE], []],
    [
      'quattro righe più sotto non è più suo',
      [[null, 'Turn-over'], [], [], [], ['x', 'come da delibera'], ...DUE],
      ['A1:B7 turnOver'],
    ],
    [
      'di due voci una ha i suoi valori',
      [
        [null, 'Turn-over', 'Carenza'],
        [null, 'come da delibera', null],
        [BOZZOLO, 1, 2],
        [DOSOLO, 1, 2],
      ],
      ['A1:C4 turnOver carenza'],
    ],
    [
      'una voce che chiede un testo',
      [
        [null, 'Motivazione'],
        [BOZZOLO, 'Bisogno rilevato'],
        [DOSOLO, 'Famiglie numerose'],
      ],
      ['A1:B3 motivazione'],
    ],
    ['"Alloggi ALER" è il soggetto di una cifra', [[null, 'Alloggi ALER'], ...DUE], []],
  ])('%s', (_, righe, attese) => {
    expect(lette(righe)).toEqual(attese);
  });

  it('"Alloggi ALER" accanto all’intestazione dei nomi è una voce', () => {
    expect(lette([['Ente', 'Alloggi ALER'], ...DUE])).toEqual(['A1:B3 consistenza']);
  });
});

describe('un titolo sopra l’intestazione vera', () => {
  const SAT: Righe = [['Ente', 'SAT'], ...DUE];

  it.each<[string, Righe, readonly string[]]>([
    ['attaccato', [['Turn-over'], ['Ente', 'N. alloggi'], ...DUE], ['A2:B4 turnOver']],
    ['attaccato, sopra la voce', [[null, 'Turn-over'], ['Ente', 'N. alloggi'], ...DUE], ['A2:B4 turnOver']],
    ['due righe più su', [['Turn-over'], [], ...SAT], ['A3:B5 transitori']],
    ['tre righe più su', [['Turn-over'], [], [], ...SAT], ['A4:B6 transitori']],
    [
      'sopra voci senza nomi',
      [
        [null, 'Turn-over'],
        [null, 'Carenza', 'SAT'],
        [BOZZOLO, 1, 2],
        [DOSOLO, 2, 3],
      ],
      ['A2:C4 carenza transitori'],
    ],
    [
      'sopra voci senza nomi, con una riga vuota',
      [[null, 'Turn-over'], [], [null, 'Carenza', 'SAT'], [BOZZOLO, 1, 2], [DOSOLO, 2, 3]],
      ['A3:C5 carenza transitori'],
    ],
    ['"Enti" in testa', [['Enti'], [], ...SAT], ['A3:B5 transitori']],
  ])('%s', (_, righe, attese) => {
    expect(lette(righe)).toEqual(attese);
  });

  it.each<[string, Righe, readonly string[]]>([
    ['un ente col suo numero', [[null, 'Turn-over'], [BOZZOLO, 1], ...SAT], ['A1:B2 turnOver', 'A3:B5 transitori']],
    ['un ente senza numero', [[null, 'Turn-over'], [BOZZOLO, 'n.r.'], ...SAT], ['A1:B2 turnOver', 'A3:B5 transitori']],
    [
      'un nome qualunque col suo numero',
      [[null, 'Turn-over'], ['Consorzio', 7], [BOZZOLO, 1], ...SAT],
      ['A1:B3 turnOver', 'A4:B6 transitori'],
    ],
  ])('non è un titolo se sotto c’è %s', (_, righe, attese) => {
    expect(lette(righe)).toEqual(attese);
  });
});

describe('un’intestazione completa sopra un’altra', () => {
  it.each<[string, Righe, readonly string[], readonly string[]]>([
    ['attaccata, con gli stessi nomi', [['Ente', 'Turn-over'], ['Ente', 'Carenza'], ...DUE], ['A1:B4 turnOver'], []],
    ['attaccata, senza nomi', [['Ente', 'Turn-over'], [null, 'Carenza'], ...DUE], ['A1:B4 turnOver'], []],
    [
      'staccata: la prima non ha righe',
      [['Ente', 'Turn-over'], [], ['Ente', 'Carenza'], ...DUE],
      ['A3:B5 carenza'],
      ['voci-senza-righe B1'],
    ],
    [
      'accanto, una riga più sotto: sono due tabelle',
      [
        ['Ente', 'Turn-over', null, null, null, null],
        [null, null, null, null, 'Ente', 'SAT'],
        [BOZZOLO, 1, null, null, DOSOLO, 5],
      ],
      ['A1:B3 turnOver', 'E2:F3 transitori'],
      [],
    ],
  ])('%s', (_, righe, attese, rotte) => {
    expect(lette(righe)).toEqual(attese);
    expect(illeggibili(riconosciFoglio(righe))).toEqual(rotte);
  });
});

it.each<[string, Righe, readonly string[]]>([
  ['un numero accanto alle parole: è una riga di dati', [['Ente', 'Turn-over', 12], ...DUE], []],
  ['un ente accanto alle parole: è una riga di dati', [['Ente', BOZZOLO, 'Turn-over'], ...DUE], []],
  [
    'un anno accanto alle parole',
    [
      ['Ente', 'Turn-over', 2019],
      [BOZZOLO, 1, 2],
    ],
    ['A1:C2 turnOver -'],
  ],
])('%s', (_, righe, attese) => {
  expect(lette(righe)).toEqual(attese);
});
