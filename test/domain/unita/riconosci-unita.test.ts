import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { campoUnita } from '../../../src/domain/unita/sinonimi-unita';
import { riconosciFoglio, unione, vista, type Griglia } from '../../costruttori/riconosciuto';
import { alloggio, TESTATA } from '../../costruttori/elenco-unita';

const RIGA = ['UI-1', 'Viadana', 12, 345, 1, 60];

/** Ogni elenco in una riga: genere, area, campi. */
const visti = (griglia: Griglia, opzioni = {}): string[] =>
  riconosciFoglio(griglia, opzioni).elenchi.map(
    ({ genere, area, colonne }) => `${genere} ${areaToA1(area)} ${colonne.map(({ campo }) => campo).join(' ')}`,
  );

describe('riconoscere gli elenchi di alloggi', () => {
  it.each<[string, Griglia, string[]]>([
    ['dall’inizio del foglio', [TESTATA, alloggio(1), alloggio(2)], ['unita A1:K3']],
    ['sotto un titolo e una riga vuota', [['Anagrafe del patrimonio'], [], TESTATA, alloggio(1)], ['unita A3:K4']],
    [
      'in mezzo ad altre colonne',
      [
        ['', ...TESTATA, 'Note'],
        [null, ...alloggio(1), 'bello'],
      ],
      ['unita B1:M2'],
    ],
    ['con righe vuote in mezzo', [TESTATA, alloggio(1), [], [], alloggio(2)], ['unita A1:K5']],
    ['con un titolo di gruppo', [TESTATA, alloggio(1), ['Via Roma'], alloggio(2)], ['unita A1:K4']],
    ['con l’intestazione ripetuta', [TESTATA, alloggio(1), [], TESTATA, alloggio(2)], ['unita A1:K5']],
    [
      'due nello stesso foglio',
      [TESTATA, alloggio(1), [], ['Codice alloggio', 'Lavori', 'Costo stimato'], ['UI-1', 'tetto', 5]],
      ['unita A1:K2', 'carenza A4:C5'],
    ],
    ['con un alloggio in fondo di cui c’è solo il codice', [TESTATA, alloggio(1), ['UI-2']], ['unita A1:K3']],
    ['con una nota in fondo', [TESTATA, alloggio(1), ['Dati del 2025']], ['unita A1:K2']],
    ['con un conto in fondo', [TESTATA, alloggio(1).with(0, 7), [1]], ['unita A1:K2']],
    ['in bianco', [TESTATA], ['unita A1:K1']],
  ])('%s', (_, griglia, attesi) => {
    expect(visti(griglia).map((visto) => visto.split(' ').slice(0, 2).join(' '))).toEqual(attesi);
  });

  it('le colonne possono stare in qualunque ordine', () => {
    const ordine = [10, 4, 0, 7, 8, 1, 6, 2, 9, 3, 5];
    const mescola = (riga: readonly ValoreCella[]): ValoreCella[] => ordine.map((i) => riga[i] ?? null);
    expect(visti([mescola(TESTATA), mescola(alloggio(1))])).toEqual([
      'unita A1:K2 stato foglio codice vani superficie proprietario subalterno comune classificazione codiceCatastale mappale',
    ]);
  });

  it.each<[string, Griglia, object]>([
    [
      'unita',
      [
        ['Codice alloggio', 'Comune', 'Dati catastali', null, null, 'Superficie'],
        [null, null, 'Foglio', 'Particella', 'Sub.', 'mq'],
        RIGA,
      ],
      { unioni: [unione(0, 2, 1, 3)] },
    ],
    [
      'senza unire le celle',
      [
        ['Codice alloggio', 'Comune', 'Dati catastali', null, null, 'Superficie'],
        [null, null, 'Foglio', 'Particella', 'Sub.', 'mq'],
        RIGA,
      ],
      {},
    ],
    [
      'con la riga che numera le colonne',
      [['Codice alloggio', 'Comune', 'Foglio', 'Particella', 'Sub.', 'Superficie mq'], [1, 2, 3, 4, 5, 6], RIGA],
      {},
    ],
  ])('intestazione su due righe: %s', (_, griglia, opzioni) => {
    const [elenco] = riconosciFoglio(griglia, opzioni).elenchi;
    expect(elenco?.colonne.map(({ campo }) => campo)).toEqual([
      'codice',
      'comune',
      'foglio',
      'mappale',
      'subalterno',
      'superficie',
    ]);
    expect(elenco?.intestazione.ultima).toBe(griglia.length - 2);
  });

  it.each([
    ['codice', 'Codice U.I.', 'Cod. alloggio', 'ID unità immobiliare', 'Matricola alloggio', 'Codice identificativo'],
    ['proprietario', 'Ente proprietario', 'Ragione Sociale Ente Proprietario', 'Proprietà', 'Ente'],
    ['codiceIstat', 'Cod. ISTAT comune', 'Codice Istat'],
    ['codiceCatastale', 'Codice Belfiore', 'Codice catastale', 'Cod. catastale comune'],
    ['foglio', 'FOGLIO', 'Fg.', 'Fgl', 'Foglio catastale', 'N. foglio'],
    ['mappale', 'Mappale', 'Mapp.', 'Particella', 'Part.', 'Mappale/Particella', 'Particella catastale'],
    ['subalterno', 'Sub', 'Sub.', 'Subalterno'],
    ['categoria', 'Cat. catastale', 'Categoria catastale', 'Categoria'],
    ['vani', 'N. vani', 'Vani', 'Vani catastali', 'Numero locali', 'Consistenza (vani)'],
    ['superficie', 'Superficie utile (mq)', 'Sup. utile', 'Mq', 'Superficie (m2)', 'SUPERFICIE UTILE ALLOGGIO'],
    ['classificazione', 'Classificazione', 'Tipologia servizio', 'Servizio abitativo', 'Destinazione d’uso', 'Uso'],
    ['stato', 'Stato', 'Stato di fatto', 'Stato alloggio', 'Stato occupazionale', 'Stato dell’unità immobiliare'],
    ['costo', 'Costo stimato (€, IVA compresa)', 'Costo dei lavori', 'Importo lavori stimato', 'Spesa interventi'],
    ['mesi', 'Mesi di canone a scomputo', 'Durata scomputo (mesi)'],
    ['rilascio', 'Data di rilascio prevista', 'Data prevista rilascio', 'Data liberazione', 'Disponibile dal'],
    ['fine', 'Data di fine', 'Data scadenza convenzione', 'Scadenza convenzione'],
    [
      'persona',
      'Assegnatario',
      'Cognome e nome inquilino',
      'Codice fiscale',
      'C.F.',
      'Nominativo',
      'Intestatario contratto',
    ],
  ])('%s si scrive in molti modi', (campo, ...modi) => {
    expect(modi.map((modo) => [modo, campoUnita(modo)])).toEqual(modi.map((modo) => [modo, campo]));
  });

  it.each([
    'N. U.I.',
    'Numero alloggi',
    'Stato SAP',
    'Superficie (kmq)',
    'Note',
    'Anno',
    'Popolazione',
    'Telefono',
    'Via Roma 12',
  ])('%s non è un dato di un alloggio', (testo) => {
    expect(campoUnita(testo)).toBeNull();
  });

  it.each<[string, Griglia]>([
    [
      'un elenco di edifici',
      [
        ['Codice immobile', 'Comune', 'Foglio', 'Mappale', 'Numero alloggi'],
        ['E1', 'Viadana', 3, 4, 12],
      ],
    ],
    [
      'il territorio',
      [
        ['Comune', 'Superficie', 'Popolazione', 'Piano'],
        ['Viadana', 102, 19_000, 'sì'],
      ],
    ],
    [
      'un programma di lavori',
      [
        ['Codice', 'Misura', 'Costo', 'Durata'],
        ['M1', 'Tetti', 100, 3],
      ],
    ],
    [
      'un registro di enti',
      [
        ['Ente', 'Codice ISTAT', 'Codice catastale', 'Indirizzo', 'Stato SAP'],
        ['COMUNE DI VIADANA', '020066', 'L826', 'via', 'con U.I. SAP'],
      ],
    ],
    [
      'la tabella del piano',
      [
        ['Ragione Sociale Ente Proprietario', 'Numero U.I. conferite da privati'],
        ['COMUNE DI VIADANA', 3],
      ],
    ],
  ])('non è un elenco di alloggi: %s', (_, griglia) => {
    expect(visti(griglia)).toEqual([]);
  });

  it('uso e stato valgono se le loro parole sono note', () => {
    const testata = ['Codice alloggio', 'Superficie', 'Uso', 'Stato'];
    expect(visti([testata, ['U1', 60, 'abitazione', 'buono']])).toEqual(['unita A1:D2 codice superficie']);
    expect(visti([testata, ['U1', 60, 'SAP', 'libero']])).toEqual([
      'unita A1:D2 codice superficie classificazione stato',
    ]);
  });

  it('delle superfici vale quella utile', () => {
    const griglia = [
      ['Codice alloggio', 'Vani', 'Superficie', 'Superficie utile'],
      ['U1', 3, 80, 60],
    ];
    expect(riconosciFoglio(griglia).elenchi[0]?.colonne.find(({ campo }) => campo === 'superficie')?.colonna).toBe(3);
  });

  it('inizio e fine di un contratto d’affitto non sono una convenzione', () => {
    const testata = ['Codice alloggio', 'Superficie', 'Vani', 'Data inizio', 'Data fine'];
    expect(visti([testata, ['U1', 60, 3, 45_000, 46_000]])).toEqual(['unita A1:E2 codice superficie vani']);
  });

  it('le tabelle sotto, sopra e di fianco si riconoscono lo stesso', () => {
    const quadro = (ente: string, quanti: number): Griglia => [
      ['Ragione Sociale Ente Proprietario', 'Numero U.I. conferite da privati'],
      [ente, quanti],
    ];
    const griglia = [
      ...quadro('COMUNE DI VIADANA', 3),
      [],
      [...TESTATA, null, null],
      alloggio(1),
      alloggio(2),
      [],
      ...quadro('COMUNE DI BOZZOLO', 4),
    ];
    const letto = riconosciFoglio(griglia);
    expect(letto.tabelle.map(vista)).toMatchObject([{ area: 'A1:B2' }, { area: 'A8:B9' }]);
    expect(letto.elenchi.map(({ area }) => areaToA1(area))).toEqual(['A4:K6']);
    const fianco = [TESTATA, alloggio(1), alloggio(2)].map((riga, i) => [
      ...riga,
      null,
      ...(quadro('COMUNE DI BOZZOLO', 4)[i] ?? []),
    ]);
    expect(riconosciFoglio(fianco).tabelle.map(vista)).toMatchObject([{ area: 'M1:N2' }]);
  });
});
