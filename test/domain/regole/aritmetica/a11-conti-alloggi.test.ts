import type { ValoreCella } from '../../../../src/domain/snapshot';
import { a11 } from '../../../../src/domain/regole/aritmetica/a11-conti-alloggi';
import { VOCI } from '../../../../src/domain/voci/voce';
import { ente, esito } from '../../../costruttori/contesto';
import { alloggio, conFogli, elenco, messaggi, TESTATA, visti } from '../../../costruttori/elenco-unita';
import { foglio } from '../../../costruttori/snapshot';
import { foglioVuoto } from '../foglio-vuoto';

const VIADANA = 'COMUNE DI VIADANA';
const STATI = ['occupata', 'occupata', 'libera', 'libera', 'in carenza', 'in ristrutturazione'] as const;

const dichiara = (intestazione: string, valore: ValoreCella) =>
  foglio('Dichiarati', [
    ['Ragione Sociale Ente Proprietario', intestazione],
    [VIADANA, valore],
  ]);
const conStati = (stati: readonly ValoreCella[]) => elenco(stati.map((stato, i) => alloggio(i + 1, { Stato: stato })));
const registro = { ambito: null, capofila: null, enti: [ente(VIADANA)], provenienza: 'file' } as const;
const a11Di = (...fogli: Parameters<typeof conFogli>[0]) => visti(conFogli(fogli, { registro }), 'A11');

const LIBERE = 'Numero U.I. già libere';
const CARENZA = 'Numero U.I. in carenza manutentiva assegnabili nello stato di fatto';
const NUOVA = 'Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione';
const SAP = VOCI.consistenzaSap.intestazione;
const TURN_OVER = 'Numero U.I. libere e che si libereranno per effetto del turn-over';

