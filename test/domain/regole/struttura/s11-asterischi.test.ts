import { toA1 } from '../../../../src/domain/notazione-a1';
import { s11 } from '../../../../src/domain/regole/struttura/s11-asterischi';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const NOTA: OpzioniTabella = { note: ['* Comuni senza unità abitative SAP'] };

/** Due comuni senza SAP e uno con: di solito i primi hanno l'asterisco e la cella vuota. */
function con(voce: VoceKey, primo = 'COMUNE DI CALVATONE*', secondo = 'COMUNE DI VOLTIDO*', opzioni = NOTA): Tabella {
  return tabella(
    'offerta',
    [voce],
    [
      ['COMUNE DI BOZZOLO', 1],
      [primo, null],
      [secondo, null],
    ],
    opzioni,
  );
}

const BUONE = [con('complessivo'), con('turnOver'), con('nuova')];

describe('S11: asterischi e legende', () => {
  it('usati allo stesso modo ovunque', () => {
    expect(esito(s11, contesto({ tabelle: BUONE }))).toEqual([]);
  });

  it('nessuno usa asterischi: niente da dire', () => {
    const tabelle = [con('turnOver', 'COMUNE DI CALVATONE', 'COMUNE DI VOLTIDO', {})];
    expect(esito(s11, contesto({ tabelle }))).toEqual([]);
  });

  it('manca in una riga mentre le altre della tabella lo hanno (AN-03)', () => {
    const dove = contesto({ tabelle: [...BUONE, con('carenza', 'COMUNE DI CALVATONE')] });
    expect(esito(s11, dove)).toEqual([['A3', 'manca', 'avviso']]);
    expect([...s11.verifica(dove)][0]?.correzione?.valore).toBe('COMUNE DI CALVATONE*');
    expect(frasiDi(s11, dove)).toEqual([
      "COMUNE DI CALVATONE non ha U.I. SAP ma qui non ha l'asterisco, usato in altre righe o tabelle.",
    ]);
  });

  it('manca in tutta una tabella mentre le altre tabelle lo hanno (AN-04)', () => {
    const tabelle = [...BUONE, con('privati', 'COMUNE DI CALVATONE', 'COMUNE DI VOLTIDO')];
    expect(esito(s11, contesto({ tabelle }))).toEqual([
      ['A3', 'manca', 'avviso'],
      ['A4', 'manca', 'avviso'],
    ]);
  });

  it('su un nome da correggere la correzione la propone S05', () => {
    const dove = contesto({ tabelle: [...BUONE, con('privati', 'COMUNE DI CALVATNE')] });
    expect(esito(s11, dove)).toEqual([['A3', 'manca', 'avviso']]);
    expect([...s11.verifica(dove)][0]?.correzione).toBeUndefined();
  });

  describe('quando manca dipende dalle altre tabelle della cartella', () => {
    const ENTI = [
      'COMUNE DI BOZZOLO',
      ente('COMUNE DI CALVATONE', { senzaSap: true }),
      ente('COMUNE DI VOLTIDO', { senzaSap: true }),
    ];
    const nuda = (file = 0) => con('privati', 'COMUNE DI CALVATONE', 'COMUNE DI VOLTIDO', { file });
    const segnata = (file = 0) => con('carenza', 'COMUNE DI CALVATONE*', 'COMUNE DI VOLTIDO', { ...NOTA, file });

    it.each<[string, readonly Tabella[], readonly string[]]>([
      ['nessuna lo usa', [nuda()], []],
      ['lo usa la metà', [segnata(), nuda()], ['A4 Foglio 1']],
      ['lo usa più della metà', [segnata(), segnata(), nuda()], ['A4 Foglio 1', 'A4 Foglio 2', 'A3 Foglio 3']],
      ['lo usano di più, ma in un’altra cartella', [segnata(), segnata(), nuda(1)], ['A4 Foglio 1', 'A4 Foglio 2']],
    ])('%s', (_, date, attese) => {
      const tabelle = date.map((una, i) => ({ ...una, foglio: { ...una.foglio, nome: `Foglio ${i + 1}` } }));
      const manca = [...s11.verifica(contesto({ enti: ENTI, tabelle }))].filter(({ codice }) => codice === 'manca');
      expect(manca.map(({ celle: [cella] }) => cella && `${toA1(cella)} ${cella.foglio}`)).toEqual(attese);
    });

    it('lo spazio in fondo al nome non resta prima dell’asterisco', () => {
      const tabelle = [con('privati', ' COMUNE DI CALVATONE  ')];
      const [rilievo] = s11.verifica(contesto({ enti: ENTI, tabelle }));
      expect(rilievo?.correzione?.valore).toBe(' COMUNE DI CALVATONE*');
    });

    it('chi non sta nel registro non ha asterischi né di troppo né mancanti', () => {
      const tabelle = [con('turnOver', 'Pinco Pallino*', 'Pinco Pallino'), ...BUONE];
      expect(esito(s11, contesto({ enti: ENTI, tabelle }))).toEqual([]);
    });
  });

  it.each<[string, readonly (number | string | null)[], number]>([
    ['tutti numeri', [1, 0], 2],
    ['un numero e una cella vuota', [1, null], 1],
    ['un numero e n.r.', ['n.r.', 4], 1],
    ['nessun numero', [null, null], 0],
  ])('di troppo, con %s: si mostrano i soli numeri', (_, valori, quanti) => {
    const enti = [ente('COMUNE DI BOZZOLO', { senzaSap: false }), 'COMUNE DI VIADANA'];
    const righe = [['COMUNE DI BOZZOLO*', ...valori] as const, ['COMUNE DI VIADANA', 1, 1] as const];
    const dove = contesto({ enti, tabelle: [tabella('offerta', ['carenza', 'nuova'], righe, NOTA)] });
    expect(esito(s11, dove)).toEqual(quanti > 0 ? [['A2', 'di-troppo', 'avviso']] : []);
    expect([...s11.verifica(dove)].map(({ celle }) => celle.length)).toEqual(quanti > 0 ? [1 + quanti] : []);
  });

  it('i numeri di chi è dichiarato senza SAP li guarda C01; quelli di un altro anno non contano', () => {
    const righe = [['COMUNE DI VOLTIDO*', 5, 5] as const, ['COMUNE DI BOZZOLO*', 5, 5] as const];
    const enti = [ente('COMUNE DI VOLTIDO', { senzaSap: true }), ente('COMUNE DI BOZZOLO', { senzaSap: false })];
    const tabelle = [tabella('offerta', ['carenza', 'carenza'], righe, { ...NOTA, anni: [2020, 2021] })];
    expect([...s11.verifica(contesto({ enti, tabelle, anno: 2021 }))]).toMatchObject([
      { ente: 'COMUNE DI BOZZOLO', celle: [{ colonna: 0 }, { colonna: 2 }], parametri: { valori: 1 } },
    ]);
  });

  it('di troppo su chi ha valori', () => {
    const sbagliata = tabella(
      'offerta',
      ['carenza', 'nuova'],
      [
        ['COMUNE DI BOZZOLO*', 1, 0],
        ['COMUNE DI VOLTIDO*', null, null],
      ],
      NOTA,
    );
    const dove = contesto({ tabelle: [...BUONE, sbagliata] });
    expect([...s11.verifica(dove)]).toMatchObject([
      {
        codice: 'di-troppo',
        ente: 'COMUNE DI BOZZOLO',
        celle: [{ riga: 1, colonna: 0 }, { colonna: 1 }, { colonna: 2 }],
      },
    ]);
    expect(frasiDi(s11, dove)).toEqual([
      "COMUNE DI BOZZOLO ha l'asterisco degli enti senza U.I. SAP, ma la riga contiene 2 valori.",
    ]);
  });

  describe('quote di enti senza alloggi disponibili (AN-07, AN-08)', () => {
    const disponibili = tabella(
      'offerta',
      ['complessivo'],
      [
        ['COMUNE DI CASTELDIDONE', 0],
        ['COMUNE DI RIVAROLO DEL RE ED UNITI', 0],
        ['COMUNE DI VIADANA', 6],
      ],
    );
    const quote = (primo: string, secondo: string) =>
      contesto({
        tabelle: [
          disponibili,
          tabella(
            'offerta',
            ['polizia'],
            [
              [primo, 10],
              [secondo, 5],
              ['COMUNE DI VIADANA', 5],
            ],
            NOTA,
          ),
        ],
      });

    it('una spiegata da una nota e una no', () => {
      const dove = quote('COMUNE DI CASTELDIDONE', 'COMUNE DI RIVAROLO DEL RE ED UNITI*');
      expect(esito(s11, dove)).toEqual([['A2', 'nota-mancante', 'avviso']]);
      expect(frasiDi(s11, dove)).toEqual([
        'COMUNE DI CASTELDIDONE ha una quota e nessun alloggio disponibile, ' +
          'come COMUNE DI RIVAROLO DEL RE ED UNITI, ma senza asterisco né nota.',
      ]);
    });

    it.each(['polizia', 'poliziaLocale', 'categorie'] as const)('quota %s: si nomina chi la nota spiega', (voce) => {
      const righe = [
        ['COMUNE DI RIVAROLO DEL RE ED UNITI*', 10],
        ['COMUNE DI CASTELDIDONE*', 5],
        ['COMUNE DI VIADANA', 5],
        ['COMUNE DI BOZZOLO', 5],
        ['COMUNE DI DOSOLO', 0],
        ['COMUNE DI VOLTIDO', null],
        ['Pinco Pallino', 5],
      ] as const;
      const senza = righe.map(([nome]) => [nome.replace('*', ''), nome === 'COMUNE DI VIADANA' ? 6 : 0] as const);
      const tutte = [tabella('offerta', ['complessivo'], senza), tabella('offerta', [voce], righe, NOTA)];
      const enti = righe.map(([nome]) => nome.replace('*', '')).slice(0, 6);
      const altro = 'COMUNE DI CASTELDIDONE';
      for (const tabelle of [tutte, tutte.map((una) => ({ ...una, righe: [...una.righe].reverse() }))]) {
        expect([...s11.verifica(contesto({ enti, tabelle }))]).toMatchObject([
          {
            codice: 'nota-mancante',
            ente: 'COMUNE DI BOZZOLO',
            voce,
            parametri: { altro },
            celle: [{ riga: 4 }, { riga: 2 }],
          },
        ]);
      }
    });

    it.each([
      ['tutte e due spiegate', 'COMUNE DI CASTELDIDONE*', 'COMUNE DI RIVAROLO DEL RE ED UNITI*'],
      ['nessuna spiegata', 'COMUNE DI CASTELDIDONE', 'COMUNE DI RIVAROLO DEL RE ED UNITI'],
    ])('%s: trattate allo stesso modo', (_, primo, secondo) => {
      expect(esito(s11, quote(primo, secondo))).toEqual([]);
    });
  });

  describe('legenda', () => {
    const senza = [con('turnOver', undefined, undefined, {}), con('nuova', undefined, undefined, {})];

    it('se manca è un rilievo per cartella', () => {
      const dove = contesto({ tabelle: senza });
      expect(esito(s11, dove)).toEqual([['A3', 'legenda-mancante', 'avviso']]);
      expect(frasiDi(s11, dove)).toEqual([
        'Nella cartella ci sono asterischi ma nessuna nota dice che cosa vogliono dire.',
      ]);
    });

    it.each([
      '* senza U.I.',
      '(*) Comuni senza alloggi',
      "L'asterisco indica i comuni senza alloggi",
      'Legenda: * = senza SAP',
    ])('basta una nota in un altro foglio: %s', (testo) => {
      const testi = [{ testo, posizione: { riga: 0, colonna: 0 }, ruolo: 'nota' as const, foglio: 'Note' }];
      expect(esito(s11, contesto({ tabelle: senza, testi }))).toEqual([]);
    });
  });

  it.each<[string, readonly string[], Tabella, boolean]>([
    ['una nota che parla d’altro', ['Dati al 31 dicembre'], con('turnOver', undefined, undefined, {}), true],
    ['la legenda', ['Dati al 31 dicembre', '* senza U.I. SAP'], con('turnOver', undefined, undefined, {}), false],
    ['la popolazione', [], tabella('popolazione', ['popolazione'], [['COMUNE DI BOZZOLO*', 4066]]), false],
  ])('che cosa spiega gli asterischi: %s', (_, note, dati, manca) => {
    const testi = note.map((testo, riga) => {
      return { testo, posizione: { riga, colonna: 0 }, ruolo: 'nota' as const, foglio: 'Note' };
    });
    expect(esito(s11, contesto({ tabelle: [dati], testi }))).toEqual(
      manca ? [['A3', 'legenda-mancante', 'avviso']] : [],
    );
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s11, foglioVuoto())).toEqual([]);
  });
});
