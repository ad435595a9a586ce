import { fromA1 } from '../../../src/domain/notazione-a1';
import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { isAnno, trovaBlocco } from '../../../src/domain/tabelle/blocco-testata';
import { Copertura } from '../../../src/domain/tabelle/copertura';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const VOCI = ['Ente', 'Turn-over', 'Carenza', 'Privati'];
const BOZZOLO = ['COMUNE DI BOZZOLO', 1, 2, 3];

const area = (indirizzi: string): Area => {
  const [da = '', a = ''] = indirizzi.split(':');
  const [inizio, fine] = [fromA1(da), fromA1(a)];
  if (!inizio || !fine) throw new Error(indirizzi);
  return { ...inizio, righe: fine.riga - inizio.riga + 1, colonne: fine.colonna - inizio.colonna + 1 };
};
const griglia = (righe: Righe, ...unioni: readonly string[]): Griglia =>
  new Griglia(foglio('Foglio', righe, { unioni: unioni.map(area) }));
const BANDA = { da: 0, a: 3 };

it.each<[ValoreCella, boolean]>([
  [2000, true],
  [2021, true],
  [2099, true],
  [1999, false],
  [2100, false],
  [2021.5, false],
  ['2021', false],
  [null, false],
])('%j è un anno di intestazione: %s', (valore, atteso) => {
  expect(isAnno(valore)).toBe(atteso);
});

describe('fin dove scende l’intestazione', () => {
  it.each<[string, Righe, number]>([
    ['subito i dati', [VOCI, BOZZOLO], 1],
    ['gli anni sotto le voci', [VOCI, [null, 2019, 2020, 2021], BOZZOLO], 2],
    ['le unità di misura', [VOCI, [null, 'n. alloggi', 'n. alloggi', '%'], BOZZOLO], 2],
    ['anni scritti come testo', [VOCI, [null, 'al 2019', '2020', '2021'], BOZZOLO], 2],
    ['i numeri delle colonne', [VOCI, [1, 2, 3, 4], BOZZOLO], 2],
    ['i numeri delle colonne senza la prima', [VOCI, [null, 1, 2, 3], BOZZOLO], 2],
    ['due righe in più', [VOCI, [null, 2019, 2020, 2021], [null, 'n. alloggi', 'n. alloggi', '%'], BOZZOLO], 3],
    [
      'una terza non è più intestazione',
      [VOCI, [null, 2019, 2020, 2021], [null, 'n. alloggi', 'n. alloggi', '%'], [null, 'unità', 'unità', 'unità']],
      3,
    ],
    ['una riga col nome è un dato', [VOCI, ['n. alloggi', 'n. alloggi', 'n. alloggi', '%'], BOZZOLO], 1],
    ['un numero che non è un anno', [VOCI, [null, 2019, 12, 2021]], 1],
    ['un numero che contiene un anno', [VOCI, [null, 2019, 12021, 2021]], 1],
    ...['n.r.', 'nr', 'N. R.', 'n. r', 'n.d.', 'nd', ' n.r. '].map((nr): [string, Righe, number] => [
      `una risposta ${nr} fra gli anni`,
      [VOCI, [null, 2019, nr, 2021]],
      1,
    ]),
    ...['n.residenti', 'dati n.d.'].map((testo): [string, Righe, number] => [
      `${testo} fra gli anni`,
      [VOCI, [null, 2019, testo, 2021]],
      2,
    ]),
    ['una lineetta', [VOCI, [null, '-', '-', '-']], 1],
    ['una riga vuota', [VOCI, [null, null, null, null], [null, 2019, 2020, 2021]], 1],
    ['una frase lunga', [VOCI, [null, 'x'.repeat(61), null, null]], 1],
    ['un testo lungo quanto si può', [VOCI, [null, 'x'.repeat(60), null, null]], 2],
    [
      'un testo sotto una colonna senza intestazione',
      [
        ['Ente', 'Turn-over', null],
        [null, null, 'note'],
      ],
      1,
    ],
    [
      'una voce sotto una colonna senza intestazione',
      [
        ['Ente', 'Turn-over', null],
        [null, null, 'Carenza'],
      ],
      2,
    ],
  ])('%s', (_, righe, attesa) => {
    const blocco = trovaBlocco(griglia(righe), new Copertura(), 0, BANDA, 0);
    expect([blocco.prima + 1, blocco.ultima + 1]).toEqual([1, attesa]);
  });
});

it('scende di due righe dovunque cominci', () => {
  const sotto = [VOCI, [null, 2019, 2020, 2021], [null, 'n.', 'n.', 'n.'], [null, 'x', 'x', 'x']];
  const blocco = trovaBlocco(griglia([[], [], [], ...sotto]), new Copertura(), 3, BANDA, 0);
  expect(blocco).toEqual({ prima: 3, ultima: 5 });
});

it('pochi numeri in fila sotto molte voci sono i dati di qualcuno', () => {
  const sei = [...VOCI, 'Nuova', 'Transitori'];
  const fino = (riga: readonly ValoreCella[]): number =>
    trovaBlocco(griglia([sei, riga, BOZZOLO]), new Copertura(), 0, { da: 0, a: 5 }, 0).ultima;
  expect([fino([1, 2, 3, 4]), fino([1, 2, 3, 4, 5])]).toEqual([0, 1]);
});

