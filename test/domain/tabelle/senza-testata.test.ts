import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosciFoglio, unione } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';
const VIADANA = 'COMUNE DI VIADANA';

/** Le colonne di numeri accanto agli enti a cui manca l'intestazione: dove dovrebbe stare, e quanto tiene il pezzo. */
function mute(righe: Righe, opzioni?: OpzioniFoglio): readonly string[] {
  return riconosciFoglio(righe, opzioni).illeggibili.map(({ motivo, area }) => {
    const { riga, colonna } = motivo.cella;
    return `${motivo.codice} ${areaToA1({ riga, colonna, righe: 1, colonne: 1 })} in ${areaToA1(area)}`;
  });
}
const muta = (dove: string, area: string): string => `colonna-senza-intestazione ${dove} in ${area}`;

const DUE: Righe = [
  [BOZZOLO, 1],
  [VIADANA, 2],
];
const vuote = (quante: number): Righe => Array.from({ length: quante }, () => []);
/** Tanti enti, e un numero accanto ai primi. */
const enti = (quanti: number, conNumero = quanti): Righe =>
  Array.from({ length: quanti }, (_, i) => [`COMUNE DI PROVA ${i}`, i < conNumero ? i : null]);
const testi = (quanti: number): Righe => Array.from({ length: quanti }, (_, i) => [`riga ${i} della premessa`]);
const CINQUANTA = enti(50);

