import { s06 } from '../../../../src/domain/regole/struttura/s06-ente-ripetuto';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];

const una = (voci: readonly (VoceKey | null)[], file: number, ...altri: readonly string[]): Tabella =>
  tabella(
    'offerta',
    voci,
    ['COMUNE DI VIADANA', ...altri].map((nome) => [nome, ...voci.map(() => 6)] as const),
    { file },
  );
const abitanti = (file: number): Tabella =>
  tabella('popolazione', ['popolazione'], [['COMUNE DI VIADANA', 20_000]], { file });

describe('S06: enti ripetuti', () => {
  it('ogni ente una volta per tabella, anche se le tabelle sono tante', () => {
    const righe = [['COMUNE DI BOZZOLO', 1] as const, ['COMUNE DI VIADANA', 6] as const];
    const tabelle = [tabella('offerta', ['turnOver'], righe), tabella('offerta', ['carenza'], righe)];
    expect(esito(s06, contesto({ enti: ENTI, tabelle }))).toEqual([]);
  });

  it('la cella da guardare è la seconda; con tre righe il rilievo resta uno', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1],
      ['Bozzolo', 1],
      ['COMUNE DI VIADANA', 6],
      ['bozzolo*', 0],
    ] as const;
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver'], righe)] });
    expect([...s06.verifica(dove)]).toMatchObject([
      { codice: 'riga-ripetuta', ente: 'COMUNE DI BOZZOLO', celle: [{ riga: 2 }, { riga: 1 }, { riga: 4 }] },
    ]);
    expect(frasiDi(s06, dove)).toEqual(['COMUNE DI BOZZOLO ha 3 righe in questa tabella: 2, 3 e 5.']);
  });

  it.each(['popolazione', 'elenco', 'enti'] as const)('vale anche nella tabella %s', (tipo) => {
    const tabelle = [
      tabella(
        tipo,
        ['popolazione'],
        [
          ['Bozzolo', 1],
          ['Bozzolo', 1],
        ],
      ),
    ];
    expect(esito(s06, contesto({ enti: ENTI, tabelle }))).toEqual([['A3', 'riga-ripetuta', 'errore']]);
  });

  it('patrimonio e fondi possono avere più righe dello stesso soggetto', () => {
    const tabelle = [
      tabella(
        'fondi',
        ['fondi'],
        [
          ['Viadana', 1],
          ['Viadana', 2],
        ],
      ),
    ];
    expect(esito(s06, contesto({ enti: ENTI, tabelle }))).toEqual([]);
  });

  it('lo stesso ente con due cartelle proprie', () => {
    const dove = contesto({
      enti: ENTI,
      tabelle: [scheda([['turnOver', 1]]), scheda([['assegnate', 1]]), scheda([['turnOver', 2]], { file: 1 })],
      anagrafiche: [0, 1].map((file) => anagrafica({ ente: 'COMUNE DI VIADANA' }, { file })),
    });
    expect([...s06.verifica(dove)]).toMatchObject([{ codice: 'due-cartelle', celle: [{ file: 1 }, { file: 0 }] }]);
    expect(frasiDi(s06, dove)).toEqual(['COMUNE DI VIADANA ha risposto con 2 file: «file1.xlsx» e «file2.xlsx».']);
  });

  it('la cartella di un ente può essere una tabella di una riga; quella di tutti non conta', () => {
    const una = (file: number) => tabella('offerta', ['turnOver'], [['COMUNE DI VIADANA', 6]], { file });
    const tutti = tabella(
      'offerta',
      ['turnOver'],
      [['COMUNE DI BOZZOLO', 1] as const, ['COMUNE DI VIADANA', 6] as const],
      { file: 2 },
    );
    expect(esito(s06, contesto({ enti: ENTI, tabelle: [una(0), una(1), tutti] }))).toEqual([
      ['A2', 'due-cartelle', 'errore'],
    ]);
    expect(esito(s06, contesto({ enti: ENTI, tabelle: [una(0), tutti] }))).toEqual([]);
  });

  it('più file di un ente che dicono voci diverse sono una risposta sola, in più parti', () => {
    const parte = (voce: 'turnOver' | 'assegnate', file: number) =>
      tabella('offerta', [voce], [['COMUNE DI VIADANA', 6]], { file });
    expect(esito(s06, contesto({ enti: ENTI, tabelle: [parte('turnOver', 0), parte('assegnate', 1)] }))).toEqual([]);
  });

  it.each<[string, readonly Tabella[], boolean]>([
    ['dicono una voce in comune', [una(['turnOver'], 0), una(['turnOver', 'assegnate'], 1)], true],
    [
      'dicono voci diverse, accanto a colonne qualunque',
      [una([null, 'turnOver'], 0), una([null, 'assegnate'], 1)],
      false,
    ],
    [
      'la seconda è di tutti, e comincia da lui',
      [una(['turnOver'], 0), una(['turnOver'], 1, 'COMUNE DI BOZZOLO')],
      false,
    ],
    ['sono due tabelle della popolazione', [abitanti(0), abitanti(1)], false],
  ])('due cartelle in cui c’è lo stesso ente: %s', (_, tabelle, ripetuto) => {
    expect(esito(s06, contesto({ enti: ENTI, tabelle })).map(([, codice]) => codice)).toEqual(
      ripetuto ? ['due-cartelle'] : [],
    );
  });

  it('della cartella si mostra la prima riga', () => {
    const tabelle = [una(['carenza'], 0), una(['turnOver'], 0), una(['turnOver'], 1), una(['carenza'], 1)];
    const [rilievo] = s06.verifica(contesto({ enti: ENTI, tabelle }));
    expect(rilievo?.celle.map(({ foglio }) => foglio)).toEqual([tabelle[2]?.foglio.nome, tabelle[0]?.foglio.nome]);
  });

  it('in un ambito di un ente solo ogni estratto parla di lui', () => {
    const una = (file: number) => tabella('offerta', ['turnOver'], [['COMUNE DI VIADANA', 6]], { file });
    const dove = contesto({ enti: ['COMUNE DI VIADANA'], tabelle: [una(0), una(1)] });
    expect(esito(s06, dove)).toEqual([]);
  });

  it('le righe sconosciute non sono ripetizioni fra loro', () => {
    const tabelle = [
      tabella(
        'offerta',
        ['turnOver'],
        [
          ['Boh', 1],
          ['Boh', 1],
        ],
      ),
    ];
    expect(esito(s06, contesto({ enti: ENTI, tabelle }))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s06, foglioVuoto())).toEqual([]);
  });
});
