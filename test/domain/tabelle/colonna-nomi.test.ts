import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { colonneConTestataEnte, righeDiProva, trovaColonnaNomi } from '../../../src/domain/tabelle/colonna-nomi';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { unione } from '../../costruttori/riconosciuto';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const griglia = (valori: Righe, unioni: readonly Area[] = []): Griglia =>
  new Griglia(foglio('Foglio1', valori, { unioni }));
const vuote = (quante: number): Righe => Array.from({ length: quante }, () => []);
const piene = (quante: number): Righe => Array.from({ length: quante }, (_, i) => [null, i]);
const TESTATA = [null, 'Ente'];

describe('le righe guardate sotto una intestazione', () => {
  it.each<[string, Righe, number[]]>([
    ['quelle scritte', [TESTATA, [null, 1], [], [null, 3]], [1, 3]],
    ['non quelle scritte fuori dalle sue colonne', [TESTATA, [1, null, null, 4], [null, 2], [null, null, 3]], [2, 3]],
    ['al più dodici', [TESTATA, ...piene(20)], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['fino a trenta righe sotto', [TESTATA, ...vuote(29), [null, 1], [null, 2]], [30]],
    ['nessuna in fondo al foglio', [TESTATA], []],
  ])('%s', (_, valori, attese) => {
    expect(righeDiProva(griglia(valori), 0, { da: 1, a: 2 })).toEqual(attese);
  });
});

describe("le colonne intestate all'ente", () => {
  it.each<[string, Righe, number[]]>([
    ['sulla riga', [[], [], [], ['Ente', 'Turn-over', 'Comune']], [0, 2]],
    ['sulla riga sopra', [[], [], ['Ente'], [null, 'Turn-over']], [0]],
    ['due righe sopra', [[], ['Ente'], [], [null, 'Turn-over']], [0]],
    ['non tre righe sopra', [['Ente'], [], [], [null, 'Turn-over']], []],
    ["sopra un'altra intestazione non si cerca", [[], [], ['Ente'], ['Turn-over']], []],
    ["un'altra intestazione a mezza strada non ferma", [[], ['Ente'], ['Totale'], [null, 'Turn-over']], [0]],
    ['un testo qualunque non ferma', [[], [], ['Ente'], ['in ordine alfabetico', 'Turn-over']], [0]],
    ['solo fra le sue colonne', [[], [], [], [null, null, null, null, 'Ente']], []],
  ])('%s', (_, valori, attese) => {
    expect(colonneConTestataEnte(griglia(valori), 3, { da: 0, a: 3 })).toEqual(attese);
  });

  it("di un'intestazione unita conta la prima colonna", () => {
    expect(colonneConTestataEnte(griglia([[null, 'Ente']], [unione(0, 1, 1, 2)]), 0, { da: 0, a: 3 })).toEqual([1]);
  });
});

describe('la colonna dei nomi', () => {
  const BOZZOLO = 'COMUNE DI BOZZOLO';
  const VIADANA = 'COMUNE DI VIADANA';

  it.each<[string, Righe, ReturnType<typeof trovaColonnaNomi>]>([
    [
      "fra due intestate all'ente quella con più enti",
      [
        [null, 'Proprietà', 'Ente', 'Turn-over'],
        [null, 'comunale', BOZZOLO, 1],
        [null, 'ALER BS-CR-MN', VIADANA, 2],
      ],
      { colonna: 2, enti: true },
    ],
    [
      'quella intestata vale anche se altrove ci sono più enti',
      [
        [null, 'Ente', 'Referente', 'Turn-over'],
        [null, BOZZOLO, BOZZOLO, 1],
        [null, 'unione dei colli', VIADANA, 2],
      ],
      { colonna: 1, enti: true },
    ],
    [
      'senza intestazione quella che porta enti',
      [
        [null, null, 'Turn-over'],
        [null, 1, 2, BOZZOLO],
      ],
      { colonna: 3, enti: true },
    ],
    [
      'intestata, con nomi che non si conoscono',
      [
        [null, 'Turn-over', 'Ente'],
        [null, 1, 'i colli'],
      ],
      { colonna: 2, enti: false },
    ],
    [
      'intestata al territorio',
      [
        [null, 'Turn-over', 'Sub-ambito'],
        [null, 1, 'fascia del fiume'],
      ],
      { colonna: 2, enti: false },
    ],
    [
      'intestata alla misura',
      [
        [null, 'Fondi', 'Misura'],
        [null, 1, 'Morosità'],
      ],
      { colonna: 2, enti: false },
    ],
    [
      'di soggetti, senza intestazione',
      [
        [null, null, 'SAP'],
        [null, 2, '27 Comuni'],
        [null, 3, 'di proprietà comunale'],
      ],
      { colonna: 2, enti: false },
    ],
    [
      'nessuna',
      [
        [null, 'SAP', 'SAS'],
        [null, 1, 2],
        [null, 'a', 'b'],
      ],
      null,
    ],
    [
      'i nomi fuori dalle sue colonne non contano',
      [
        [null, 'SAP', 'SAS'],
        [BOZZOLO, 1, 2, null, VIADANA],
      ],
      null,
    ],
  ])('%s', (_, valori, attesa) => {
    expect(trovaColonnaNomi(griglia(valori), 0, { da: 1, a: 3 })).toEqual(attesa);
  });
});