it.each<[string, Righe, readonly string[]]>([
  ['in testa al foglio', DUE, [muta('B1', 'A1:B2')]],
  ['sotto una riga vuota', [[], ...DUE], [muta('B1', 'A1:B3')]],
  ['sotto la sola intestazione degli enti', [['Ente'], ...DUE], [muta('B1', 'A1:B3')]],
  ['sotto l’intestazione degli enti, due righe più su', [['Ente'], [], ...DUE], [muta('B1', 'A1:B4')]],
  ['sotto l’intestazione degli enti, tre righe più su', [['Ente'], [], [], ...DUE], [muta('B1', 'A1:B5')]],
  ['quattro righe più su è d’altri', [['Ente'], [], [], [], ...DUE], [muta('B4', 'A4:B6')]],
  [
    'i numeri stanno a sinistra',
    [
      [1, BOZZOLO],
      [7, VIADANA],
    ],
    [muta('A1', 'A1:B2')],
  ],
  [
    'a sinistra i numeri d’ordine non contano',
    [
      [1, BOZZOLO, 5],
      [2, VIADANA, 7],
    ],
    [muta('C1', 'B1:C2')],
  ],
  [
    'una colonna vuota in mezzo',
    [
      [BOZZOLO, null, 1],
      [VIADANA, null, 2],
    ],
    [muta('C1', 'A1:C2')],
  ],
  [
    'metà dei numeri bastano',
    [
      [BOZZOLO, 1],
      [VIADANA, null],
    ],
    [muta('B1', 'A1:B2')],
  ],
  [
    'meno di metà no',
    [
      [BOZZOLO, 1],
      [VIADANA, null],
      [DOSOLO, null],
    ],
    [],
  ],
  ['senza numeri', [[BOZZOLO], [VIADANA]], []],
  ['un ente solo', [[BOZZOLO, 1]], []],
  [
    'un ente e altri testi',
    [
      [BOZZOLO, 1],
      ['Fondazione', 2],
    ],
    [],
  ],
  [
    'due enti e altri testi',
    [
      [BOZZOLO, 1],
      ['Fondazione', 2],
      [VIADANA, 3],
    ],
    [muta('B1', 'A1:B3')],
  ],
  [
    'gli enti si ripetono: è un elenco',
    [
      [BOZZOLO, 1],
      [VIADANA, 2],
      [BOZZOLO, 3],
    ],
    [],
  ],
  ['con una riga vuota finisce', [...DUE, [], [DOSOLO, 3]], [muta('B1', 'A1:B2')]],
  [
    'due pezzi staccati',
    [...DUE, [], [DOSOLO, 3], ['COMUNE DI CASALMAGGIORE', 4]],
    [muta('B1', 'A1:B2'), muta('B3', 'A3:B5')],
  ],
  ['un pezzo lungo, fino in fondo', CINQUANTA, [muta('B1', 'A1:B50')]],
  ['l’intestazione c’è, ma non dice niente', [['Ente', 'Osservazioni'], ...DUE], []],
  ['un titolo sopra, poi una riga vuota', [['Piano dell’ambito'], [], ...DUE], [muta('B2', 'A2:B4')]],
  [
    'i numeri lontani più di dodici colonne',
    [
      [BOZZOLO, ...Array<null>(12).fill(null), 1],
      [VIADANA, ...Array<null>(12).fill(null), 2],
    ],
    [],
  ],
  [
    'i numeri a dodici colonne',
    [
      [BOZZOLO, ...Array<null>(11).fill(null), 1],
      [VIADANA, ...Array<null>(11).fill(null), 2],
    ],
    [muta('M1', 'A1:M2')],
  ],
  [
    'sotto una tabella letta',
    [['Ente', 'Turn-over'], [BOZZOLO, 1], ['TOTALE', 1], [], [VIADANA, 2], [DOSOLO, 3]],
    [muta('B4', 'A4:B6')],
  ],
  ['una tabella letta non è muta', [['Ente', 'Turn-over'], ...DUE, ['TOTALE', 3]], []],
  [
    'sotto una tabella letta, senza una riga vuota',
    [['Ente', 'Turn-over'], ...enti(10), ['TOTALE', 45], ['Anno 2020'], ...enti(10)],
    [muta('B13', 'A13:B23')],
  ],
  [
    'dall’alto in basso',
    [['Ente', 'Turn-over'], ...enti(10), ['TOTALE', 45], ['Anno 2020'], ...enti(10), [], ...DUE],
    [muta('B13', 'A13:B23'), muta('B24', 'A24:B26')],
  ],
  ['decidono le prime quaranta righe', enti(100, 20), [muta('B1', 'A1:B100')]],
  ['uno su dieci si ripete', [...enti(9), ['COMUNE DI PROVA 0', 9]], [muta('B1', 'A1:B10')]],
  ['dopo sette righe di testo', [...testi(7), ...DUE], [muta('B7', 'A7:B9')]],
  ['dopo otto righe di testo è un foglio di testo', [...testi(8), ...DUE], []],
  [
    'numeri scritti come testi',
    [
      [BOZZOLO, '4'],
      [VIADANA, 'n.r.'],
    ],
    [muta('B1', 'A1:B2')],
  ],
  [
    'numeri d’ordine scritti come testi',
    [
      ['1', BOZZOLO],
      ['2', VIADANA],
    ],
    [],
  ],
  [
    'telefoni scritti come testi',
    [
      [BOZZOLO, '0376 910811'],
      [VIADANA, '0375 786211'],
    ],
    [],
  ],
  [
    'dopo una colonna di cose d’altri',
    [
      ['Nome', 'CAP', null],
      [BOZZOLO, 46012, 4],
      [VIADANA, 46019, 0],
    ],
    [muta('C1', 'A1:C3')],
  ],
  [
    'fra una che non si sa di che voce è e una senza intestazione si dice la prima',
    [
      ['Nome', 'Alloggi', null],
      [BOZZOLO, 5, 4],
      [VIADANA, 1, 0],
    ],
    ['voce-sconosciuta B1 in A1:B3'],
  ],
  ['molto sotto, dopo righe vuote', [...vuote(30), ...DUE], [muta('B30', 'A30:B32')]],
])('%s', (_, righe, attese) => {
  expect(mute(righe)).toEqual(attese);
});

it.each<[string, Righe, OpzioniFoglio, readonly string[]]>([
  [
    'un titolo unito non è l’intestazione dei numeri',
    [['Piano annuale', null], ...DUE],
    { unioni: [unione(0, 0, 1, 2)] },
    [muta('B1', 'A1:B3')],
  ],
  ['il foglio comincia più in basso', DUE, { origine: { riga: 4, colonna: 1 } }, [muta('C4', 'B4:C6')]],
])('%s', (_, righe, opzioni, attese) => {
  expect(mute(righe, opzioni)).toEqual(attese);
});

