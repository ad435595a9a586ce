import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { trovaBande } from '../../../src/domain/tabelle/bande';
import { classifica, NIENTE } from '../../../src/domain/tabelle/classifica-testo';
import { Copertura } from '../../../src/domain/tabelle/copertura';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { unione } from '../../costruttori/riconosciuto';
import { foglio, type OpzioniFoglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const B = 'COMUNE DI BOZZOLO';
const V = 'COMUNE DI VIADANA';

/** Le tabelle affiancate sotto la prima riga, come colonne: `A:C`. */
function bande(righe: Righe, copertura = new Copertura(), opzioni: OpzioniFoglio = {}): readonly string[] {
  const griglia = new Griglia(foglio('Foglio', righe, opzioni));
  const riga = griglia.primaRiga;
  const celle = (righe[0] ?? []).flatMap((valore, i) => {
    const testo = typeof valore === 'string' ? valore : '';
    const classe = classifica(testo);
    return classe === NIENTE ? [] : [{ riga, colonna: griglia.primaColonna + i, testo, classe }];
  });
  const colonna = (c: number): string =>
    areaToA1({ riga: 0, colonna: c, righe: 1, colonne: 1 }).replace(/\d+(:.*)?$/, '');
  return trovaBande(griglia, copertura, { riga, celle }).map(({ da, a }) => `${colonna(da)}:${colonna(a)}`);
}

it.each<[string, Righe, readonly string[]]>([
  [
    'una tabella',
    [
      ['Ente', 'Turn-over', 'Carenza'],
      [B, 1, 2],
      [V, 3, 4],
    ],
    ['A:C'],
  ],
  [
    'con le note in fondo',
    [
      ['Ente', 'Turn-over', 'Osservazioni'],
      [B, 1, 'x'],
      [V, 3, 'y'],
    ],
    ['A:C'],
  ],
  [
    'con una colonna di numeri senza intestazione',
    [
      ['Ente', 'Turn-over', null],
      [B, 1, 2],
      [V, 3, 4],
    ],
    ['A:C'],
  ],
  [
    'due, staccate da una colonna vuota',
    [
      ['Ente', 'Turn-over', null, 'Ente', 'Carenza'],
      [B, 1, null, B, 2],
      [V, 3, null, V, 4],
    ],
    ['A:B', 'D:E'],
  ],
  [
    'due, staccate da tre colonne vuote',
    [
      ['Ente', 'Turn-over', null, null, null, 'Ente', 'Carenza'],
      [B, 1, null, null, null, B, 2],
      [V, 3, null, null, null, V, 4],
    ],
    ['A:B', 'F:G'],
  ],
  [
    'due attaccate, ciascuna coi suoi nomi',
    [
      ['Ente', 'Turn-over', 'Ente', 'Carenza'],
      [B, 1, B, 2],
      [V, 3, V, 4],
    ],
    ['A:B', 'C:D'],
  ],
  [
    'due, coi nomi senza intestazione',
    [
      [null, 'Turn-over', null, null, 'Carenza'],
      [B, 1, null, B, 2],
      [V, 3, null, V, 4],
    ],
    ['A:B', 'D:E'],
  ],
  [
    'due, coi nomi a destra senza intestazione',
    [
      ['Turn-over', null, null, 'Carenza', null],
      [1, B, null, 2, B],
      [3, V, null, 4, V],
    ],
    ['A:B', 'D:E'],
  ],
  [
    'due, con nomi che non conosciamo sotto la loro intestazione',
    [
      ['Ente', 'Turn-over', null, 'Ente', 'Carenza'],
      ['casa prima', 1, null, 'casa prima', 2],
      ['casa seconda', 3, null, 'casa seconda', 4],
    ],
    ['A:B', 'D:E'],
  ],
  [
    'un elenco di enti più a sinistra, se la tabella ha i suoi nomi',
    [
      [null, null, null, 'Ente', 'Turn-over'],
      [B, null, null, V, 1],
      [V, null, null, B, 3],
    ],
    ['D:E'],
  ],
  [
    'tre attaccate',
    [
      ['Ente', 'Turn-over', 'Ente', 'Carenza', 'Ente', 'Privati'],
      [B, 1, B, 2, B, 3],
      [V, 3, V, 4, V, 5],
    ],
    ['A:B', 'C:D', 'E:F'],
  ],
  [
    'due attaccate coi nomi a destra',
    [
      ['Turn-over', 'Ente', 'Carenza', 'Ente'],
      [1, B, 2, B],
      [3, V, 4, V],
    ],
    ['A:B', 'C:D'],
  ],
  [
    'due colonne di nomi sono una tabella sola',
    [
      ['Ente', 'Comune', 'Turn-over'],
      [B, 'Bozzolo', 1],
      [V, 'Viadana', 2],
    ],
    ['A:C'],
  ],
  [
    'una colonna vuota in mezzo alle voci, senza altri nomi',
    [
      ['Ente', 'Turn-over', null, 'Carenza'],
      [B, 1, null, 2],
      [V, 3, null, 4],
    ],
    ['A:D'],
  ],
  [
    'le voci a destra, i nomi dopo una colonna vuota',
    [
      [null, null, 'Turn-over', 'Carenza'],
      [B, null, 1, 2],
      [V, null, 3, 4],
    ],
    ['A:D'],
  ],
  [
    'i nomi dopo tre colonne vuote',
    [
      [null, null, null, null, 'Turn-over', 'Carenza'],
      [B, null, null, null, 1, 2],
      [V, null, null, null, 3, 4],
    ],
    ['A:F'],
  ],
  [
    'quattro colonne vuote sono troppe',
    [
      [null, null, null, null, null, 'Turn-over', 'Carenza'],
      [B, null, null, null, null, 1, 2],
      [V, null, null, null, null, 3, 4],
    ],
    ['F:G'],
  ],
  [
    'a sinistra c’è altro, non i nomi',
    [
      [null, null, 'Turn-over', 'Carenza'],
      ['x', null, 1, 2],
      ['y', null, 3, 4],
    ],
    ['C:D'],
  ],
  [
    'i numeri d’ordine davanti ai nomi',
    [
      [null, 'Ente', 'Turn-over'],
      [1, B, 1],
      [2, V, 2],
    ],
    ['A:C'],
  ],
  [
    'una colonna vuota fino a otto righe sotto conta',
    [['Ente', 'Turn-over', null], [B, 1], [V, 2], [], [], [], [], [], [null, null, 7]],
    ['A:C'],
  ],
  [
    'più sotto non conta',
    [['Ente', 'Turn-over', null], [B, 1], [V, 2], [], [], [], [], [], [], [null, null, 7]],
    ['A:B'],
  ],
  [
    'senza nomi da nessuna parte',
    [
      ['Turn-over', null, 'Carenza'],
      [1, null, 2],
    ],
    ['A:C'],
  ],
  [
    'una banda senza nomi continua quella alla sua sinistra',
    [
      ['Ente', 'Turn-over', null, 'Carenza', null, 'Ente', 'Privati'],
      [B, 1, null, 2, null, B, 3],
      [V, 3, null, 4, null, V, 5],
    ],
    ['A:D', 'F:G'],
  ],
])('%s', (_, righe, attese) => {
  expect(bande(righe)).toEqual(attese);
});

it('ciò che è già stato letto resta fuori', () => {
  const copertura = new Copertura();
  copertura.copri({ riga: 0, colonna: 0, righe: 5, colonne: 2 });
  const righe = [
    [null, 'x', 'Ente', 'Turn-over'],
    [1, 2, B, 1],
    [3, 4, V, 2],
  ];
  expect([bande(righe), bande(righe, copertura)]).toEqual([['A:D'], ['C:D']]);
});

it('un’intestazione unita tiene insieme le sue colonne', () => {
  const righe = [
    ['Ente', 'Turn-over', null],
    [B, null, null],
    [V, null, null],
  ];
  expect(bande(righe, new Copertura(), { unioni: [unione(0, 1, 1, 2)] })).toEqual(['A:C']);
});

it('le colonne sono quelle del foglio', () => {
  const righe = [
    ['Ente', 'Turn-over'],
    [B, 1],
    [V, 2],
  ];
  expect(bande(righe, new Copertura(), { origine: { riga: 4, colonna: 3 } })).toEqual(['D:E']);
});
