import { a02 } from '../../../../src/domain/regole/aritmetica/a02-totali';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI_QUADRO } from '../../../../src/domain/voci/voce';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';

type Righe = Parameters<typeof tabella>[2];

const T = 'COMUNE DI TORNATA';
const D = 'COMUNE DI DOSOLO';
const CREMONA = 'COMUNE DI CREMONA';
const enti = [T, D, 'ALER BS-CR-MN U.O. CREMONA'];

const carenza = (...righe: Righe): Tabella => tabella('offerta', ['carenza'], righe);
const medie = (...righe: Righe): Tabella => tabella('offerta', ['turnOverMedio'], righe);
const dove = (...tabelle: Tabella[]) => contesto({ enti, tabelle });
const dice = (...tabelle: Tabella[]): string[] =>
  esito(a02, dove(...tabelle)).map(([cella, codice]) => `${cella} ${codice}`);
const primo = (...tabelle: Tabella[]) => [...a02.verifica(dove(...tabelle))][0];

describe('A02: che cosa si somma', () => {
  it.each<[string, Tabella, string[]]>([
    ['nessun numero nelle righe', carenza([T, null], [D, 'n.r.'], ['TOTALE', 5]), []],
    ['righe vuote e totale che non si legge', carenza([T, null], ['TOTALE', 'boh']), []],
    [
      'colonne che non si conoscono',
      tabella(
        'offerta',
        ['carenza', null],
        [
          [T, 1, null],
          ['TOTALE', 1, null],
        ],
      ),
      [],
    ],
    [
      'colonne di percentuali',
      tabella(
        'offerta',
        ['carenza', 'carenza'],
        [
          [T, 1, '50%'],
          [D, 1, '50%'],
          ['TOTALE', 2, '99%'],
        ],
        {
          percentuali: [false, true],
        },
      ),
      [],
    ],
    [
      'nell’offerta una riga «complessiva» è una riga',
      carenza([T, 1], ['COMUNE DI DOSOLO: alloggi complessivi', 2], ['TOTALE', 3]),
      [],
    ],
    [
      'mezzo centesimo di euro',
      tabella(
        'fondi',
        ['fondi'],
        [
          ['a', 1.004],
          ['b', 1],
          ['TOTALE', 2],
        ],
      ),
      [],
    ],
    ['un conteggio con decimali resta esatto', carenza([T, 1.33], [D, 0.66], ['TOTALE', 2]), ['B4 totale-diverso']],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(tabelle)).toEqual(attesi);
  });

  it.each<[string, readonly ValoreCella[], number, string[]]>([
    ['un decimale di troppo per ogni numero, totale compreso', [1.33], 1.34, []],
    ['oltre', [1.33], 1.36, ['B3 totale-diverso']],
    ['le righe senza numero non danno margine', [1.33, 'n.r.', 'n.r.'], 1.35, ['B5 totale-diverso']],
    ['numeri interi: nessun margine', [2, 3], 6, ['B4 totale-diverso']],
    ['un decimo su tre righe', [1.33, 0.67, 1.33], 3.43, ['B5 totale-diverso']],
  ])('medie: %s', (_, valori, totale, attesi) => {
    const righe: Righe = valori.map((valore, i) => [`COMUNE DI PAESE${i}`, valore]);
    expect(
      esito(a02, contesto({ tabelle: [medie(...righe, ['TOTALE', totale])] })).map((una) => una.slice(0, 2).join(' ')),
    ).toEqual(attesi);
  });
});

describe('A02: righe che il totale può non contare', () => {
  it.each<[string, Tabella, string[]]>([
    ['un estraneo e un «n.r.»', carenza([T, 2], [D, 'n.r.'], [CREMONA, 5], ['TOTALE', 2]), []],
    [
      'un estraneo fra gli abitanti',
      tabella(
        'popolazione',
        ['popolazione'],
        [
          [T, 454],
          [CREMONA, 70000],
          ['TOTALE', 454],
        ],
      ),
      [],
    ],
    [
      'nel patrimonio non ci sono estranei',
      tabella(
        'patrimonio',
        ['consistenzaSap'],
        [
          [T, 3],
          ['Sub-ambito di Viadana', 4],
          ['TOTALE', 3],
        ],
      ),
      ['B4 totale-diverso'],
    ],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(tabelle)).toEqual(attesi);
  });
});

