import { leggiPatrimonio } from '../../../src/domain/tabelle/patrimonio';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';

/** Di chi è ogni cifra, riga per riga: "Casalmaggiore sap aler". */
function proprietari(griglia: Griglia): string[] {
  return leggiPatrimonio(riconosciFoglio(griglia).tabelle).map(
    ({ soggetto, proprietario, uso }) => `${soggetto.nome ?? soggetto.tipo} ${uso} ${proprietario}`,
  );
}

const INTESTAZIONE = ['Sub-ambito', 'SAP', 'SAS'];
const RIGHE: Griglia = [INTESTAZIONE, ['Casalmaggiore', 228, 23], ['Ambito Oglio Po', 311, 16]];
const DEI_COMUNI = ['Casalmaggiore sap comuni', 'Casalmaggiore sas comuni'];
const DI_ALER = ['Casalmaggiore sap aler', 'Casalmaggiore sas aler', 'Oglio Po sap aler', 'Oglio Po sas aler'];

describe('di chi sono gli alloggi', () => {
  it.each<[string, Griglia, string[]]>([
    ["senza un titolo l'ambito è di tutti", RIGHE, [...DEI_COMUNI, 'Oglio Po sap tutti', 'Oglio Po sas tutti']],
    ['il titolo nomina ALER', [['Alloggi ALER'], ...RIGHE], DI_ALER],
    [
      'il titolo nomina i comuni',
      [['Alloggi comunali'], ...RIGHE],
      [...DEI_COMUNI, 'Oglio Po sap comuni', 'Oglio Po sas comuni'],
    ],
    [
      'il titolo dice solo che sono pubblici',
      [['Alloggi pubblici'], ...RIGHE],
      [...DEI_COMUNI, 'Oglio Po sap tutti', 'Oglio Po sas tutti'],
    ],
    ['fra due titoli vale quello che lo dice', [['Alloggi ALER'], ['Prospetto per uso'], ...RIGHE], DI_ALER],
    [
      'la nota sotto la tabella non vale',
      [...RIGHE, ['* Escluse le case di ALER']],
      [...DEI_COMUNI, 'Oglio Po sap tutti', 'Oglio Po sas tutti'],
    ],
    [
      "l'intestazione vale più del titolo",
      [['Alloggi ALER'], ['Sub-ambito', 'SAP dei comuni', 'SAS'], ['Casalmaggiore', 228, 23], ['Viadana', 1, 2]],
      ['Casalmaggiore sap comuni', 'Casalmaggiore sas aler', 'Viadana sap comuni', 'Viadana sas aler'],
    ],
  ])('%s', (_, griglia, attesi) => {
    expect(proprietari(griglia)).toEqual(attesi);
  });

  it.each<[string, Griglia, string]>([
    [
      'di soli comuni',
      [
        ['COMUNE DI BOZZOLO', 10, 1],
        ['COMUNE DI VIADANA', 20, 2],
      ],
      'comuni',
    ],
    [
      'di sole aziende',
      [
        ['ALER BS-CR-MN U.O. CREMONA', 10, 1],
        ['ALER BS-CR-MN U.O. MANTOVA', 20, 2],
      ],
      'aler',
    ],
    [
      'degli uni e delle altre',
      [
        ['COMUNE DI BOZZOLO', 10, 1],
        ['ALER BS-CR-MN U.O. MANTOVA', 20, 2],
      ],
      'tutti',
    ],
    [
      'di territori',
      [
        ['Casalmaggiore', 10, 1],
        ['Viadana', 20, 2],
      ],
      'comuni',
    ],
  ])('il totale %s', (nome, righe, atteso) => {
    const testata = nome === 'di territori' ? INTESTAZIONE : ['Ente', 'SAP', 'SAS'];
    expect(proprietari([testata, ...righe, ['TOTALE', 30, 3]]).slice(-2)).toEqual([
      `ambito sap ${atteso}`,
      `ambito sas ${atteso}`,
    ]);
  });
});

describe('che cosa non è una cifra del patrimonio', () => {
  it.each<[string, Griglia, string[]]>([
    [
      'i codici e gli altri dati della riga',
      [
        ['Ente', 'Provincia', 'SAP', 'SAS'],
        ['COMUNE DI BOZZOLO', 'MN', 10, 1],
      ],
      ['COMUNE DI BOZZOLO sap comuni', 'COMUNE DI BOZZOLO sas comuni'],
    ],
    [
      'una colonna di SAP nella tabella delle disponibilità',
      [
        ['Ente', 'SAP', 'Turn-over', 'Carenza'],
        ['COMUNE DI BOZZOLO', 10, 1, 2],
      ],
      [],
    ],
  ])('%s', (_, griglia, attesi) => {
    expect(proprietari(griglia)).toEqual(attesi);
  });

  it('il numero e la percentuale accanto restano distinti', () => {
    const griglia: Griglia = [
      ['Alloggi per proprietà'],
      ['Proprietà', 'Alloggi', '%'],
      ['27 Comuni', 597, '47%'],
      ['ALER BS-CR-MN', 680, '53%'],
    ];
    expect(leggiPatrimonio(riconosciFoglio(griglia).tabelle).map(({ forma }) => forma)).toEqual([
      'numero',
      'percentuale',
      'numero',
      'percentuale',
    ]);
  });
});
