import { controlla } from '../../../src/app/controlla';
import { toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { cartella, foglio } from '../../costruttori/snapshot';

type Griglia = readonly (readonly ValoreCella[])[];

/** Le celle di cui si dice che non si sa di che voce sono. */
function dette(griglia: Griglia): readonly string[] {
  const { rilievi } = controlla([cartella(foglio('Foglio1', griglia))]);
  return rilievi.flatMap(({ codice, celle, trovato }) =>
    codice === 'colonna-sconosciuta' ? `${celle[0] ? toA1(celle[0]) : '-'} ${String(trovato)}` : [],
  );
}

const SOPRA = ['Dato', 'Casalmaggiore', 'Viadana', 'Bozzolo'];
const BOZZOLO = ['COMUNE DI BOZZOLO', null];
const CANALI: Griglia = [
  ['Assegnate l’anno precedente', 7],
  ['Avviso pubblico', 6],
  ['SAT', 1],
];

/** Tre comuni, in colonna, con queste intestazioni e questi valori. */
function inColonna(testate: readonly string[], ...valori: readonly (readonly ValoreCella[])[]): Griglia {
  const nomi = ['Casalmaggiore', 'Viadana', 'Bozzolo'];
  return [['Comune', ...testate], ...nomi.map((nome, i) => [nome, ...valori.map((suoi) => suoi[i] ?? null)])];
}

describe('numeri che sono forse di una voce dovuta, fra altri che si capiscono', () => {
  it.each<[string, Griglia, readonly string[]]>([
    [
      'alloggi accanto alla popolazione',
      inColonna(['Popolazione', 'Alloggi'], [15_000, 20_000, 4000], [4, 6, 0]),
      ['C1 Alloggi'],
    ],
    [
      'unità accanto alla popolazione',
      inColonna(['Popolazione', 'U.I.'], [15_000, 20_000, 4000], [4, 6, 0]),
      ['C1 U.I.'],
    ],
    [
      'alloggi accanto al patrimonio',
      inColonna(['SAP', 'SAS', 'Alloggi pronti'], [70, 90, 20], [8, 11, 2], [4, 6, 0]),
      ['D1 Alloggi pronti'],
    ],
    ['una sigla accanto alla popolazione', inColonna(['Popolazione', 'T.O.'], [15_000, 20_000, 4000], [4, 6, 0]), []],
    ['un anno accanto alla popolazione', inColonna(['Popolazione', '2019'], [1500, 2000, 400], [1490, 1980, 390]), []],
    [
      'alloggi accanto alla popolazione, e le voci altrove',
      [
        ...inColonna(['Popolazione', 'Alloggi'], [15_000, 20_000, 4000], [4, 6, 0]),
        [],
        [
          'Comune',
          'Complessivo U.I. disponibili',
          'Turn-over',
          'Carenza manutentiva',
          'Nuova edificazione, ristrutturazione, recupero',
          'Conferite da privati',
          'SAT',
          'Assegnate nell’anno precedente',
        ],
        ['Casalmaggiore', 4, 4, 0, 0, 0, 0, 1],
        ['Viadana', 6, 6, 0, 0, 0, 0, 1],
        ['Bozzolo', 0, 0, 0, 0, 0, 0, 1],
      ],
      [],
    ],
    ['il totale di una scheda', [BOZZOLO, ['Turn-over', 4], ['Totale', 4]], []],
    ['una sigla staccata sopra la scheda', [BOZZOLO, ['T.O.', 3], [], ['Carenza manutentiva', 4]], []],
    ['il totale di una scheda', [BOZZOLO, ['Turn-over', 4], ['Totale', 4]], []],
    ['una sigla staccata sopra la scheda', [BOZZOLO, ['T.O.', 3], [], ['Carenza manutentiva', 4]], []],
    [
      'una sigla fra l’intestazione e la prima voce',
      [BOZZOLO, ['Voce', 'Valore'], ['T.O.', 3], ['Carenza manutentiva', 4]],
      ['A3 T.O.'],
    ],
    ['l’ultima riga di una tabella girata', [SOPRA, ['Turn-over', 1, 2, 0], ['Alloggi', 4, 6, 0]], ['A3 Alloggi']],
    ['una sigla nell’ultima riga di una tabella girata', [SOPRA, ['Carenza', 1, 2, 0], ['T.O.', 4, 6, 0]], ['A3 T.O.']],
    [
      'l’ultima riga della popolazione girata',
      [SOPRA, ['Popolazione', 15_000, 20_000, 4000], ['Alloggi', 4, 6, 0]],
      ['A3 Alloggi'],
    ],
    ['una nota sotto una tabella girata', [SOPRA, ['Turn-over', 1, 2, 0], ['Fonte: uffici casa']], []],
    ['alloggi sotto la voce di una scheda', [BOZZOLO, ['Turn-over', 4], ['Alloggi', 3]], ['A3 Alloggi']],
    ['una sigla sotto la voce di una scheda', [BOZZOLO, ['Carenza manutentiva', 4], ['T.O.', 3]], ['A3 T.O.']],
    ['una sigla in mezzo a una scheda', [BOZZOLO, ['Carenza manutentiva', 4], ['T.O.', 3], ['SAT', 0]], ['A3 T.O.']],
    ['alloggi sopra la voce di una scheda', [BOZZOLO, ['Alloggi', 3], ['Popolazione', 4000]], ['A2 Alloggi']],
    ['una sigla sopra la voce di una scheda', [BOZZOLO, ['T.O.', 3], ['Carenza manutentiva', 4]], ['A2 T.O.']],
    [
      'alloggi di una scheda di patrimonio',
      [BOZZOLO, ['Popolazione', 4000], ['Alloggi SAP', 40], ['Alloggi da dare', 4]],
      ['A4 Alloggi da dare'],
    ],
    ['due righe di una scheda', [BOZZOLO, ['Turn-over', 4], ['Alloggi', 3], ['T.O.', '2']], ['A3 Alloggi', 'A4 T.O.']],
    ['una riga di scheda senza numero', [BOZZOLO, ['Turn-over', 4], ['Alloggi', null]], []],
    ['una riga di scheda con parole', [BOZZOLO, ['Turn-over', 4], ['Alloggi', 'vedi nota']], []],
    ['un recapito sotto una scheda', [BOZZOLO, ['Turn-over', 4], ['Telefono', 3]], []],
    ['i canali delle assegnazioni', [BOZZOLO, ...CANALI], []],
  ])('%s', (_, griglia, attese) => {
    expect(dette(griglia)).toEqual(attese);
  });
});

describe('numeri di enti sotto o accanto a un’intestazione che non si capisce, e niente altro', () => {
  const altrove = { popolazione: inColonna(['Popolazione'], [15_000, 20_000, 4000]) };

  /** Ciò che si dice di un foglio che non si legge, in una cartella con un'altra tabella. */
  function taciuto(griglia: Griglia): readonly string[] {
    const { rilievi } = controlla([cartella(foglio('P', altrove.popolazione), foglio('X', griglia))]);
    return rilievi.flatMap(({ codice, celle }) => (celle[0]?.foglio === 'X' ? `${toA1(celle[0])} ${codice}` : []));
  }

  it.each<[string, Griglia, readonly string[]]>([
    ['una tabella girata', [SOPRA, ['Alloggi', 4, 6, 0]], ['A2 voce-sconosciuta']],
    [
      'una tabella girata senza angolo',
      [
        [null, 'Casalmaggiore', 'Viadana'],
        ['Alloggi', 4, 6],
      ],
      ['A2 voce-sconosciuta'],
    ],
    [
      'una tabella girata con delle note',
      [SOPRA, ['Note', 'a', 'b', 'c'], ['Alloggi', 4, 6, 0]],
      ['A3 voce-sconosciuta'],
    ],
    ['una tabella girata con una sigla', [SOPRA, ['T.O.', 4, 6, 0]], ['A2 voce-sconosciuta']],
    [
      'una tabella girata con numeri scritti come testi',
      [SOPRA, ['T.O.', '4', '6 alloggi', 'n.r.']],
      ['A2 voce-sconosciuta'],
    ],
    ['una tabella girata, dopo una riga vuota', [SOPRA, [], ['T.O.', 4, 6, 0]], ['A3 voce-sconosciuta']],
    ['una tabella girata più in basso', [['Riepilogo'], [], SOPRA, ['T.O.', 4, 6, 0]], ['A4 voce-sconosciuta']],
    [
      'una tabella girata di patrimonio',
      [SOPRA, ['SAP', 14, 26, 10], ['SAS', 1, 2, 0], ['Alloggi', 4, 6, 0]],
      ['A4 voce-sconosciuta'],
    ],
    ['una tabella girata di importi', [SOPRA, ['T.O.', 4.5, 6.25, 0.75]], []],
    ['una tabella girata di telefoni', [SOPRA, ['Telefono', 4, 6, 0]], []],
    ['una tabella girata di parole', [SOPRA, ['T.O.', 'a', 'b', 'c']], []],
    ['due enti in riga e sotto altri due', [SOPRA, ['Rivarolo Mantovano', 4, 6, 0]], []],
    ['una tabella girata che numera le colonne', [SOPRA, ['Colonna', 1, 2, 3]], []],
    [
      'una tabella girata di alloggi, che paiono numerare le colonne',
      [SOPRA, ['Alloggi', 1, 2, 3]],
      ['A2 voce-sconosciuta'],
    ],
    [
      'una tabella girata con colonne vuote in mezzo',
      [
        ['Dato', null, 'Casalmaggiore', null, 'Viadana'],
        ['T.O.', null, 4, null, 6],
      ],
      ['A2 voce-sconosciuta'],
    ],
    ['una scheda con le lettere davanti', [BOZZOLO, ['a)', 'T.O.', 3]], ['B2 voce-sconosciuta']],
    ['una scheda con l’ente dopo i due punti', [['Ente: COMUNE DI BOZZOLO'], ['T.O.', 3]], ['A2 voce-sconosciuta']],
    ['una riga qualunque con i due punti', [['Referente: Mario Bozzolo'], ['T.O.', 3]], []],
    [
      'lo stesso ente due volte',
      [
        ['Dato', 'Bozzolo', 'Bozzolo'],
        ['T.O.', 4, 6],
      ],
      [],
    ],
    [
      'enti in testa, senza una colonna di etichette',
      [
        ['Casalmaggiore', 'Viadana'],
        ['T.O.', 6],
      ],
      [],
    ],
    [
      'una scheda sotto un altro dato dell’ente',
      [
        ['Capofila', 'COMUNE DI BOZZOLO'],
        ['T.O.', 3],
      ],
      [],
    ],
    [
      'una scheda con altro accanto al nome',
      [
        ['COMUNE DI BOZZOLO', null, 'bozza'],
        ['T.O.', 3],
      ],
      [],
    ],
    ['una scheda', [BOZZOLO, ['Alloggi', 3]], ['A2 voce-sconosciuta']],
    ['una scheda con una sigla', [BOZZOLO, ['T.O.', 3]], ['A2 voce-sconosciuta']],
    [
      'una scheda con l’ente accanto',
      [
        ['Ente', 'COMUNE DI BOZZOLO'],
        ['Alloggi', 3],
        ['T.O.', 2],
      ],
      ['A2 voce-sconosciuta'],
    ],
    ['una scheda con una nota davanti', [BOZZOLO, ['Note', 'niente'], ['Alloggi', 3]], ['A3 voce-sconosciuta']],
    ['una scheda con un recapito', [BOZZOLO, ['Telefono', 375]], []],
    ['una scheda con un importo', [BOZZOLO, ['T.O.', 3.5]], []],
    ['un numero senza ente', [['Alloggi', 3]], []],
    [
      'un solo ente',
      [
        ['Comune', 'Alloggi'],
        ['Bozzolo', 4],
      ],
      ['B1 voce-sconosciuta'],
    ],
    [
      'un solo ente, con una sigla',
      [
        ['Comune', 'T.O.'],
        ['Bozzolo', 4],
      ],
      ['B1 voce-sconosciuta'],
    ],
    [
      'un solo ente, e un numero senza intestazione',
      [
        ['Comune', null],
        ['Bozzolo', 4],
      ],
      [],
    ],
    [
      'un solo ente, senza intestazione dei nomi',
      [
        ['Elenco', 'T.O.'],
        ['Bozzolo', 4],
      ],
      [],
    ],
  ])('%s', (_, griglia, attese) => {
    expect(taciuto(griglia)).toEqual(attese);
  });
});

it.each<[string, Griglia, readonly string[]]>([
  ['alloggi contati da soli', [['Riepilogo'], ['Alloggi', 3]], ['A2']],
  ['una sigla da sola', [['Riepilogo'], ['T.O.', 3]], []],
  ['alloggi accanto a parole', [['Alloggi', 'da sistemare']], []],
  ['alloggi in un importo', [['Costo degli alloggi', 3]], []],
  ['alloggi accanto a una scheda che si legge', [['Turn-over', 2], [], [], [], [], ['Alloggi', 3]], []],
])('nella cartella di un ente: %s', (_, griglia, attese) => {
  const anagrafica = foglio('Anagrafica', [
    ['Ente proprietario', 'COMUNE DI BOZZOLO'],
    ['Codice ISTAT', '020007'],
    ['Popolazione', 4000],
  ]);
  const { rilievi } = controlla([cartella(anagrafica, foglio('X', griglia))]);
  const dette = rilievi.filter(({ codice }) => codice === 'voce-sconosciuta');
  expect(dette.map(({ celle }) => (celle[0] ? toA1(celle[0]) : '-'))).toEqual(attese);
});

it('le righe che non dicono una voce stanno fra le altre, nell’ordine del foglio', () => {
  const griglia: Griglia = [
    BOZZOLO,
    ['Alloggi', 1],
    ['Carenza manutentiva', 4],
    ['T.O.', 3],
    ['Conferite da privati', 0],
  ];
  const [scheda] = riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle;
  expect(scheda?.colonne.map(({ voce, testo, percentualeDi }) => [testo, voce, percentualeDi])).toEqual([
    ['Alloggi', null, false],
    ['Carenza manutentiva', 'carenza', false],
    ['T.O.', null, false],
    ['Conferite da privati', 'privati', false],
  ]);
  expect(scheda?.area).toEqual({ riga: 1, colonna: 0, righe: 4, colonne: 2 });
});