describe('sotto un’intestazione che non dice quale voce', () => {
  const ignota = (dove: string, area: string): string => `voce-sconosciuta ${dove} in ${area}`;
  const sotto = (...intestazioni: readonly ValoreCella[]): Righe => [
    intestazioni,
    [BOZZOLO, ...intestazioni.slice(1).map(() => 1)],
    [VIADANA, ...intestazioni.slice(1).map(() => 5)],
  ];

  it.each<[string, Righe, readonly string[]]>([
    ['alloggi, e non quali', sotto('Proprietà', 'Alloggi', '%'), [ignota('B1', 'A1:B3')]],
    ['il loro numero', sotto('Proprietario', 'N. alloggi'), [ignota('B1', 'A1:B3')]],
    ['una sigla', sotto('Nome', 'T.O.'), [ignota('B1', 'A1:B3')]],
    ['più anni, e non di che cosa', sotto('Comune', 2019, 2020, 2021), [ignota('B1', 'A1:B3')]],
    ['dopo una colonna che non conta alloggi', sotto('Nome', 'Telefono', 'Alloggi'), [ignota('C1', 'A1:C3')]],
    ['cose d’altri', sotto('Nome', 'Densità', 'Canone', 'Note', '%', 'N. civico'), []],
    ['una voce che si conosce, in un elenco di alloggi', sotto('Comune', 'Indirizzo', 'Turn-over'), []],
    [
      'testi',
      [
        ['Nome', 'Alloggi'],
        [BOZZOLO, 'sì'],
        [VIADANA, 'no'],
      ],
      [],
    ],
    [
      'numeri troppo grandi',
      [
        ['Nome', 'Alloggi'],
        [BOZZOLO, 26020],
        [VIADANA, 37500],
      ],
      [],
    ],
    [
      'un ente solo',
      [
        ['Nome', 'Alloggi'],
        [BOZZOLO, 1],
      ],
      [],
    ],
  ])('%s', (_, righe, attese) => {
    expect(mute(righe)).toEqual(attese);
  });

  const conValori = (uno: ValoreCella, due: ValoreCella, tre: ValoreCella, intestazione = 'Alloggi'): Righe => [
    ['Nome', intestazione],
    [BOZZOLO, uno],
    [VIADANA, due],
    [DOSOLO, tre],
  ];

  it.each<[string, Righe, readonly string[]]>([
    ['un n.r. fra i numeri', conValori(4, 'n.r.', 7), [ignota('B1', 'A1:B4')]],
    ['chi non ha risposto', conValori('non pervenuto', 1, 7), [ignota('B1', 'A1:B4')]],
    [
      'un n.r. dopo numeri che sembravano in fila',
      conValori(1, 2, 'n.r.').concat([['COMUNE DI TORNATA', 9]]),
      [ignota('B1', 'A1:B5')],
    ],
    ['numeri scritti come testi', conValori('12', '3 alloggi', '0'), [ignota('B1', 'A1:B4')]],
    ['una parola che non si conosce', conValori(4, 'boh', 7), []],
    ['numeri d’ordine scritti come testi', conValori('1', '2', '3'), []],
    ['telefoni', conValori('0376 123', '0375 456', '0375 789', 'Ufficio'), []],
    ['affitti', conValori('350,00', '412,50', '400', 'Euro al mese'), []],
  ])('risposte: %s', (_, righe, attese) => {
    expect(mute(righe)).toEqual(attese);
  });

  const NUMERI: Righe = [
    [BOZZOLO, 1],
    [VIADANA, 5],
  ];
  const TESTI: Righe = [
    [BOZZOLO, '1'],
    [VIADANA, '5'],
  ];

  it.each<[string, Righe, OpzioniFoglio, readonly string[]]>([
    ['sopra una riga vuota', [['Nome', 'T.O.'], [], ...NUMERI], {}, [ignota('B1', 'A1:B4')]],
    ['sopra due righe vuote', [['Nome', 'T.O.'], [], [], ...NUMERI], {}, [ignota('B1', 'A1:B5')]],
    ['un anno, sopra una riga vuota', [['Nome', 2020], [], ...NUMERI], {}, [ignota('B1', 'A1:B4')]],
    ['sopra il nome di un gruppo', [['Nome', 'T.O.'], ['Casalasco'], ...NUMERI], {}, [ignota('B1', 'A1:B4')]],
    [
      'sopra il nome di un gruppo, unito',
      [['Nome', 'T.O.'], ['Casalasco'], ...NUMERI],
      { unioni: [unione(1, 0, 1, 2)] },
      [ignota('B1', 'A1:B4')],
    ],
    [
      'in una cella unita su due righe',
      [['Nome', 'T.O.'], [], ...NUMERI],
      { unioni: [unione(0, 0, 2, 1), unione(0, 1, 2, 1)] },
      [ignota('B1', 'A1:B4')],
    ],
    [
      'in una cella unita su quattro righe',
      [['Nome', 'T.O.'], [], [], [], ...NUMERI],
      { unioni: [unione(0, 0, 4, 1), unione(0, 1, 4, 1)] },
      [ignota('B1', 'A1:B6')],
    ],
    ['di numeri scritti come testi, più su', [['Nomi', 'T.O.'], [], ...TESTI], {}, [ignota('B1', 'A1:B4')]],
    [
      'di numeri scritti come testi, quattro righe più su',
      [['Nomi', 'T.O.'], [], [], [], ...TESTI],
      {},
      [muta('B4', 'A4:B6')],
    ],
    ['più su c’è una riga di dati, non un’intestazione', [['Nome', 'Telefono'], [DOSOLO, '7'], [], ...TESTI], {}, []],
    [
      'un titolo unito non è l’intestazione',
      [['Alloggi'], [], ...TESTI],
      { unioni: [unione(0, 0, 1, 2)] },
      [muta('B2', 'A2:B4')],
    ],
    ['più su c’è il testo di un altro ente', [['Nome', 'Avvisi'], [DOSOLO, 'vedi'], [], ...TESTI], {}, []],
    ['più su si parla d’altro', [['Nome', 'Canone'], [], ...NUMERI], {}, []],
    [
      'più su sta una voce che si conosce',
      [['Comune', 'Indirizzo', 'Turn-over'], [], [BOZZOLO, 'via Roma', '1'], [VIADANA, 'via Po', '5']],
      {},
      [],
    ],
  ])('l’intestazione sta più su: %s', (_, righe, opzioni, attese) => {
    expect(mute(righe, opzioni)).toEqual(attese);
  });

  const aSinistra = (intestazione: ValoreCella, ...valori: readonly ValoreCella[]): Righe => [
    [intestazione, 'Nome'],
    ...valori.map((valore, i) => [valore, `COMUNE DI PROVA ${i}`]),
  ];

  it.each<[string, Righe, readonly string[]]>([
    ['alloggi', aSinistra('Alloggi', 4, 0, 7), [ignota('A1', 'A1:B4')]],
    ['alloggi, dal più piccolo', aSinistra('Alloggi', 0, 4, 7), [ignota('A1', 'A1:B4')]],
    ['alloggi scritti come testi', aSinistra('N. alloggi', '4', 'n.r.', '2 alloggi'), [ignota('A1', 'A1:B4')]],
    ['una sigla', aSinistra('T.O.', 4, 0, 7), [ignota('A1', 'A1:B4')]],
    [
      'prima dei numeri d’ordine',
      [
        ['T.O.', 'N.', 'Nome'],
        [4, 1, BOZZOLO],
        [0, 2, VIADANA],
      ],
      [ignota('A1', 'A1:C3')],
    ],
    [
      'a destra ce n’è un’altra: basta una',
      [
        ['T.O.', 'Nome', 'Alloggi'],
        [4, BOZZOLO, 5],
        [0, VIADANA, 7],
      ],
      [ignota('C1', 'B1:C3')],
    ],
    ['numeri d’ordine', aSinistra('Riga', 1, 2, 3), []],
    ['numeri d’ordine scritti come testi', aSinistra('Riga', '1.', '2.', '3.'), []],
    ['numeri d’ordine con dei buchi', aSinistra('Scheda', 1, 3, 12), []],
    ['codici ISTAT', aSinistra('Codice ISTAT', 20003, 20066, 20017), []],
    ['codici ISTAT nella provincia', aSinistra('ISTAT', 66, 3, 17), []],
    ['codici scritti come testi', aSinistra('Chiave', '066', '003', '017'), []],
    ['CAP', aSinistra('CAP', 46019, 46010, 46017), []],
    ['protocolli', aSinistra('Prot.', 1234, 77, 815), []],
    ['sub-ambiti', aSinistra('Sub-ambito', 2, 1, 2), []],
    ['l’anno', aSinistra('Anno', 2021, 2020, 2021), []],
    [
      'una voce che si conosce, in un elenco',
      [
        ['Turn-over', 'Indirizzo', 'Comune'],
        [4, 'via Roma', BOZZOLO],
        [0, 'via Po', VIADANA],
      ],
      [],
    ],
  ])('a sinistra dei nomi: %s', (_, righe, attese) => {
    expect(mute(righe)).toEqual(attese);
  });

  it('di due elenchi affiancati la colonna è del primo', () => {
    const righe: Righe = [
      ['Nome', 'Alloggi', null, 'Nome', 'Note'],
      [BOZZOLO, 4, null, DOSOLO, 'a'],
      [VIADANA, 0, null, 'COMUNE DI TORNATA', 'b'],
    ];
    expect(mute(righe)).toEqual([ignota('B1', 'A1:B3')]);
  });
});