describe('A11: alloggi contati e alloggi dichiarati', () => {
  it.each([
    [LIBERE, 2],
    [CARENZA, 1],
    [NUOVA, 1],
    [TURN_OVER, 2],
    [TURN_OVER, 5],
    [SAP, 6],
  ])('pulito: %s = %i', (voce, valore) => {
    expect(a11Di(dichiara(voce, valore), conStati(STATI))).toEqual([]);
  });

  it.each([
    [LIBERE, 3, 'A11 conto-diverso B2'],
    [LIBERE, 0, 'A11 conto-diverso B2'],
    [CARENZA, 2, 'A11 conto-diverso B2'],
    [NUOVA, 0, 'A11 conto-diverso B2'],
    [TURN_OVER, 1, 'A11 libere-oltre-turn-over B2'],
    [SAP, 7, 'A11 conto-diverso B2'],
  ])('diverso: %s = %i', (voce, valore, atteso) => {
    expect(a11Di(dichiara(voce, valore), conStati(STATI))).toEqual([atteso]);
  });

  it('dice quanti se ne contano, e indica le righe', () => {
    const esito = conFogli([dichiara(LIBERE, 3), conStati(STATI)]);
    expect(messaggi(esito, 'A11')).toEqual([`${VIADANA} dichiara 3 in «già libere»; nel suo elenco se ne contano 2.`]);
    const celle = esito.rilievi
      .find(({ regola }) => regola === 'A11')
      ?.celle.map(({ foglio, riga }) => `${foglio} ${riga}`);
    expect(celle).toEqual(['Dichiarati 1', 'Unita 3', 'Unita 4']);
  });

  it('indica poche righe anche se sono tante', () => {
    const esito = conFogli([dichiara(LIBERE, 3), conStati(Array.from({ length: 60 }, () => 'libera'))]);
    expect(esito.rilievi.find(({ regola }) => regola === 'A11')?.celle).toHaveLength(11);
  });

  it.each<[string, Parameters<typeof conFogli>[0]]>([
    ['uno stato manca', [dichiara(LIBERE, 3), conStati([...STATI, null])]],
    ['uno stato non si conosce', [dichiara(LIBERE, 3), conStati([...STATI, 'boh'])]],
    ['l’elenco è dei soli alloggi liberi', [dichiara(CARENZA, 3), conStati(['libera', 'libera'])]],
    ['gli alloggi da costruire non hanno ancora una riga', [dichiara(NUOVA, 9), conStati(STATI)]],
    ['il patrimonio di un elenco di soli liberi', [dichiara(SAP, 900), conStati(['libera'])]],
    [
      'il patrimonio di un elenco di liberi e di chi se ne va nell’anno',
      [
        dichiara(SAP, 900),
        elenco(
          [
            [...alloggio(1), 2026],
            [...alloggio(2, { Stato: 'libera' }), null],
          ],
          [...TESTATA, 'Data di rilascio prevista'],
        ),
        foglio('Anagrafica', [
          ['Ente', VIADANA],
          ['Anno del piano', 2026],
        ]),
      ],
    ],
    [
      'il patrimonio di un elenco di liberi e di chi se ne andrà, senza dire quando',
      [
        foglio('Dichiarati', [
          ['Ragione Sociale Ente Proprietario', SAP, TURN_OVER],
          [VIADANA, 900, 3],
        ]),
        conStati(['libera', 'occupata', 'occupata']),
      ],
    ],
    [
      'il patrimonio di un elenco che non dice chi è abitato',
      [dichiara(SAP, 900), elenco([alloggio(1).slice(0, -1)], TESTATA.slice(0, -1))],
    ],
  ])('non verificabile se %s', (_, fogli) => {
    const esito = conFogli(fogli, { registro });
    const [rilievo, ...altri] = esito.rilievi.filter(({ regola }) => regola === 'A11');
    expect(altri).toEqual([]);
    expect(rilievo).toMatchObject({ codice: 'elenco-parziale', esito: 'nonVerificabile', gravita: 'informazione' });
  });

  it('contano solo gli alloggi SAP, e quelli dell’ente', () => {
    const righe = [
      alloggio(1),
      alloggio(2, { Stato: 'libera' }),
      alloggio(3, { Stato: 'libera', Classificazione: 'SAS' }),
      alloggio(4, { Stato: 'libera', 'Ente proprietario': 'COMUNE DI BOZZOLO' }),
    ];
    expect(a11Di(dichiara(LIBERE, 1), elenco(righe))).toEqual([]);
  });

  it.each<[string, number, string[]]>([
    ['può essere suo: non si sa', 3, ['A11 elenco-parziale B2']],
    ['anche fosse suo non basterebbe', 4, ['A11 conto-diverso B2']],
    ['non toglie quelli contati', 1, ['A11 conto-diverso B2']],
    ['tutto torna già', 2, []],
  ])('un alloggio di chi non si conosce: %s', (_, sap, attesi) => {
    const righe = [alloggio(1), alloggio(2), alloggio(3, { 'Ente proprietario': 'COMUNE DI VIADNA E ALTRI' })];
    expect(a11Di(dichiara(SAP, sap), elenco(righe))).toEqual(attesi);
  });

  it('i transitori si possono contare fra i SAP o no', () => {
    const righe = [alloggio(1), alloggio(2), alloggio(3, { Classificazione: 'SAT' })];
    expect([2, 3, 4].map((sap) => a11Di(dichiara(SAP, sap), elenco(righe)).length)).toEqual([0, 0, 1]);
  });

  it('le convenzioni del foglio Privati sono gli alloggi conferiti da privati', () => {
    const privati = elenco(
      [['U1', 'Conv. 1', '01/01/2020', '31/12/2028']],
      ['Codice alloggio', 'Numero della convenzione', 'Data di inizio', 'Data di fine'],
      'Privati',
    );
    const anagrafica = foglio('Anagrafica', [
      ['Ente', VIADANA],
      ['Anno del piano', 2026],
    ]);
    const conto = (quanti: number) => a11Di(anagrafica, dichiara('Numero U.I. conferite da privati', quanti), privati);
    expect([conto(1), conto(2)]).toEqual([[], ['A11 conto-diverso B2']]);
  });

  it('senza elenchi, o col foglio vuoto, non c’è niente da confrontare', () => {
    expect(a11Di(dichiara(LIBERE, 3))).toEqual([]);
    expect(esito(a11, foglioVuoto())).toEqual([]);
  });
});

