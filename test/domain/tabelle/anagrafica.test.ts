import { toA1 } from '../../../src/domain/notazione-a1';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

function campi(griglia: Griglia, opzioni?: OpzioniFoglio): string[][] {
  return riconosciFoglio(griglia, opzioni).anagrafiche.map((anagrafica) =>
    anagrafica.campi.map(({ chiave, posizione, testo }) => `${chiave} ${toA1(posizione)} ${testo}`),
  );
}

describe("l'anagrafica", () => {
  it('legge ogni dato con la sua cella', () => {
    const griglia: Griglia = [
      ['Comunicazione annuale'],
      ['Dato', 'Valore', 'Chiarimenti'],
      ['Anno del piano', 2021, 'Anno in cui le U.I. saranno assegnabili.'],
      ['Ambito territoriale', 'Oglio Po', null],
      ['Ente proprietario', ' COMUNE DI VIADANA ', "Nome come nell'elenco."],
      ['Tipo di ente', 'comune', null],
      ['Codice ISTAT', '020066', 'Sei cifre.'],
      ['Codice catastale:', 'L826', null],
      ['Provincia', 'MN', null],
      ['Stato SAP', 'senza U.I. SAP', null],
      ['Referente', null, 'Ufficio.'],
      ['Data di compilazione', 44286, 'Giorno, mese e anno.'],
      ['Data di approvazione del piano', ' 31/3/2021 ', null],
    ];
    expect(campi(griglia, { formati: { B12: 'dd/mm/yyyy' } })).toEqual([
      [
        'anno B3 2021',
        'ambito B4 Oglio Po',
        'ente B5 COMUNE DI VIADANA',
        'tipoEnte B6 comune',
        'codiceIstat B7 020066',
        'codiceCatastale B8 L826',
        'provincia B9 MN',
        'statoSap B10 senza U.I. SAP',
        'dataCompilazione B12 2021-03-31',
        'approvato B13 2021-03-31',
      ],
    ]);
  });

  it.each<[string, Griglia, string[]]>([
    ['in una riga sola', [['Ente', 'COMUNE DI VIADANA', 'Anno', 2021]], ['ente B1 COMUNE DI VIADANA', 'anno D1 2021']],
    [
      'in due colonne di etichette',
      [
        ['Ente', 'COMUNE DI VIADANA', null, 'Anno', 2021],
        ['Codice ISTAT', '020066', null, 'Provincia', 'MN'],
      ],
      ['ente B1 COMUNE DI VIADANA', 'codiceIstat B2 020066', 'anno E1 2021', 'provincia E2 MN'],
    ],
    [
      'con un dato a destra non compilato',
      [
        ['Ente', 'COMUNE DI VIADANA', 'Anno', null],
        ['Codice ISTAT', '020066', 'Provincia', 'MN'],
      ],
      ['ente B1 COMUNE DI VIADANA', 'codiceIstat B2 020066', 'provincia D2 MN'],
    ],
    [
      'con un’etichetta detta due volte: vale la prima',
      [
        ['Ente', 'COMUNE DI VIADANA', 'Anno', 2021],
        ['Anno', 2022, null, null],
      ],
      ['ente B1 COMUNE DI VIADANA', 'anno B2 2022'],
    ],
  ])('etichette e valori affiancati, %s', (_, griglia, attesi) => {
    expect(campi(griglia)).toEqual([attesi]);
  });

  it("un dato non compilato non c'è, e il chiarimento accanto non ne prende il posto", () => {
    const griglia: Griglia = [
      ['Dato', 'Valore', 'Chiarimenti'],
      ['Ente', 'ALER BS-CR-MN U.O. MANTOVA', null],
      ['Codice ISTAT', null, 'Sei cifre, solo per i comuni.'],
      ['Anno', '2021', null],
    ];
    expect(campi(griglia)).toEqual([['ente B2 ALER BS-CR-MN U.O. MANTOVA', 'anno B4 2021']]);
  });

  it.each<[string, Griglia]>([
    ["solo l'ente", [['Ente', 'COMUNE DI VIADANA']]],
    [
      'senza ente',
      [
        ['Anno', 2021],
        ['Ambito', 'Oglio Po'],
      ],
    ],
    [
      "l'ente non compilato",
      [
        ['Ente', null, "Nome come nell'elenco degli enti dell'ambito."],
        ['Anno', 2021],
      ],
    ],
    [
      'un registro degli enti',
      [
        ['Ente', 'Codice ISTAT', 'Provincia'],
        ['COMUNE DI VIADANA', '020066', 'MN'],
      ],
    ],
    [
      'una tabella',
      [
        ['Comune', 'Turn-over'],
        ['Viadana', 1],
        ['Totale', 1],
      ],
    ],
  ])("non c'è: %s", (_, griglia) => {
    expect(campi(griglia)).toEqual([]);
  });

  const VIADANA: Griglia = [
    ['Ente', 'COMUNE DI VIADANA'],
    ['Anno', 2021],
  ];
  const LETTA = ['ente B1 COMUNE DI VIADANA', 'anno B2 2021'];

  it.each<[string, Griglia, string[][]]>([
    ["l'intestazione di una tabella sotto", [...VIADANA, [], ['Tipo ente', 'Codice ISTAT', 'Provincia']], [LETTA]],
    [
      "poche etichette in fila con le voci sono un'intestazione",
      [...VIADANA, [], ['Tipo ente', 'Ragione sociale', 'Turn-over', 'Carenza']],
      [LETTA],
    ],
    [
      'due dati sulla stessa riga, e un numero accanto',
      [
        ['Ente', 'COMUNE DI VIADANA', null, 'Provincia', 'MN', 'Totale'],
        ['Anno', 2021],
      ],
      [[...LETTA, 'provincia E1 MN']],
    ],
    [
      'un nome che non si conosce',
      [
        ['Ente', 'Consorzio Tre Rive'],
        ['Anno', 2021],
      ],
      [['ente B1 Consorzio Tre Rive', 'anno B2 2021']],
    ],
    [
      'un chiarimento al posto del nome',
      [
        ['Ente', 'Scrivere qui per esteso.'],
        ['Anno', 2021],
      ],
      [],
    ],
    [
      "un'intestazione al posto del nome",
      [
        ['Ente', 'Codice ISTAT'],
        ['Anno', 2021],
      ],
      [],
    ],
    [
      'la colonna intestata "Valore" vale più della prima scritta',
      [
        ['Dato', 'Lo scorso anno', 'Valore'],
        ['Ente', 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'],
        ['Anno', 2020, 2021],
      ],
      [['ente C2 COMUNE DI VIADANA', 'anno C3 2021']],
    ],
    [
      'la numerazione a sinistra non è un valore',
      [
        ['N.', 'Dato'],
        [1, 'Ente', 'COMUNE DI VIADANA'],
        [2, 'Anno', 2021],
      ],
      [['ente C2 COMUNE DI VIADANA', 'anno C3 2021']],
    ],
    [
      "senza intestazione decide dove sta il nome dell'ente",
      [
        ['Anno', null, 2020],
        ['Ente', 'COMUNE DI VIADANA'],
        ['Tipo di ente', 'comune'],
      ],
      [['ente B2 COMUNE DI VIADANA', 'tipoEnte B3 comune']],
    ],
    [
      'dove la prima etichetta ha solo un chiarimento decide la seconda',
      [
        ['Ragione sociale', 'Scrivere qui per esteso.'],
        ['Ente', null, 'COMUNE DI VIADANA'],
        ['Anno', 2020, 2021],
      ],
      [['ente C2 COMUNE DI VIADANA', 'anno C3 2021']],
    ],
    ['un dato ripetuto vale la prima volta', [...VIADANA, ['Anno di riferimento', 2022]], [LETTA]],
    [
      'quattro righe estranee in mezzo',
      [['Ente', 'COMUNE DI VIADANA'], [], [], [], [], ['Anno', 2021]],
      [['ente B1 COMUNE DI VIADANA', 'anno B6 2021']],
    ],
    ['cinque sono troppe', [['Ente', 'COMUNE DI VIADANA'], [], [], [], [], [], ['Anno', 2021]], []],
    [
      "con l'intestazione ma senza ente",
      [
        ['Dato', 'Valore'],
        ['Anno', 2021],
        ['Ambito', 'Oglio Po'],
      ],
      [],
    ],
  ])('%s', (_, griglia, attesi) => {
    expect(campi(griglia)).toEqual(attesi);
  });

  it('un suo dato non è anche una voce della scheda che segue', () => {
    const griglia: Griglia = [...VIADANA, ['Stato SAP', 12], ['SAS', 4], ['Totale', 16]];
    const { tabelle } = riconosciFoglio(griglia);
    expect(tabelle.map(({ colonne }) => colonne.map(({ voce }) => voce))).toEqual([['consistenzaSas', 'consistenza']]);
  });

  it('ogni dato sa dove sta la sua etichetta', () => {
    const [anagrafica] = riconosciFoglio(VIADANA).anagrafiche;
    expect(anagrafica?.campi.map(({ etichetta }) => toA1(etichetta))).toEqual(['A1', 'A2']);
  });

  it('due anagrafiche lontane restano due', () => {
    const una = (nome: string): Griglia => [
      ['Ente', nome],
      ['Anno', 2021],
    ];
    const vuote: Griglia = Array.from({ length: 10 }, () => []);
    expect(campi([...una('COMUNE DI VIADANA'), ...vuote, ...una('COMUNE DI BOZZOLO')])).toHaveLength(2);
  });
});
