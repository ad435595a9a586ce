import { s05 } from '../../../../src/domain/regole/struttura/s05-nome-ente';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { Posizione } from '../../../../src/domain/snapshot';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = [
  'ALER BS-CR-MN U.O. MANTOVA',
  'COMUNE DI CASTELDIDONE',
  "COMUNE DI CINGIA DE' BOTTI",
  'COMUNE DI PIADENA DRIZZONA',
  'COMUNE DI RIVAROLO DEL RE ED UNITI',
  'COMUNE DI RIVAROLO MANTOVANO',
  ente('COMUNE DI SAN MARTINO DEL LAGO', { alias: ['S. Martino'] }),
];

const conNome = (nome: string) => contesto({ enti: ENTI, tabelle: [tabella('offerta', ['nuova'], [[nome, 0]])] });

describe('S05: nomi degli enti', () => {
  it.each(['COMUNE DI CASTELDIDONE', 'Comune di Casteldidone', 'Casteldidone*', 'COMUNE DI RIVAROLO MANTOVANO'])(
    '%s è scritto bene',
    (nome) => {
      expect(esito(s05, conNome(nome))).toEqual([]);
    },
  );

  it.each([
    ['COMUNE DI CASTELIDONE', 'vicino', 'avviso', 'COMUNE DI CASTELDIDONE'],
    ['COMUNE DI CASTELIDONE *', 'vicino', 'avviso', 'COMUNE DI CASTELDIDONE *'],
    ['Comune di Castelidone*', 'vicino', 'avviso', 'Comune di Casteldidone*'],
    ['Castelidone', 'vicino', 'avviso', 'Casteldidone'],
    ['CASTELIDONE', 'vicino', 'avviso', 'CASTELDIDONE'],
    ['Cingia de’ Botti', 'normalizzato', 'informazione', "Cingia de' Botti"],
    ['ALER BS- CR-MN U.O. MANTOVA', 'normalizzato', 'informazione', 'ALER BS-CR-MN U.O. MANTOVA'],
  ])('%s', (nome, codice, gravita, correzione) => {
    const dove = conNome(nome);
    expect(esito(s05, dove)).toEqual([['A2', codice, gravita]]);
    expect([...s05.verifica(dove)][0]?.correzione).toMatchObject({
      cella: { riga: 1, colonna: 0 },
      valore: correzione,
    });
  });

  it('un altro nome accettato si fa solo notare', () => {
    const [rilievo] = s05.verifica(conNome('S. Martino'));
    expect(rilievo).toMatchObject({ codice: 'alias', gravita: 'informazione', ente: 'COMUNE DI SAN MARTINO DEL LAGO' });
    expect(rilievo?.correzione).toBeUndefined();
  });

  it('un rilievo per cella, in ogni tabella (AN-02, AN-11)', () => {
    const righe = [['ALER BS- CR-MN U.O. MANTOVA', 5] as const, ['COMUNE DI CASTELIDONE', 0] as const];
    const tabelle = [tabella('offerta', ['nuova'], righe), tabella('offerta', ['transitori'], righe)];
    expect(esito(s05, contesto({ enti: ENTI, tabelle }))).toEqual([
      ['A2', 'normalizzato', 'informazione'],
      ['A3', 'vicino', 'avviso'],
      ['A2', 'normalizzato', 'informazione'],
      ['A3', 'vicino', 'avviso'],
    ]);
  });

  it.each(['elenco', 'popolazione', 'enti'] as const)('vale anche nella tabella %s (AN-13)', (tipo) => {
    const dove = contesto({ enti: ENTI, tabelle: [tabella(tipo, ['popolazione'], [['Cingia de’ Botti', 1191]])] });
    expect(esito(s05, dove)).toEqual([['A2', 'normalizzato', 'informazione']]);
  });

  it('chi non è dell’ambito resta a S04', () => {
    expect(esito(s05, conNome('COMUNE DI CREMONA'))).toEqual([]);
  });

  it('le schede di una cartella prendono il nome dall’anagrafica, una volta sola', () => {
    const dove = contesto({
      enti: ENTI,
      tabelle: [scheda([['turnOver', 1]]), scheda([['assegnate', 0]])],
      anagrafiche: [anagrafica({ anno: '2021', ente: 'Comune di Castelidone' })],
    });
    expect(esito(s05, dove)).toEqual([['B2', 'vicino', 'avviso']]);
  });

  it('una scheda che porta il suo nome lo ha nella propria cella', () => {
    const letta = scheda([['turnOver', 1]]);
    const righe = letta.righe.map((riga) => ({ ...riga, nome: 'Castelidone', posizioneNome: { riga: 0, colonna: 1 } }));
    expect(esito(s05, contesto({ enti: ENTI, tabelle: [{ ...letta, righe }] }))).toEqual([['B1', 'vicino', 'avviso']]);
  });

  it('se l’anagrafica non dice l’ente non c’è un nome da correggere', () => {
    const anagrafiche = [anagrafica({ anno: '2021' })];
    expect(esito(s05, contesto({ enti: ENTI, tabelle: [scheda([['turnOver', 1]])], anagrafiche }))).toEqual([]);
  });

  it.each<[string, string, readonly Posizione[], readonly string[]]>([
    ['scritto bene', 'COMUNE DI CASTELDIDONE: senza alloggi', [{ riga: 1, colonna: 1 }], []],
    ['storpiato', 'COMUNE DI CASTELIDONE: senza alloggi', [{ riga: 1, colonna: 1 }], ['B2']],
    [
      'storpiato, in due celle',
      'COMUNE DI CASTELIDONE: senza alloggi',
      [
        { riga: 1, colonna: 11 },
        { riga: 11, colonna: 1 },
      ],
      ['L2', 'B12'],
    ],
    [
      'storpiato, nella stessa cella letta due volte',
      'COMUNE DI CASTELIDONE: senza alloggi',
      [
        { riga: 1, colonna: 1 },
        { riga: 1, colonna: 1 },
      ],
      ['B2'],
    ],
  ])('un nome in una nota: %s', (_, testo, posizioni, celle) => {
    const testi = posizioni.map((posizione) => ({ testo, posizione, ruolo: 'nota' as const, foglio: 'Note' }));
    expect([...s05.verifica(contesto({ enti: ENTI, testi }))].map((uno) => uno.celle[0] && toA1(uno.celle[0]))).toEqual(
      celle,
    );
  });

  it('i nomi storpiati in note e titoli sono informazioni (AN-09, AN-10)', () => {
    const dove = contesto({
      enti: ENTI,
      tabelle: [
        tabella('offerta', ['polizia'], [['COMUNE DI CASTELDIDONE', 10]], {
          note: ['* il comune di Rivarolo ed Uniti non ha alloggi', 'Senza U.I.: Piadena e Drizzona'],
        }),
      ],
    });
    expect([...s05.verifica(dove)]).toMatchObject([
      { codice: 'nel-testo', celle: [{ riga: 2, colonna: 0 }], trovato: 'Rivarolo ed Uniti' },
      { codice: 'nel-testo', celle: [{ riga: 3, colonna: 0 }], ente: 'COMUNE DI PIADENA DRIZZONA' },
    ]);
    expect(frasiDi(s05, dove)[0]).toBe(
      'Il testo nomina «Rivarolo ed Uniti»; il nome ufficiale è «COMUNE DI RIVAROLO DEL RE ED UNITI».',
    );
  });

  it('dice le frasi delle celle', () => {
    const nomi = ['COMUNE DI CASTELIDONE', 'Cingia de’ Botti', 'S. Martino'];
    const tabelle = [
      tabella(
        'offerta',
        ['nuova'],
        nomi.map((nome) => [nome, 0] as const),
      ),
    ];
    expect(frasiDi(s05, contesto({ enti: ENTI, tabelle }))).toEqual([
      'Trovato «COMUNE DI CASTELIDONE»; il nome più vicino è «COMUNE DI CASTELDIDONE».',
      "Trovato «Cingia de’ Botti», che differisce da «COMUNE DI CINGIA DE' BOTTI» per spazi, accenti o apostrofi.",
      'Trovato «S. Martino», un altro nome di «COMUNE DI SAN MARTINO DEL LAGO».',
    ]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s05, foglioVuoto())).toEqual([]);
  });
});
