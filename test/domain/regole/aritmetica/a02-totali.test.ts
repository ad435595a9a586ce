import { a02 } from '../../../../src/domain/regole/aritmetica/a02-totali';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];

const carenza = (righe: Righe, opzioni: OpzioniTabella = {}): Tabella =>
  tabella('offerta', ['carenza'], righe, opzioni);

describe('A02: il totale è la somma delle righe', () => {
  it.each([
    [
      'torna',
      carenza([
        ['COMUNE DI DOSOLO', 3],
        ['COMUNE DI TORNATA', 2],
        ['TOTALE', 5],
      ]),
    ],
    [
      'vuoti e n.r. non contano',
      carenza([
        ['COMUNE DI DOSOLO', 3],
        ['COMUNE DI CALVATONE*', null],
        ['COMUNE DI TORNATA', 'n.r.'],
        ['TOTALE', 3],
      ]),
    ],
    ['senza totale', carenza([['COMUNE DI DOSOLO', 3]])],
    [
      'totale vuoto',
      carenza([
        ['COMUNE DI DOSOLO', 3],
        ['TOTALE', null],
      ]),
    ],
    [
      'totale n.r.',
      carenza([
        ['COMUNE DI DOSOLO', 3],
        ['TOTALE', 'n.r.'],
      ]),
    ],
    [
      'nome storpiato: la riga conta com’è scritta',
      carenza([
        ['COMUNE DI CASTELIDONE', 3],
        ['COMUNE DI TORNATA', 2],
        ['TOTALE', 5],
      ]),
    ],
    [
      'percentuali: non si sommano',
      tabella(
        'offerta',
        ['polizia'],
        [
          ['COMUNE DI DOSOLO', 10],
          ['TOTALE', 3],
        ],
      ),
    ],
    [
      'testi: non si sommano',
      tabella(
        'offerta',
        ['altraCategoria'],
        [
          ['COMUNE DI DOSOLO', 'Anziani'],
          ['TOTALE', 'nessuna'],
        ],
      ),
    ],
    [
      'importi al centesimo',
      tabella(
        'fondi',
        ['fondi'],
        [
          ['Viadanese', 63230.38],
          ['Casalasco', 51924.62],
          ['TOTALE', 115155],
        ],
      ),
    ],
    [
      'medie arrotondate',
      tabella(
        'offerta',
        ['turnOverMedio'],
        [
          ['COMUNE DI DOSOLO', 1.33],
          ['COMUNE DI TORNATA', 0.67],
          ['COMUNE DI VIADANA', 1.33],
          ['TOTALE', 3.34],
        ],
      ),
    ],
  ])('pulito: %s', (_, tabelle) => {
    expect(esito(a02, contesto({ tabelle: [tabelle] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a02, foglioVuoto())).toEqual([]);
  });

  it('totale scritto a mano: si corregge con la somma', () => {
    const dove = contesto({
      tabelle: [
        carenza([
          ['COMUNE DI DOSOLO', 3],
          ['COMUNE DI TORNATA', 2],
          ['TOTALE', 6],
        ]),
      ],
    });
    expect(esito(a02, dove)).toEqual([['B4', 'totale-diverso', 'errore']]);
    expect([...a02.verifica(dove)][0]).toMatchObject({
      voce: 'carenza',
      trovato: 6,
      atteso: 5,
      correzione: { valore: 5 },
    });
    expect([...a02.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([3, 1, 2]);
    expect(frasiDi(a02, dove)).toEqual(['«TOTALE» di «carenza manutentiva» è 6, ma le righe sommano 5.']);
  });

  it('totale con formula: si guarda l’intervallo, non si scrive sopra', () => {
    const righe: Righe = [
      ['COMUNE DI DOSOLO', 3],
      ['COMUNE DI TORNATA', 2],
      ['TOTALE', 3],
    ];
    const dove = contesto({ tabelle: [carenza(righe, { formule: { B4: '=SUM(B2:B2)' } })] });
    expect(esito(a02, dove)).toEqual([['B4', 'totale-formula', 'errore']]);
    expect([...a02.verifica(dove)][0]?.correzione).toBeUndefined();
    expect(frasiDi(a02, dove)[0]).toMatch(/è 3 per effetto di una formula, ma le righe sommano 5\.$/);
  });

  it('la riga la cui somma sbaglia di altrettanto è la cella da guardare', () => {
    const dove = contesto({
      tabelle: [
        tabella(
          'offerta',
          ['complessivo', 'turnOver', 'carenza', 'nuova', 'privati'],
          [
            ['COMUNE DI DOSOLO', 3, 3, 0, 0, 0],
            ['COMUNE DI TORNATA', 4, 5, 0, 2, 0],
            ['TOTALE', 7, 5, 0, 2, 0],
          ],
        ),
      ],
    });
    expect(esito(a02, dove)).toEqual([['C3', 'riga-diversa', 'errore']]);
    expect([...a02.verifica(dove)][0]).toMatchObject({
      ente: 'COMUNE DI TORNATA',
      voce: 'turnOver',
      trovato: 5,
      atteso: 2,
    });
    expect([...a02.verifica(dove)][0]?.correzione).toMatchObject({ cella: { riga: 2, colonna: 2 }, valore: 2 });
    expect(frasiDi(a02, dove)[0]).toBe(
      '«TOTALE» di «turn-over» è 5 e le righe sommano 8. COMUNE DI TORNATA ha 5; con 2 il totale torna.',
    );
  });

  it('la riga che un’altra tabella smentisce è la cella da guardare', () => {
    const quadro = tabella(
      'offerta',
      ['carenza', 'nuova'],
      [
        ['COMUNE DI DOSOLO', 3, 0],
        ['COMUNE DI TORNATA', 2, 0],
      ],
    );
    const dove = contesto({
      tabelle: [
        carenza([
          ['COMUNE DI DOSOLO', 3],
          ['COMUNE DI TORNATA', 4],
          ['TOTALE', 5],
        ]),
        quadro,
      ],
    });
    expect(esito(a02, dove)).toEqual([['B3', 'riga-diversa', 'errore']]);
    expect([...a02.verifica(dove)][0]).toMatchObject({ trovato: 4, atteso: 2 });
  });

  it.each([
    ['testo', 'boh'],
    ['ambiguo', '1.000'],
    ['errore', { errore: '#N/A' }],
    ['vero', true],
  ])('una riga con %s: non verificabile, la cella è la sua', (_, valore) => {
    const dove = contesto({
      tabelle: [
        carenza([
          ['COMUNE DI DOSOLO', 3],
          ['COMUNE DI TORNATA', valore],
          ['TOTALE', 5],
        ]),
      ],
    });
    expect(esito(a02, dove)).toEqual([['B3', 'righe-illeggibili', 'nonVerificabile']]);
    expect(frasiDi(a02, dove)).toEqual([
      '«TOTALE» di «carenza manutentiva» non si può verificare: 1 riga non dice un numero (COMUNE DI TORNATA).',
    ]);
  });

  it('un totale non calcolato: non verificabile', () => {
    const dove = contesto({
      tabelle: [
        carenza([
          ['COMUNE DI DOSOLO', 3],
          ['TOTALE', { nonCalcolata: true }],
        ]),
      ],
    });
    expect(esito(a02, dove)).toEqual([['B3', 'totale-illeggibile', 'nonVerificabile']]);
    expect(frasiDi(a02, dove)[0]).toMatch(/non è un numero \(«formula senza risultato»\)/);
  });

  it('popolazione, patrimonio e fondi si sommano come le altre', () => {
    const dove = contesto({
      tabelle: [
        tabella(
          'popolazione',
          ['popolazione'],
          [
            ['Dosolo', 3353],
            ['Tornata', 454],
            ['TOTALE', 3806],
          ],
        ),
        tabella(
          'patrimonio',
          ['consistenzaSap'],
          [
            ['Sub-ambito di Casalmaggiore', 228],
            ['Sub-ambito di Viadana', 311],
            ['TOTALE', 540],
          ],
        ),
        tabella(
          'fondi',
          ['fondi'],
          [
            ['Viadanese', 63230.38],
            ['Casalasco', 51924.62],
            ['TOTALE', 115155.01],
          ],
        ),
      ],
    });
    expect(esito(a02, dove).map(([cella]) => cella)).toEqual(['B4', 'B4', 'B4']);
    expect(frasiDi(a02, dove)[0]).toBe('«TOTALE» di «abitanti» è 3.806, ma le righe sommano 3.807.');
  });
});

describe('A02: fondi', () => {
  it.each([
    [177078.71, 0],
    [292233.71, 1],
  ])('la riga che è già la somma di una misura non si conta: TOTALE %d', (totale, quanti) => {
    const righe: Righe = [
      ['DGR 3008: risorse complessive', 115155],
      ['DGR 3008', 63230.38],
      ['DGR 3008', 51924.62],
      ['DGR 606', 61923.71],
      ['TOTALE', totale],
    ];
    expect(esito(a02, contesto({ tabelle: [tabella('fondi', ['fondi'], righe)] }))).toHaveLength(quanti);
  });
});

describe('A02: totali di gruppo', () => {
  const con = (comuni: number, aler: number, altro: Righe = []): Tabella =>
    carenza([
      ['ALER BS-CR-MN U.O. MANTOVA', 3],
      ['Totale ALER', aler],
      ['COMUNE DI DOSOLO', 2],
      ['COMUNE DI TORNATA', 4],
      ['Totale comuni', comuni],
      ...altro,
      ['TOTALE', 9],
    ]);

  it.each([
    ['tornano', con(6, 3), []],
    ['comuni sbagliato', con(7, 3), ['B6']],
    ['ALER sbagliato', con(6, 2), ['B3']],
    ['un gruppo che non si conosce resta fuori', con(6, 3, [['Totale zona nord', 99]]), []],
    ['il totale di un comune solo resta fuori', con(6, 3, [['Totale COMUNE DI VIADANA', 99]]), []],
    ['un subtotale senza nome resta fuori', con(6, 3, [['Subtotale', 99]]), []],
  ])('%s', (_, tabelle, attese) => {
    expect(esito(a02, contesto({ tabelle: [tabelle] })).map(([cella]) => cella)).toEqual(attese);
  });

  it('per sub-ambito, se il registro lo conosce', () => {
    const enti = [
      ente('COMUNE DI DOSOLO', { subAmbito: 'Viadana' }),
      ente('COMUNE DI TORNATA', { subAmbito: 'Casalmaggiore' }),
    ];
    const righe: Righe = [
      ['COMUNE DI DOSOLO', 2],
      ['COMUNE DI TORNATA', 4],
      ['Totale sub-ambito Viadana', 3],
      ['Totale sub-ambito Casalmaggiore', 4],
      ['TOTALE', 6],
    ];
    expect(esito(a02, contesto({ enti, tabelle: [carenza(righe)] })).map(([cella]) => cella)).toEqual(['B4']);
  });

  it('un totale solo, anche se dice "comuni", somma tutte le righe', () => {
    const dove = contesto({
      tabelle: [
        carenza([
          ['COMUNE DI DOSOLO', 2],
          ['COMUNE DI TORNATA', 4],
          ['Totale comuni', 5],
        ]),
      ],
    });
    expect(esito(a02, dove).map(([cella]) => cella)).toEqual(['B4']);
  });

  it('il TOTALE in fondo all’ultima di due parti le somma tutte', () => {
    const con2 = (totale: number): Tabella[] => [
      carenza([
        ['ALER BS-CR-MN U.O. MANTOVA', 3],
        ['ALER BS-CR-MN U.O. CREMONA', 8],
      ]),
      carenza([
        ['COMUNE DI DOSOLO', 2],
        ['COMUNE DI TORNATA', 4],
        ['TOTALE', totale],
      ]),
    ];
    expect(esito(a02, contesto({ tabelle: con2(17) }))).toEqual([]);
    expect(esito(a02, contesto({ tabelle: con2(6) }))).toEqual([]);
    expect([...a02.verifica(contesto({ tabelle: con2(18) }))][0]).toMatchObject({ trovato: 18, atteso: 17 });
  });
});

describe('A02: righe di cui parlano altre regole', () => {
  const enti = ['COMUNE DI DOSOLO', 'COMUNE DI TORNATA'];

  it.each([
    ['il totale conta l’estraneo', [['COMUNE DI CREMONA', 5]], 11, 0],
    ['il totale non conta l’estraneo', [['COMUNE DI CREMONA', 5]], 6, 0],
    ['il totale conta una volta l’ente ripetuto', [['COMUNE DI TORNATA', 4]], 6, 0],
    ['l’ente ripetuto con un altro valore resta nella somma', [['COMUNE DI TORNATA', 3]], 6, 1],
  ] as const)('%s', (_, altre, totale, quanti) => {
    const righe: Righe = [['COMUNE DI DOSOLO', 2], ['COMUNE DI TORNATA', 4], ...altre, ['TOTALE', totale]];
    expect(esito(a02, contesto({ enti, tabelle: [carenza(righe)] }))).toHaveLength(quanti);
  });
});

describe('A02: chi entra nel totale dei comuni', () => {
  it('un operatore accreditato non è un comune', () => {
    const enti = ['COMUNE DI DOSOLO', 'COMUNE DI TORNATA', ente('FONDAZIONE CASA AMICA', { tipo: 'operatore' })];
    const tabelle = [
      carenza([
        ['COMUNE DI DOSOLO', 3],
        ['COMUNE DI TORNATA', 2],
        ['Totale comuni', 5],
        ['FONDAZIONE CASA AMICA', 4],
        ['TOTALE', 9],
      ]),
    ];
    expect(esito(a02, contesto({ enti, tabelle }))).toEqual([]);
  });
});
