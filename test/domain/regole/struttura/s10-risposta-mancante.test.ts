import { s10 } from '../../../../src/domain/regole/struttura/s10-risposta-mancante';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA', ente('COMUNE DI CALVATONE', { senzaSap: true })];

describe('S10: risposte mancanti', () => {
  it.each([
    ['0', [['COMUNE DI BOZZOLO', 0]]],
    ['n.r.', [['COMUNE DI BOZZOLO', 'n.r.']]],
    ['testo, che guarda S08', [['COMUNE DI BOZZOLO', 'boh']]],
    ['vuoto di chi non ha SAP', [['COMUNE DI CALVATONE*', null]]],
    ['n.r. di chi non ha SAP', [['COMUNE DI CALVATONE*', 'n.r.']]],
    ['numero di chi non ha SAP, che guarda C01', [['COMUNE DI CALVATONE*', 3]]],
    ['riga sconosciuta, che guarda S04', [['Pinco', null]]],
  ] as const)('pulito: %s', (_, righe) => {
    const altra = ['COMUNE DI VIADANA', 6] as const;
    expect(
      esito(s10, contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver'], [...righe, altra])] })),
    ).toEqual([]);
  });

  it('una cella vuota di chi ha alloggi SAP', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1, null],
      ['COMUNE DI VIADANA', 6, 0],
    ] as const;
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver', 'carenza'], righe)] });
    expect(esito(s10, dove)).toEqual([['C2', 'vuoto', 'errore']]);
    expect([...s10.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI BOZZOLO', voce: 'carenza', trovato: null });
    expect(frasiDi(s10, dove)).toEqual([
      'COMUNE DI BOZZOLO non ha risposto a «carenza manutentiva»: la cella è vuota.',
    ]);
  });

  it('una riga tutta vuota è un rilievo solo, con tutte le celle', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', null, null, null],
      ['COMUNE DI VIADANA', 6, 0, 0],
    ] as const;
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver', 'carenza', 'nuova'], righe)] });
    expect(esito(s10, dove)).toEqual([['B2', 'riga-vuota', 'errore']]);
    expect([...s10.verifica(dove)][0]?.celle.map(({ colonna }) => colonna)).toEqual([1, 2, 3]);
    expect(frasiDi(s10, dove)).toEqual(['COMUNE DI BOZZOLO non ha risposto: 3 celle sono vuote.']);
  });

  it('una colonna vuota per tutti è un rilievo solo', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1, null],
      ['COMUNE DI CALVATONE*', null, null],
      ['COMUNE DI VIADANA', 6, null],
    ] as const;
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver', 'privati'], righe)] });
    expect(esito(s10, dove)).toEqual([['C2', 'colonna-vuota', 'errore']]);
    expect([...s10.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([1, 3]);
    expect(frasiDi(s10, dove)).toEqual(['Nessuno dei 2 enti con alloggi SAP ha risposto a «conferite da privati».']);
  });

  it.each<[string, number | null, number | null, 'carenza' | 'assegnate', boolean]>([
    ['colonna senza anno', 2021, null, 'carenza', true],
    ['colonna dell’anno del piano', 2021, 2021, 'carenza', true],
    ['colonna di un altro anno', 2021, 2020, 'carenza', false],
    ['anno del piano non detto', null, 2020, 'carenza', true],
    ['assegnate, che sono sempre dell’anno prima', 2021, 2020, 'assegnate', true],
  ])('si aspetta una risposta: %s', (_, anno, diColonna, voce, dovuta) => {
    const righe = [['COMUNE DI BOZZOLO', 1, null] as const, ['COMUNE DI VIADANA', 6, 2] as const];
    const tabelle = [tabella('offerta', ['turnOver', voce], righe, { anni: [null, diColonna] })];
    expect(esito(s10, contesto({ anno, enti: ENTI, tabelle }))).toEqual(dovuta ? [['C2', 'vuoto', 'errore']] : []);
  });

  it.each<[string, readonly (number | null)[], readonly string[]]>([
    ['due su tre', [null, 1, null], ['B2 vuoto', 'D2 vuoto']],
    ['una su tre', [1, null, 1], ['C2 vuoto']],
    ['tutte e tre', [null, null, null], ['B2 riga-vuota']],
  ])('celle vuote: %s', (_, valori, attese) => {
    const righe = [['COMUNE DI BOZZOLO', ...valori] as const, ['COMUNE DI VIADANA', 6, 0, 0] as const];
    const tabelle = [tabella('offerta', ['turnOver', 'carenza', 'nuova'], righe)];
    expect(esito(s10, contesto({ enti: ENTI, tabelle })).map(([cella, codice]) => `${cella} ${codice}`)).toEqual(
      attese,
    );
  });

  it('una tabella di una riga sola e vuota resta qui', () => {
    const tabelle = [tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', null]])];
    expect(esito(s10, contesto({ enti: ENTI, tabelle }))).toEqual([['B2', 'vuoto', 'errore']]);
  });

  it('lo zero di chi non ha SAP dice di chi è e di quale voce', () => {
    const righe = [['COMUNE DI CALVATONE', 1, 0] as const, ['COMUNE DI VIADANA', 6, 0] as const];
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver', 'privati'], righe)] });
    expect([...s10.verifica(dove)]).toMatchObject([{ ente: 'COMUNE DI CALVATONE', voce: 'privati' }]);
  });

  it('una tabella tutta vuota resta a S01', () => {
    const tabelle = [
      tabella(
        'offerta',
        ['turnOver'],
        [
          ['COMUNE DI BOZZOLO', null],
          ['COMUNE DI VIADANA', null],
        ],
      ),
    ];
    expect(esito(s10, contesto({ enti: ENTI, tabelle }))).toEqual([]);
  });

  it('lo 0 di chi non ha SAP è un avviso per cella, da vuotare (AN-03, AN-04)', () => {
    const righe = [
      ['COMUNE DI CALVATONE', 0, 0],
      ['COMUNE DI VIADANA', 6, 0],
    ] as const;
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['carenza', 'privati'], righe)] });
    expect(esito(s10, dove)).toEqual([
      ['B2', 'zero-senza-sap', 'avviso'],
      ['C2', 'zero-senza-sap', 'avviso'],
    ]);
    expect([...s10.verifica(dove)][0]).toMatchObject({ trovato: 0, atteso: null, correzione: { valore: null } });
    expect(frasiDi(s10, dove)[0]).toBe(
      "COMUNE DI CALVATONE non ha U.I. SAP, ma in «carenza manutentiva» c'è 0: si aspettava la cella vuota.",
    );
  });

  it('lo 0 di una formula si segnala ma non si cancella', () => {
    const righe = [
      ['COMUNE DI CALVATONE*', 0],
      ['COMUNE DI VIADANA', 6],
    ] as const;
    const tabelle = [tabella('offerta', ['carenza'], righe, { formule: { B2: '=Dati!B2' } })];
    const [rilievo] = s10.verifica(contesto({ enti: ENTI, tabelle }));
    expect(rilievo?.codice).toBe('zero-senza-sap');
    expect(rilievo?.correzione).toBeUndefined();
  });

  it.each(['polizia', 'indigenti', 'altraCategoria', 'libere'] as const)('%s può restare vuota', (voce) => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1, null],
      ['COMUNE DI VIADANA', 1, 5],
    ] as const;
    expect(esito(s10, contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver', voce], righe)] }))).toEqual([]);
  });

  it('la colonna di un altro anno, messa per confronto, può essere vuota', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1, null],
      ['COMUNE DI VIADANA', 1, 2],
    ] as const;
    const tabelle = [tabella('offerta', ['complessivo', 'complessivo'], righe, { anni: [2021, 2020] })];
    expect(esito(s10, contesto({ anno: 2021, enti: ENTI, tabelle }))).toEqual([]);
  });

  describe('nella cartella di un ente', () => {
    const chi = (nome: string) => [anagrafica({ ente: nome })];

    it('una voce vuota', () => {
      const tabelle = [
        scheda([
          ['turnOver', 1],
          ['carenza', null],
          ['polizia', null],
        ]),
      ];
      expect(esito(s10, contesto({ enti: ENTI, tabelle, anagrafiche: chi('COMUNE DI BOZZOLO') }))).toEqual([
        ['B3', 'vuoto', 'errore'],
      ]);
    });

    it('nessuna risposta, anche se il complessivo calcolato fa 0', () => {
      const voci = scheda(
        [
          ['turnOver', null],
          ['carenza', null],
          ['complessivo', 0],
        ],
        { formule: { B4: '=B2+B3' } },
      );
      const dove = contesto({ enti: ENTI, tabelle: [voci], anagrafiche: chi('COMUNE DI BOZZOLO') });
      expect(esito(s10, dove)).toEqual([['B2', 'riga-vuota', 'errore']]);
    });

    it('senza U.I. SAP il complessivo calcolato può fare 0', () => {
      const voci = scheda(
        [
          ['turnOver', null],
          ['complessivo', 0],
        ],
        { formule: { B3: '=B2' } },
      );
      expect(esito(s10, contesto({ enti: ENTI, tabelle: [voci], anagrafiche: chi('COMUNE DI CALVATONE') }))).toEqual(
        [],
      );
    });
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s10, foglioVuoto())).toEqual([]);
  });
});