describe('A11: quando il conto è sicuro', () => {
  const BOZZOLO = 'COMUNE DI BOZZOLO';
  const SAS = VOCI.consistenzaSas.intestazione;
  const due = (prima: string, uno: ValoreCella, seconda: string, altro: ValoreCella) =>
    foglio('Dichiarati', [
      ['Ragione Sociale Ente Proprietario', prima, seconda],
      [VIADANA, uno, altro],
    ]);
  const PRIVATI = elenco(
    [['U1', 'Conv. 1', '01/01/2020', '31/12/2028']],
    ['Codice alloggio', 'Numero della convenzione', 'Data di inizio', 'Data di fine'],
    'Privati',
  );
  const ANAGRAFICA = foglio('Anagrafica', [
    ['Ente', VIADANA],
    ['Anno del piano', 2026],
  ]);

  it.each<[string, Parameters<typeof conFogli>[0], string[]]>([
    [
      'un elenco di sole libere le conta',
      [dichiara(LIBERE, 3), conStati(['libera', 'libera'])],
      ['A11 conto-diverso B2'],
    ],
    [
      'un elenco con chi abita conta anche zero',
      [dichiara(CARENZA, 3), conStati(['occupata'])],
      ['A11 conto-diverso B2'],
    ],
    ['l’elenco parziale che torna', [dichiara(LIBERE, 2), conStati(['libera', 'libera', null])], []],
    ['il patrimonio parziale che torna', [dichiara(SAP, 1), conStati(['libera'])], []],
    [
      'una parte che è già più del patrimonio',
      [dichiara(SAP, 1), conStati(['libera', 'libera'])],
      ['A11 conto-diverso B2'],
    ],
    ['il turn-over, se le libere sono dichiarate', [due(LIBERE, 2, TURN_OVER, 1), conStati(STATI)], []],
    ['una voce che non si legge', [dichiara(LIBERE, 'boh'), conStati(STATI)], []],
    ['una voce non rilevabile', [dichiara(LIBERE, 'n.r.'), conStati(STATI)], []],
    ['i privati senza il loro foglio', [dichiara('Numero U.I. conferite da privati', 2), conStati(STATI)], []],
    ['le libere, col solo foglio dei privati', [ANAGRAFICA, dichiara(LIBERE, 3), PRIVATI], []],
    [
      'i transitori stanno fra i SAP, non fra i SAS',
      [dichiara(SAS, 1), elenco([alloggio(1), alloggio(2, { Classificazione: 'SAT' })])],
      ['A11 conto-diverso B2'],
    ],
  ])('%s', (_, fogli, attesi) => {
    expect(a11Di(...fogli)).toEqual(attesi);
  });

  it('chi non ha elenco non si confronta', () => {
    const enti = [ente(BOZZOLO), ente(VIADANA)];
    const fogli = [
      foglio('Dichiarati', [
        ['Ragione Sociale Ente Proprietario', LIBERE],
        [BOZZOLO, 9],
        [VIADANA, 3],
      ]),
      conStati(STATI),
    ];
    expect(visti(conFogli(fogli, { registro: { ...registro, enti } }), 'A11')).toEqual(['A11 conto-diverso B3']);
  });

  it.each<[string, string, number, readonly ValoreCella[], object]>([
    ['le righe che fanno il conto', NUOVA, 0, STATI, { esito: 'violata', celle: ['Dichiarati 1', 'Unita 6'] }],
    [
      'le righe di un’altra parte',
      NUOVA,
      0,
      ['nuova edificazione'],
      { esito: 'violata', celle: ['Dichiarati 1', 'Unita 1'] },
    ],
    [
      'se è zero, la testata una volta',
      NUOVA,
      9,
      ['occupata'],
      { esito: 'nonVerificabile', celle: ['Dichiarati 1', 'Unita 0'] },
    ],
    [
      'le libere oltre il turn-over',
      TURN_OVER,
      1,
      STATI,
      { esito: 'violata', voce: 'turnOver', celle: ['Dichiarati 1', 'Unita 3', 'Unita 4'] },
    ],
    [
      'il patrimonio di una parte',
      SAP,
      9,
      ['libera'],
      { esito: 'nonVerificabile', celle: ['Dichiarati 1', 'Unita 1'] },
    ],
  ])('si indicano %s', (_, voce, valore, stati, atteso) => {
    const [rilievo] = conFogli([dichiara(voce, valore), conStati(stati)], { registro }).rilievi.filter(
      ({ regola }) => regola === 'A11',
    );
    expect({ ...rilievo, celle: rilievo?.celle.map(({ foglio: dove, riga }) => `${dove} ${riga}`) }).toMatchObject(
      atteso,
    );
  });
});
