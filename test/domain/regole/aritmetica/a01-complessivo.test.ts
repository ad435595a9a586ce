import { a01 } from '../../../../src/domain/regole/aritmetica/a01-complessivo';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI_QUADRO } from '../../../../src/domain/voci/voce';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];

const quadro = (righe: Righe, opzioni: OpzioniTabella = {}): Tabella => tabella('offerta', VOCI_QUADRO, righe, opzioni);
const dettaglio = (voce: VoceKey, righe: Righe): Tabella => tabella('offerta', [voce], righe);

describe('A01: il complessivo è la somma delle sue voci', () => {
  it.each([
    ['le somme tornano', ['COMUNE DI TORNATA', 4, 2, 0, 2, 0]],
    ['tutti zeri', ['COMUNE DI DOSOLO', 0, 0, 0, 0, 0]],
    ['senza U.I. SAP, tutto vuoto', ['COMUNE DI CALVATONE*', null, null, null, null, null]],
    ['senza U.I. SAP con uno 0 di troppo, che guarda S10', ['COMUNE DI CALVATONE*', null, null, 0, null, null]],
    ['nessuna risposta, che guarda S10', ['COMUNE DI DOSOLO', null, null, null, null, null]],
    ['privati n.r. ma i conti tornano', ['COMUNE DI DOSOLO', 4, 2, 0, 2, 'n.r.']],
    ['complessivo n.r.', ['COMUNE DI DOSOLO', 'n.r.', 2, 0, 2, 0]],
    ['ente estraneo, che guarda S04', ['Pinco Pallo', 9, 1, 0, 0, 0]],
  ] as const)('pulito: %s', (_, riga) => {
    const enti = ['COMUNE DI TORNATA', 'COMUNE DI DOSOLO', ente('COMUNE DI CALVATONE', { senzaSap: true })];
    expect(esito(a01, contesto({ enti, tabelle: [quadro([riga])] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a01, foglioVuoto())).toEqual([]);
  });

  it('il complessivo diverso dalla somma, con la correzione', () => {
    const dove = contesto({ tabelle: [quadro([['COMUNE DI TORNATA', 5, 2, 0, 2, 0]])] });
    expect(esito(a01, dove)).toEqual([['B2', 'somma-diversa', 'errore']]);
    const [rilievo] = a01.verifica(dove);
    expect(rilievo).toMatchObject({ ente: 'COMUNE DI TORNATA', voce: 'complessivo', trovato: 5, atteso: 4 });
    expect(rilievo?.celle.map(({ colonna }) => colonna)).toEqual([1, 2, 3, 4, 5]);
    expect(rilievo?.correzione).toMatchObject({ cella: { riga: 1, colonna: 1 }, valore: 4 });
    expect(frasiDi(a01, dove)).toEqual([
      'COMUNE DI TORNATA: il complessivo è 5, ma turn-over 2 + carenza manutentiva 0 + ' +
        'nuova edificazione e ristrutturazione 2 + conferite da privati 0 fa 4.',
    ]);
  });

  it('una formula non si corregge scrivendoci sopra', () => {
    const dove = contesto({
      tabelle: [quadro([['COMUNE DI TORNATA', 5, 2, 0, 2, 0]], { formule: { B2: '=SUM(C2:E2)+1' } })],
    });
    expect(esito(a01, dove)).toEqual([['B2', 'somma-diversa-formula', 'errore']]);
    expect([...a01.verifica(dove)][0]?.correzione).toBeUndefined();
    expect(frasiDi(a01, dove)[0]).toMatch(/^COMUNE DI TORNATA: la formula del complessivo dà 5, ma /);
  });

  it('il totale di colonna accusa la voce sbagliata', () => {
    const dove = contesto({
      tabelle: [
        quadro([
          ['COMUNE DI DOSOLO', 3, 3, 0, 0, 0],
          ['COMUNE DI TORNATA', 4, 2, 3, 2, 0],
          ['TOTALE', 7, 5, 0, 2, 0],
        ]),
      ],
    });
    expect(esito(a01, dove)).toEqual([['D3', 'addendo-diverso', 'errore']]);
    const [rilievo] = a01.verifica(dove);
    expect(rilievo).toMatchObject({ voce: 'carenza', trovato: 3, atteso: 0, correzione: { valore: 0 } });
    expect(frasiDi(a01, dove)[0]).toMatch(
      /^COMUNE DI TORNATA: «carenza manutentiva» è 3 e dovrebbe essere 0\. Il complessivo è 4, ma turn-over 2 \+ /,
    );
  });

  it('la tabella di dettaglio accusa la voce sbagliata', () => {
    const dove = contesto({
      tabelle: [dettaglio('turnOver', [['COMUNE DI TORNATA', 2]]), quadro([['COMUNE DI TORNATA', 4, 1, 0, 2, 0]])],
    });
    expect(esito(a01, dove)).toEqual([['C2', 'addendo-diverso', 'errore']]);
    expect([...a01.verifica(dove)][0]).toMatchObject({ voce: 'turnOver', trovato: 1, atteso: 2 });
  });

  it('se il dettaglio conferma il complessivo non si propone di cambiarlo', () => {
    const dove = contesto({
      tabelle: [dettaglio('complessivo', [['COMUNE DI TORNATA', 5]]), quadro([['COMUNE DI TORNATA', 5, 2, 0, 2, 0]])],
    });
    expect([...a01.verifica(dove)][0]).toMatchObject({ codice: 'somma-diversa', atteso: 4 });
    expect([...a01.verifica(dove)][0]?.correzione).toBeUndefined();
  });

  it('se due voci sono ugualmente accusate non si sceglie', () => {
    const dove = contesto({
      tabelle: [
        quadro([
          ['COMUNE DI TORNATA', 4, 3, 1, 1, 0],
          ['TOTALE', 4, 2, 0, 1, 0],
        ]),
      ],
    });
    expect([...a01.verifica(dove)][0]).toMatchObject({ codice: 'somma-diversa', trovato: 4, atteso: 5 });
    expect([...a01.verifica(dove)][0]?.correzione).toBeUndefined();
  });

  it.each([
    ['vuota', null],
    ['testo', 'boh'],
    ['ambigua', '1.000'],
    ['data', { valore: 44197, formato: 'dd/mm/yyyy' }],
    ['formula in errore', { errore: '#REF!' }],
    ['n.r. e i conti non tornano', 'n.r.'],
  ])('una voce %s: non verificabile, la cella è la sua', (_, carenza) => {
    const data = typeof carenza === 'object' && carenza !== null && 'formato' in carenza ? carenza : null;
    const dove = contesto({
      tabelle: [
        quadro([['COMUNE DI TORNATA', 4, 2, data ? data.valore : (carenza as null), 1, 0]], {
          formati: data ? { D2: data.formato } : {},
        }),
      ],
    });
    expect(esito(a01, dove)).toEqual([['D2', 'addendo-mancante', 'nonVerificabile']]);
    expect(frasiDi(a01, dove)).toEqual([
      'COMUNE DI TORNATA: la somma del complessivo non si può verificare, perché «carenza manutentiva» non è un numero.',
    ]);
  });

  it('un complessivo illeggibile: non verificabile', () => {
    const dove = contesto({ tabelle: [quadro([['COMUNE DI TORNATA', 'boh', 2, 0, 2, 0]])] });
    expect(esito(a01, dove)).toEqual([['B2', 'intero-mancante', 'nonVerificabile']]);
    expect(frasiDi(a01, dove)).toEqual([
      'COMUNE DI TORNATA: il complessivo non è un numero («boh»), la somma non si può verificare.',
    ]);
  });
});

describe('A01: il quadro senza la colonna dei privati', () => {
  const QUATTRO = ['complessivo', 'turnOver', 'carenza', 'nuova'] as const;
  const senza = (...righe: Righe): Tabella => tabella('offerta', QUATTRO, righe);

  it('si dice una volta per tabella, sull’ultima intestazione; i privati valgono 0', () => {
    const dove = contesto({
      tabelle: [senza(['COMUNE DI TORNATA', 4, 2, 0, 2], ['COMUNE DI DOSOLO', 2, 0, 0, 0])],
    });
    expect(esito(a01, dove)).toEqual([
      ['B3', 'somma-diversa', 'errore'],
      ['E1', 'manca-privati', 'informazione'],
    ]);
    expect(frasiDi(a01, dove)[1]).toMatch(/Si è supposto che non ce ne siano\.$/);
  });

  it('i privati si prendono dalla loro tabella', () => {
    const dove = contesto({
      tabelle: [
        senza(['COMUNE DI TORNATA', 5, 2, 0, 2], ['COMUNE DI DOSOLO', 2, 0, 0, 0]),
        dettaglio('privati', [
          ['COMUNE DI TORNATA', 1],
          ['COMUNE DI DOSOLO', 1],
        ]),
      ],
    });
    expect(esito(a01, dove)).toEqual([
      ['B3', 'somma-diversa', 'errore'],
      ['E1', 'manca-privati', 'informazione'],
    ]);
    expect([...a01.verifica(dove)][0]).toMatchObject({ trovato: 2, atteso: 1 });
    expect([...a01.verifica(dove)][0]?.celle).toHaveLength(5);
    expect(frasiDi(a01, dove)[1]).toMatch(/Sono state prese dalle altre tabelle\.$/);
  });
});

describe('A01: dove stanno le parti', () => {
  const tre = (turnOver: number): Tabella[] => [
    dettaglio('complessivo', [['COMUNE DI TORNATA', 4]]),
    dettaglio('turnOver', [['COMUNE DI TORNATA', turnOver]]),
    dettaglio('carenza', [['COMUNE DI TORNATA', 0]]),
    dettaglio('nuova', [['COMUNE DI TORNATA', 2]]),
  ];

  it('ognuna in una tabella sua: si confrontano fra loro', () => {
    expect(esito(a01, contesto({ tabelle: tre(2) }))).toEqual([]);
    const dove = contesto({ tabelle: tre(1) });
    expect(esito(a01, dove)).toEqual([['B2', 'somma-diversa', 'errore']]);
    expect([...a01.verifica(dove)][0]).toMatchObject({ trovato: 4, atteso: 3 });
  });

  it('con il quadro la stessa differenza non si dice due volte', () => {
    const dove = contesto({ tabelle: [...tre(1), quadro([['COMUNE DI TORNATA', 4, 1, 0, 2, 0]], { nome: 'Quadro' })] });
    expect([...a01.verifica(dove)].map(({ celle }) => celle[0]?.foglio)).toEqual(['Quadro']);
  });

  it('senza una parte in nessun foglio non si dice niente', () => {
    expect(esito(a01, contesto({ tabelle: tre(1).slice(0, 3) }))).toEqual([]);
  });

  it.each([
    [
      'ristrutturazione e nuova edificazione',
      ['complessivo', 'turnOver', 'carenza', 'ristrutturazione', 'nuovaEdificazione', 'privati'],
      6,
    ],
    ['libere e media del turn-over', ['complessivo', 'libere', 'turnOverMedio', 'carenza', 'nuova', 'privati'], 6],
  ] as const)('%s al posto della voce intera', (_, voci, giusto) => {
    const con = (complessivo: number): Tabella =>
      tabella('offerta', voci, [['COMUNE DI TORNATA', complessivo, 1, 2, 1, 2, 0]]);
    expect(esito(a01, contesto({ tabelle: [con(giusto)] }))).toEqual([]);
    expect(esito(a01, contesto({ tabelle: [con(giusto + 1)] }))).toEqual([['B2', 'somma-diversa', 'errore']]);
  });

  it.each([
    [3, 0],
    [4, 0],
    [2, 1],
    [5, 1],
  ])('una media con decimali si arrotonda in un senso o nell’altro: complessivo %d', (complessivo, quanti) => {
    const voci = ['complessivo', 'libere', 'turnOverMedio', 'carenza', 'nuova'] as const;
    const dove = contesto({ tabelle: [tabella('offerta', voci, [['COMUNE DI TORNATA', complessivo, 2, 1.33, 0, 0]])] });
    expect(esito(a01, dove).filter(([, codice]) => codice !== 'manca-privati')).toHaveLength(quanti);
  });

  it('la scheda di un ente', () => {
    const voci = [
      ['turnOver', 2],
      ['carenza', 0],
      ['nuova', 2],
      ['privati', 0],
      ['complessivo', 5],
    ] as const;
    const dove = contesto({ tabelle: [scheda(voci)], anagrafiche: [anagrafica({ ente: 'COMUNE DI TORNATA' })] });
    expect(esito(a01, dove)).toEqual([['B6', 'somma-diversa', 'errore']]);
    expect([...a01.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI TORNATA', trovato: 5, atteso: 4 });
  });
});
