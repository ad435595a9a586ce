import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { leggiColonne, type ColonneBanda } from '../../../src/domain/tabelle/colonne-banda';
import { Lettore } from '../../../src/domain/tabelle/lettore';
import { unione } from '../../costruttori/riconosciuto';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const B = 'COMUNE DI BOZZOLO';
const V = 'COMUNE DI VIADANA';

/** Ciò che dice l'intestazione della prima riga, fino all'ultima colonna data. */
function leggi(valori: Righe, a: number, unioni: readonly Area[] = []): ColonneBanda {
  return leggiColonne(new Lettore(foglio('Foglio1', valori, { unioni }), 0), 0, { da: 0, a });
}

describe('dove stanno i nomi', () => {
  type Nomi = Pick<ColonneBanda, 'nome' | 'secondoNome' | 'enti' | 'testataEnte' | 'nomiSenzaTestata'>;
  const NIENTE: Nomi = { nome: null, secondoNome: null, enti: false, testataEnte: false, nomiSenzaTestata: false };

  it.each<[string, Righe, number, Nomi]>([
    [
      'gli enti',
      [
        ['Ente', 'Turn-over'],
        [B, 1],
      ],
      1,
      { ...NIENTE, nome: 0, enti: true, testataEnte: true },
    ],
    [
      'gli enti senza intestazione',
      [
        [null, 'Turn-over', 'Carenza'],
        [B, 1, 2],
      ],
      2,
      { ...NIENTE, nome: 0, enti: true, nomiSenzaTestata: true },
    ],
    [
      'la misura',
      [
        ['Importo', 'Misura'],
        [1000, 'Morosità'],
      ],
      1,
      { ...NIENTE, nome: 1 },
    ],
    [
      'la misura col sub-ambito',
      [
        ['Misura', 'Importo', 'Sub-ambito'],
        ['Morosità', 1000, 'Viadana'],
      ],
      2,
      { ...NIENTE, nome: 0, secondoNome: 2 },
    ],
    [
      'la misura con gli enti',
      [
        ['Comune', 'Misura', 'Importo'],
        [B, 'Morosità', 1000],
      ],
      2,
      { ...NIENTE, nome: 1, secondoNome: 0, testataEnte: true },
    ],
    [
      'nessuno',
      [
        ['SAP', 'SAS'],
        [1, 2],
      ],
      1,
      NIENTE,
    ],
  ])('%s', (_, valori, a, attesi) => {
    const { nome, secondoNome, enti, testataEnte, nomiSenzaTestata } = leggi(valori, a);
    expect({ nome, secondoNome, enti, testataEnte, nomiSenzaTestata }).toEqual(attesi);
  });
});

describe('che cosa porta ogni colonna', () => {
  it.each<[string, Righe, number, Pick<ColonneBanda, 'ordinali' | 'mute'>, string[]]>([
    [
      'le voci',
      [
        ['Ente', 'Turn-over'],
        [B, 1],
        [V, 2],
      ],
      1,
      { ordinali: [], mute: [] },
      ['turnOver'],
    ],
    [
      'la numerazione intestata',
      [
        ['N.', 'Ente', 'Turn-over'],
        [1, B, 4],
        [2, V, 5],
      ],
      2,
      { ordinali: [0], mute: [] },
      ['-', 'turnOver'],
    ],
    [
      'la numerazione senza intestazione',
      [
        [null, 'Ente', 'Turn-over'],
        [1, B, 4],
        [2, V, 5],
      ],
      2,
      { ordinali: [0], mute: [] },
      ['turnOver'],
    ],
    [
      'dopo i nomi 1, 2 sono cifre di qualcosa',
      [
        ['Ente', 'Turn-over', null],
        [B, 4, 1],
        [V, 5, 2],
      ],
      2,
      { ordinali: [], mute: [2] },
      ['turnOver'],
    ],
    [
      'una voce prima dei nomi non li numera',
      [
        ['Turn-over', 'Ente'],
        [1, B],
        [2, V],
      ],
      1,
      { ordinali: [], mute: [] },
      ['turnOver'],
    ],
  ])('%s', (_, valori, a, attese, voci) => {
    const { ordinali, mute, colonne } = leggi(valori, a);
    expect({ ordinali, mute }).toEqual(attese);
    expect(colonne.map(({ voce }) => voce ?? '-')).toEqual(voci);
  });

  it.each<[string, Righe, number]>([
    [
      'la prima in cui si è scritto, anche solo in una riga',
      [
        ['Ente', 'Turn-over'],
        [B, 1, 7],
        [V, null, 8],
      ],
      1,
    ],
    [
      "quella accanto, se sotto l'angolo non c'è niente",
      [
        ['Ente', 'Turn-over'],
        [B, null, 7],
        [V, null, 8],
      ],
      2,
    ],
    ["l'angolo, se non si è scritto niente", [['Ente', 'Turn-over'], [B], [V]], 1],
  ])("sotto un'intestazione unita vale %s", (_, valori, attesa) => {
    expect(leggi(valori, 2, [unione(0, 1, 1, 2)]).colonne.map(({ colonna }) => colonna)).toEqual([attesa]);
  });

  it.each<[string, string[], boolean]>([
    ['foglio e mappale', ['Foglio', 'Mappale'], true],
    ['foglio, mappale e vani', ['Foglio', 'Mappale', 'Vani'], true],
    ['il solo indirizzo', ['Indirizzo', 'Referente'], false],
    ['nessuna', ['Provincia', 'Referente'], false],
  ])("colonne dell'elenco degli alloggi: %s", (_, testate, atteso) => {
    expect(
      leggi(
        [
          ['Ente', ...testate],
          [B, 1, 2, 3],
        ],
        testate.length,
      ).diAlloggi,
    ).toBe(atteso);
  });
});