describe('fin dove sale l’intestazione', () => {
  /** La riga delle voci è l'ultima delle date, prima dei dati. */
  it.each<[string, Righe, readonly string[], number]>([
    ['niente sopra', [VOCI], [], 1],
    ['una riga vuota', [[null, null, null, null], VOCI], [], 2],
    ['titoli di gruppo', [[null, 'Disponibili', null, 'Altri'], VOCI], [], 1],
    ['un titolo di gruppo unito', [[null, 'Disponibili', null, null], VOCI], ['B1:C1'], 1],
    ['un titolo unito oltre la tabella', [[null, 'Disponibili', null, null], VOCI], ['B1:H1'], 2],
    ['un titolo unito fino in fondo', [[null, 'Disponibili', null, null], VOCI], ['B1:D1'], 1],
    ['il titolo della tabella, a sinistra', [['Alloggi in turn-over', null, null, null], VOCI], [], 2],
    ['un titolo sopra una voce già detta', [[null, 'Alloggi in carenza', null, null], VOCI], [], 2],
    [
      'un gruppo sopra parole generiche',
      [
        [null, 'Turn-over', null, null],
        ['Ente', 'n.', '%', null],
      ],
      [],
      1,
    ],
    [
      'un gruppo con una sola colonna sotto',
      [
        [null, 'Turn-over', null, null],
        ['Ente', 'n.', null, '%'],
      ],
      [],
      2,
    ],
    [
      'un gruppo che non dice niente',
      [
        [null, 'Osservazioni', null, null],
        ['Ente', 'n.', '%', null],
      ],
      [],
      2,
    ],
    [
      'un gruppo troppo lungo',
      [
        [null, 'Numero di alloggi che si libereranno per turn-over', null, null],
        ['Ente', 'n.', '%', null],
      ],
      [],
      2,
    ],
    ['un numero non è un titolo', [[null, 'Disponibili', 12, null], VOCI], [], 2],
    ['un anno sì', [[null, 'Disponibili', 2021, null], VOCI], [], 1],
    [
      'un anno da solo nemmeno sopra parole generiche',
      [
        [null, 2021, null, null],
        ['Ente', 'n.', '%', null],
      ],
      [],
      2,
    ],
    [
      'un gruppo sopra un’intestazione che non dice niente',
      [
        [null, 'Turn-over', null, null],
        ['Ente', 'Osservazioni', 'n.', null],
      ],
      [],
      1,
    ],
    ['un anno da solo no', [[null, 2021, null, null], VOCI], [], 2],
    ['il nome di un ente no', [[null, 'COMUNE DI VIADANA', 'Altri', null], VOCI], [], 2],
    ['sopra il nome, la stessa intestazione', [['Ente', 'Disponibili', null, 'Altri'], VOCI], [], 1],
    ['sopra il nome, un’intestazione da sola', [['Ente', null, null, null], VOCI], [], 2],
    ['sopra il nome, altro', [['Oglio Po', 'Disponibili', null, 'Altri'], VOCI], [], 2],
    [
      'sopra il nome, un titolo unito che viene da sinistra',
      [['Disponibili', null, null, 'Altri'], VOCI],
      ['A1:B1'],
      2,
    ],
    ['due righe di gruppi', [[null, 'Anno', null, 'Altri'], [null, 'Disponibili', null, 'Altri'], VOCI], [], 1],
    [
      'una terza non più',
      [[null, 'Piano', null, 'x'], [null, 'Anno', null, 'Altri'], [null, 'Disponibili', null, 'Altri'], VOCI],
      [],
      2,
    ],
  ])('%s', (_, righe, unioni, attesa) => {
    const blocco = trovaBlocco(griglia([...righe, BOZZOLO], ...unioni), new Copertura(), righe.length - 1, BANDA, 0);
    expect([blocco.prima + 1, blocco.ultima + 1]).toEqual([attesa, righe.length]);
  });

  it('non entra nella tabella di sopra', () => {
    const copertura = new Copertura();
    copertura.copri(area('A1:D1'));
    const sotto = griglia([[null, 'Disponibili', null, 'Altri'], VOCI, BOZZOLO]);
    expect(trovaBlocco(sotto, copertura, 1, BANDA, 0)).toEqual({ prima: 1, ultima: 1 });
  });

  it('senza colonna dei nomi una voce al margine è il titolo della tabella', () => {
    const righe = griglia([['Turn-over'], ['n.', '%', 'n.', '%'], BOZZOLO]);
    expect(trovaBlocco(righe, new Copertura(), 1, BANDA, null)).toEqual({ prima: 1, ultima: 1 });
  });

  it('senza colonna dei nomi guarda dal margine della tabella', () => {
    const copertura = new Copertura();
    const sotto = griglia([[null, 'Disponibili', null, 'Altri'], VOCI, BOZZOLO]);
    expect(trovaBlocco(sotto, copertura, 1, BANDA, null)).toEqual({ prima: 0, ultima: 1 });
    copertura.copri(area('A1:A1'));
    expect(trovaBlocco(sotto, copertura, 1, BANDA, null)).toEqual({ prima: 1, ultima: 1 });
  });
});