describe('A02: chi ha torto', () => {
  it('due righe ugualmente smentite: il totale, senza correzione', () => {
    const tabelle = [
      carenza([T, 3], [D, 3], ['TOTALE', 4]),
      tabella(
        'offerta',
        ['carenza', 'nuova'],
        [
          [T, 1, 0],
          [D, 1, 0],
        ],
      ),
    ];
    expect(dice(...tabelle)).toEqual(['B4 totale-diverso']);
    expect(primo(...tabelle)?.correzione).toBeUndefined();
  });

  it.each<[string, Tabella[], string]>([
    [
      'la riga che dovrebbe essere zero',
      [
        carenza([T, 2], [D, 3], ['TOTALE', 3]),
        tabella(
          'offerta',
          ['carenza', 'nuova'],
          [
            [T, 0, 0],
            [D, 3, 0],
          ],
        ),
      ],
      'B2 riga-diversa',
    ],
    [
      'un’altra tabella che non risponde non smentisce',
      [
        carenza([T, 3], [D, 1], ['TOTALE', 1]),
        tabella(
          'offerta',
          ['carenza', 'nuova'],
          [
            [T, null, 0],
            [D, 1, 0],
          ],
        ),
      ],
      'B4 totale-diverso',
    ],
    [
      'la riga non può scendere sotto zero',
      [
        tabella('offerta', VOCI_QUADRO, [
          [T, 3, 4, 1, 0, 0],
          [D, 3, 0, 3, 0, 0],
          ['TOTALE', null, null, 2, null, null],
        ]),
      ],
      'D4 totale-diverso',
    ],
    [
      'la somma della riga sbaglia, ma la colonna non ne fa parte',
      [
        tabella(
          'offerta',
          [...VOCI_QUADRO, 'transitori'],
          [
            [T, 7, 3, 0, 2, 0, 3],
            ['TOTALE', null, null, null, null, null, 1],
          ],
        ),
      ],
      'G3 totale-diverso',
    ],
  ])('%s', (_, tabelle, atteso) => {
    expect(dice(...tabelle)).toEqual([atteso]);
  });

  it('il complessivo che la somma della sua riga smentisce', () => {
    const tabelle = tabella('offerta', VOCI_QUADRO, [
      [D, 1, 1, 0, 0, 0],
      [T, 6, 2, 0, 2, 0],
      ['TOTALE', 5, 3, 0, 2, 0],
    ]);
    expect(dice(tabelle)).toEqual(['B3 riga-diversa']);
  });

  it('il totale dei comuni si confronta coi soli comuni', () => {
    const gruppi = carenza(['ALER BS-CR-MN U.O. CREMONA', 3], [T, 4], ['Totale comuni', 5], ['TOTALE', 7]);
    expect(primo(gruppi)).toMatchObject({ trovato: 5, atteso: 4, celle: [{ riga: 3 }, { riga: 2 }] });
  });

  it.each<[string, number, number]>([
    ['vicino alle sue righe', 7, 6],
    ['vicino a tutte', 15, 17],
  ])('il TOTALE dell’ultima parte, %s', (_, totale, atteso) => {
    const parti = [carenza(['ALER BS-CR-MN U.O. CREMONA', 11]), carenza([T, 2], [D, 4], ['TOTALE', totale])];
    expect(primo(...parti)).toMatchObject({ trovato: totale, atteso });
  });

  it('se ogni parte ha il suo TOTALE, ognuno somma la sua', () => {
    const parti = [carenza(['ALER BS-CR-MN U.O. CREMONA', 3], ['TOTALE', 9]), carenza([T, 2], [D, 4], ['TOTALE', 6])];
    expect(dice(...parti)).toEqual(['B3 totale-diverso']);
  });
});

describe('A02: di quale gruppo è un totale', () => {
  const SUB = [
    ente(T, { subAmbito: 'Casalmaggiore' }),
    ente(D, { subAmbito: 'Viadana' }),
    ente('COMUNE DI BOZZOLO'),
    ente('COMUNE DI POMPONESCO', { subAmbito: '' }),
  ];

  it.each(['Totale sub-ambito Viadana', 'Totale sub ambito Viadana', 'Totale subambito di Viadana'])(
    '%s: solo i suoi enti, anche se di altri non si sa',
    (etichetta) => {
      const righe: Righe = [
        [T, 1],
        [D, 2],
        ['COMUNE DI BOZZOLO', 4],
        ['COMUNE DI POMPONESCO', 8],
        ['Pinco Pallo', 16],
        [etichetta, 3],
        ['TOTALE', 31],
      ];
      const c = contesto({ enti: SUB, tabelle: [carenza(...righe)] });
      expect([...a02.verifica(c)]).toMatchObject([{ trovato: 3, atteso: 2 }]);
    },
  );

  it('chi non si conosce sta nel gruppo che il nome dice', () => {
    const righe: Righe = [
      ['ALER DI PAVIA', 3],
      ['Totale ALER', 2],
      ['COMUNE DI ALTROVE', 5],
      ['Totale comuni', 5],
      ['TOTALE', 8],
    ];
    expect(dice(carenza(...righe))).toEqual(['B3 totale-diverso']);
  });
});

describe('A02: che cosa si indica', () => {
  it('solo le righe con un numero', () => {
    expect(primo(carenza([T, 3], [D, 'n.r.'], ['TOTALE', 4]))?.celle.map(({ riga }) => riga)).toEqual([3, 1]);
  });

  it('gli enti che non si leggono in ordine di nome, e senza citarne uno', () => {
    const rilievo = primo(carenza([T, 'boh'], [D, 'mah'], ['TOTALE', 4]));
    expect(rilievo).toMatchObject({ codice: 'righe-illeggibili', parametri: { quante: 2, enti: [D, T] } });
    expect(rilievo).not.toHaveProperty('trovato');
  });

  it('al più venti nomi', () => {
    const righe: Righe = Array.from({ length: 25 }, (__, i) => [`COMUNE DI PAESE${i}`, 'boh']);
    expect(primo(carenza(...righe, ['TOTALE', 4]))?.parametri).toMatchObject({ quante: 25 });
    expect(primo(carenza(...righe, ['TOTALE', 4]))?.parametri?.enti).toHaveLength(20);
  });

  it.each([
    [500, 501],
    [501, 1],
  ])('di %i righe sommate, %i celle', (quante, celle) => {
    const righe: Righe = Array.from({ length: quante }, () => [T, 1]);
    expect(primo(carenza(...righe, ['TOTALE', 9]))?.celle).toHaveLength(celle);
  });
});
