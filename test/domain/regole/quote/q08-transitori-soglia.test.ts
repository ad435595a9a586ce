import { q08 } from '../../../../src/domain/regole/quote/q08-transitori-soglia';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

describe('Q08: soglia dei servizi transitori per ente', () => {
  it.each([
    ['nessuno', ['COMUNE DI TORNATA', 4, 0]],
    ['entro la soglia', ['COMUNE DI TORNATA', 10, 1]],
    ['zero disponibili, che guarda Q09', ['COMUNE DI SAN MARTINO DEL LAGO', 0, 2]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(q08, destinazioni(['transitori'], [riga]))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q08, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['COMUNE DI BOZZOLO', 1, 1, 100],
    ['COMUNE DI SABBIONETA', 3, 1, 33.33],
    ['COMUNE DI VIADANA', 6, 1, 16.67],
  ])('%s: %d disponibili, %d transitori = %d %%', (nome, disponibili, transitori, quota) => {
    const dove = destinazioni(['transitori'], [[nome, disponibili, transitori]]);
    expect(esito(q08, dove)).toEqual([['C2', 'ente-oltre-soglia', 'avviso']]);
    expect([...q08.verifica(dove)][0]).toMatchObject({ ente: nome, trovato: quota, atteso: 10 });
  });

  it('la frase', () => {
    expect(frasiDi(q08, destinazioni(['transitori'], [['COMUNE DI VIADANA', 6, 1]]))).toEqual([
      'COMUNE DI VIADANA: ai servizi transitori va 1 unità su 6 unità disponibili, il 16,67 %; la soglia è 10 %.',
    ]);
  });

  it('senza disponibili non è verificabile', () => {
    const senza = piano(
      ['transitori'],
      [
        ['COMUNE DI TORNATA', 1],
        ['COMUNE DI DOSOLO', 1],
      ],
    );
    expect(esito(q08, senza)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const vuota = destinazioni(['transitori'], [['COMUNE DI TORNATA', null, 1]]);
    expect(esito(q08, vuota)).toEqual([['C2', 'disponibili-ignote', 'nonVerificabile']]);
    expect([...frasiDi(q08, senza), ...frasiDi(q08, vuota)]).toHaveLength(2);
    const [ignote] = q08.verifica(destinazioni(['transitori'], [['COMUNE DI TORNATA', 'n.r.', 1]]));
    expect(ignote).toMatchObject({ trovato: 'n.r.', celle: [{ colonna: 2 }, { colonna: 1 }] });
  });
});

describe('Q08: soglia per l’ambito', () => {
  const ambito = (aler: number, sat: number): ReturnType<typeof destinazioni> =>
    destinazioni(
      ['transitori'],
      [
        ['ALER BS-CR-MN U.O. MANTOVA', aler, 0],
        ['COMUNE DI VIADANA', 33, sat],
        ['TOTALE', aler + 33, sat],
      ],
    );
  const dellAmbito = (dove: ReturnType<typeof destinazioni>): string[][] =>
    esito(q08, dove).filter(([, codice]) => codice.startsWith('ambito'));

  it('entro la soglia: informazione sul TOTALE, con la quota dei soli comuni', () => {
    const dove = ambito(60, 9);
    expect(dellAmbito(dove)).toEqual([['C4', 'ambito-entro-soglia', 'informazione']]);
    const rilievo = [...q08.verifica(dove)].find(({ codice }) => codice === 'ambito-entro-soglia');
    expect(rilievo).toMatchObject({ trovato: 9.68, atteso: 10, parametri: { percentualeComuni: 27.27 } });
    expect(frasiDi(q08, dove)).toContain(
      "Nell'ambito ai servizi transitori vanno 9 unità su 93 unità disponibili, il 9,68 %, entro la soglia del 10 %. " +
        'Per i soli comuni: 9 su 33, il 27,27 %.',
    );
  });

  it.each<[string, readonly (readonly [string, number | null, number | null])[], object | null]>([
    [
      'chi non dice le disponibili non conta',
      [
        ['COMUNE DI VIADANA', 33, 1],
        ['COMUNE DI DOSOLO', null, 5],
        ['COMUNE DI TORNATA', 10, 0],
      ],
      { transitori: 1, disponibili: 43, percentualeComuni: 2.33 },
    ],
    [
      'chi non dice i transitori non conta',
      [
        ['COMUNE DI VIADANA', 33, 1],
        ['COMUNE DI DOSOLO', 100, null],
        ['COMUNE DI TORNATA', 10, 0],
      ],
      { transitori: 1, disponibili: 43, percentualeComuni: 2.33 },
    ],
    [
      'sole ALER: senza la quota dei comuni',
      [
        ['ALER U.O. MANTOVA', 40, 1],
        ['ALER U.O. CREMONA', 10, 0],
      ],
      { transitori: 1, disponibili: 50, transitoriComuni: 0, disponibiliComuni: 0 },
    ],
    [
      'nessuna unità disponibile',
      [
        ['COMUNE DI VIADANA', 0, 1],
        ['COMUNE DI DOSOLO', 0, 0],
      ],
      null,
    ],
  ])('che cosa si somma: %s', (_, righe, attesi) => {
    const rilievi = [...q08.verifica(destinazioni(['transitori'], righe))];
    const dato = rilievi.find(({ codice }) => codice === 'ambito-entro-soglia');
    expect(dato?.parametri ?? null).toEqual(attesi === null ? null : expect.objectContaining(attesi));
    if (attesi !== null) expect('percentualeComuni' in (dato?.parametri ?? {})).toBe('percentualeComuni' in attesi);
  });

  it('oltre la soglia: avviso', () => {
    expect(dellAmbito(ambito(40, 9))).toEqual([['C4', 'ambito-oltre-soglia', 'avviso']]);
    expect(frasiDi(q08, ambito(40, 9)).join()).toMatch(/il 12,33 %, oltre la soglia del 10 %/);
  });

  it('nessun transitorio, o un ente solo: niente da dire dell’ambito', () => {
    expect(dellAmbito(ambito(60, 0))).toEqual([]);
    expect(
      dellAmbito(
        destinazioni(
          ['transitori'],
          [
            ['COMUNE DI VIADANA', 33, 9],
            ['TOTALE', 33, 9],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('senza TOTALE si indica l’intestazione; con più tabelle quella dei soli transitori', () => {
    expect(
      dellAmbito(
        destinazioni(
          ['transitori'],
          [
            ['COMUNE DI VIADANA', 33, 1],
            ['COMUNE DI DOSOLO', 5, 0],
          ],
        ),
      )[0]?.[0],
    ).toBe('C1');
    const dove = contesto({
      tabelle: [
        tabella(
          'offerta',
          ['complessivo', 'transitori'],
          [
            ['COMUNE DI VIADANA', 33, 1],
            ['COMUNE DI DOSOLO', 5, 0],
            ['TOTALE', 38, 1],
          ],
          { nome: 'Quadro' },
        ),
        tabella(
          'offerta',
          ['transitori'],
          [
            ['COMUNE DI VIADANA', 1],
            ['COMUNE DI DOSOLO', 0],
            ['TOTALE', 1],
          ],
          { nome: 'SAT' },
        ),
      ],
    });
    expect([...q08.verifica(dove)].map(({ celle }) => celle[0]?.foglio)).toEqual(['SAT']);
  });
});

describe('Q08: quale cella si guarda per l’ambito', () => {
  const ENTI = ['COMUNE DI VIADANA', 'COMUNE DI DOSOLO'] as const;
  const righe = (...valori: readonly (readonly number[])[]): [string, ...number[]][] =>
    valori.map((dati, i) => [ENTI[i] ?? 'TOTALE', ...dati]);
  const dove = (tabelle: readonly ReturnType<typeof tabella>[]): string | undefined => {
    const dati = contesto({ enti: ENTI, tabelle: [...tabelle], approvato: '2021-03-31' });
    const [uno] = [...q08.verifica(dati)].filter(({ codice }) => codice.startsWith('ambito'));
    const cella = uno?.celle[0];
    return cella && `${cella.file} ${cella.foglio} ${cella.riga} ${cella.colonna}`;
  };
  const disponibili = tabella('offerta', ['complessivo'], righe([33], [7]), { nome: 'Disponibili' });

  it.each([
    [
      'quella con il totale',
      [
        tabella('offerta', ['transitori'], righe([1], [0]), { nome: 'Senza' }),
        tabella('offerta', ['transitori'], righe([1], [0], [1]), { nome: 'Con totale' }),
      ],
      '0 Con totale 3 1',
    ],
    [
      'quella dei soli transitori',
      [
        tabella('offerta', ['carenza', 'transitori'], righe([0, 1], [0, 0]), { nome: 'Due voci' }),
        tabella('offerta', [null, 'transitori', null], righe([0, 1, 0], [0, 0, 0]), { nome: 'Una voce' }),
      ],
      '0 Una voce 0 2',
    ],
    [
      'del primo file',
      [
        tabella('offerta', ['transitori'], righe([1], [0]), { nome: 'A', file: 1 }),
        tabella('offerta', ['transitori'], righe([1], [0]), { nome: 'B', file: 0 }),
      ],
      '0 B 0 1',
    ],
    [
      'del primo foglio in ordine di nome, comunque siano messi',
      [
        tabella('offerta', ['transitori'], righe([1], [0]), { nome: 'Zeta' }),
        tabella('offerta', ['transitori'], righe([1], [0]), { nome: 'Alfa' }),
      ],
      '0 Alfa 0 1',
    ],
  ] as const)('%s', (_, tabelle, attesa) => {
    expect(dove([disponibili, ...tabelle])).toBe(attesa);
    expect(dove([disponibili, ...tabelle.toReversed()])).toBe(attesa);
  });

  it('proprio alla soglia è entro la soglia', () => {
    const dati = destinazioni(
      ['transitori'],
      [
        ['COMUNE DI VIADANA', 30, 3],
        ['COMUNE DI DOSOLO', 10, 1],
      ],
    );
    expect(esito(q08, dati)).toEqual([['C1', 'ambito-entro-soglia', 'informazione']]);
  });
});
