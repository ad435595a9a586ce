import { COLONNE_REGISTRO, COLONNE_RIGHE } from '../../../src/domain/ricevuti/colonne';
import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosci, riconosciAPassi } from '../../../src/domain/tabelle/riconosci';
import { alloggio, elenco } from '../../costruttori/elenco-unita';
import { riconosciFoglio, voci } from '../../costruttori/riconosciuto';
import { cartella, foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';
const TABELLA: Righe = [
  ['Ente', 'Turn-over'],
  [BOZZOLO, 1],
];

describe('l’ordine delle tabelle', () => {
  it.each<[string, Righe, readonly string[]]>([
    [
      'dall’alto in basso, anche affiancate',
      [
        [null, null, null, null, null, 'Disponibilità', 'Altro'],
        ['Ente', 'Turn-over', null, null, 'Ente', 'SAT', 'Privati'],
        [BOZZOLO, 1, null, null, DOSOLO, 1, 2],
      ],
      ['offerta E1:G3', 'offerta A2:B3'],
    ],
    [
      'sulla stessa riga, da sinistra a destra',
      [
        ['Ente', 'Popolazione', null, null, 'Sub-ambito di Viadana - SAP', 12],
        [BOZZOLO, 1, null, null, 'Sub-ambito di Viadana - SAS', 3],
        [DOSOLO, 1, null, null, 'Sub-ambito di Viadana totale', 15],
      ],
      ['popolazione A1:B3', 'patrimonio E1:F3'],
    ],
    [
      'una sotto l’altra',
      [...TABELLA, [], ['Ente', 'Popolazione'], [BOZZOLO, 9]],
      ['offerta A1:B2', 'popolazione A4:B5'],
    ],
  ])('%s', (_, righe, attese) => {
    expect(riconosciFoglio(righe).tabelle.map(({ tipo, area }) => `${tipo} ${areaToA1(area)}`)).toEqual(attese);
  });
});

it('sotto l’intestazione degli enti i nomi delle voci sono dati, non etichette', () => {
  const { tabelle } = riconosciFoglio([
    ['Ente', 'Carenza', null],
    [BOZZOLO, 'SAT', 1],
    [DOSOLO, 'Privati', 2],
  ]);
  expect(tabelle.map((tabella) => [tabella.tipo, ...voci(tabella)])).toEqual([['offerta', 'carenza']]);
});

describe('i testi attorno all’anagrafica e a ciò che non si legge', () => {
  const CHI: Righe = [
    ['Ente', BOZZOLO],
    ['Anno', 2021],
    ['Provincia', 'MN'],
  ];

  it.each<[string, Righe, readonly string[], readonly string[]]>([
    ['il titolo sopra non è della tabella sotto', [['Piano annuale'], ...CHI, [], ...TABELLA], ['Piano annuale'], []],
    ['il titolo fra le due è della tabella', [...CHI, ['Prospetto'], ...TABELLA], [], ['Prospetto']],
    ['la nota sotto non è della tabella sopra', [...TABELLA, [], ...CHI, ['Fonte: uffici']], ['Fonte: uffici'], []],
    ['la nota fra le due è della tabella', [...TABELLA, ['Fonte: uffici'], ...CHI], [], ['Fonte: uffici']],
    ['fra le etichette non c’è né un titolo né una nota', [['Ente', BOZZOLO], ['Servizio'], ['Anno', 2021]], [], []],
    [
      'fra un’etichetta e il suo valore nemmeno',
      [
        ['Ente', null, null, BOZZOLO],
        [null, null, 'Servizio'],
        ['Anno', null, null, 2021],
      ],
      [],
      [],
    ],
    [
      'a destra sì',
      [
        ['Ente', BOZZOLO],
        [null, null, 'Servizio'],
        ['Anno', 2021],
      ],
      ['Servizio'],
      [],
    ],
    [
      'a destra di un’anagrafica rientrata',
      [
        [null, 'Ente', BOZZOLO],
        [null, null, null, 'Servizio'],
        [null, 'Anno', 2021],
      ],
      ['Servizio'],
      [],
    ],
    [
      'a sinistra anche',
      [
        [null, 'Ente', BOZZOLO],
        ['Servizio', null, null],
        [null, 'Anno', 2021],
      ],
      ['Servizio'],
      [],
    ],
  ])('%s', (_, righe, liberi, dellaTabella) => {
    const { testi, tabelle } = riconosciFoglio(righe);
    expect(
      [testi, tabelle.flatMap((tabella) => tabella.testi)].map((gruppo) => gruppo.map(({ testo }) => testo)),
    ).toEqual([liberi, dellaTabella]);
  });
});

describe('una cartella di più fogli', () => {
  const registro = (testata: readonly string[]): ReturnType<typeof foglio> =>
    foglio('Ricevuti', [testata, ...TABELLA.map((riga) => [...riga])]);

  it.each<[string, readonly string[], number]>([
    ['le righe dei file ricevuti non sono di questa cartella', COLONNE_RIGHE, 1],
    ['il registro dei ricevuti nemmeno', COLONNE_REGISTRO, 1],
    ['un foglio qualunque sì', ['File', 'Foglio'], 2],
  ])('%s', (_, testata, attese) => {
    const { tabelle } = riconosci(cartella(foglio('Quadro', TABELLA), registro(testata)), 0);
    expect(tabelle).toHaveLength(attese);
  });

  it('gli elenchi degli alloggi si tengono, ognuno col suo foglio e il suo file', () => {
    const { elenchi } = riconosci(
      cartella(
        elenco([alloggio(1), alloggio(2)]),
        foglio('Quadro', TABELLA),
        elenco([alloggio(3)], undefined, 'Altri'),
      ),
      7,
    );
    expect(elenchi.map(({ file, foglio: dove }) => [file, dove.nome])).toEqual([
      [7, 'Unita'],
      [7, 'Altri'],
    ]);
  });

  it('si ferma due volte per foglio: quando lo prepara e quando lo legge', () => {
    const passi = riconosciAPassi(cartella(foglio('Uno', TABELLA), foglio('Due', TABELLA)), 0);
    expect([...passi]).toHaveLength(4);
  });
});
