import { toA1 } from '../../../src/domain/notazione-a1';
import type { TestoLibero } from '../../../src/domain/tabelle/tabella';
import { riconosciFoglio, unione } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';

const dice = (testi: readonly TestoLibero[]): string[] =>
  testi.map(({ ruolo, posizione, testo }) => `${ruolo} ${toA1(posizione)} ${testo}`);

const A: Griglia = [
  ['Ente', 'Turn-over'],
  ['COMUNE DI BOZZOLO', 1],
  ['TOTALE', 1],
];
const B: Griglia = [
  ['Ente', 'Carenza'],
  ['COMUNE DI DOSOLO', 2],
];

const LUNGA: Griglia = [
  ['Ente', 'Turn-over'],
  ...['BOZZOLO', 'DOSOLO', 'VIADANA', 'SABBIONETA', 'POMPONESCO'].map((nome) => [`COMUNE DI ${nome}`, 1]),
];

interface Caso {
  readonly griglia: Griglia;
  readonly perTabella: readonly (readonly string[])[];
  readonly liberi?: readonly string[];
}

const CASI: Record<string, Caso> = {
  'titoli sopra, legenda sotto': {
    griglia: [['Piano annuale 2021'], ['U.I. da turn-over'], [], ...A, ['* Comuni senza U.I. SAP']],
    perTabella: [['titolo A1 Piano annuale 2021', 'titolo A2 U.I. da turn-over', 'nota A7 * Comuni senza U.I. SAP']],
  },
  'la nota è della prima, il titolo della seconda': {
    griglia: [...A, [], ['* Comuni senza U.I. SAP'], [], ['U.I. in carenza'], [], ...B],
    perTabella: [['nota A5 * Comuni senza U.I. SAP'], ['titolo A7 U.I. in carenza']],
  },
  'un testo attaccato alla prima e staccato dal titolo è della prima': {
    griglia: [...A, ['Comuni senza U.I. SAP: Calvatone'], [], ['U.I. in carenza'], ...B],
    perTabella: [['nota A4 Comuni senza U.I. SAP: Calvatone'], ['titolo A6 U.I. in carenza']],
  },
  'due titoli sulla stessa riga: da sinistra a destra, e le righe dall’alto': {
    griglia: [['Piano annuale'], ['U.I. da turn-over', null, 'ambito Oglio Po'], ...A],
    perTabella: [['titolo A1 Piano annuale', 'titolo A2 U.I. da turn-over', 'titolo C2 ambito Oglio Po']],
  },
  'titoli attaccati alla tabella di sopra e a quella di sotto': {
    griglia: [...A, ['Tabella 2'], ['U.I. in carenza'], ...B],
    perTabella: [[], ['titolo A4 Tabella 2', 'titolo A5 U.I. in carenza']],
  },
  'una nota di più righe': {
    griglia: [
      ...A,
      ['Nota: i comuni di Calvatone'],
      ['e di Solarolo Rainerio rispondono altrove'],
      [],
      ['Altro titolo'],
      ...B,
    ],
    perTabella: [
      ['nota A4 Nota: i comuni di Calvatone', 'nota A5 e di Solarolo Rainerio rispondono altrove'],
      ['titolo A7 Altro titolo'],
    ],
  },
  'un testo fra le righe è una nota': {
    griglia: [['Ente', 'SAT'], ['COMUNE DI BOZZOLO', 1], [], ['segue a pagina 2'], ['COMUNE DI DOSOLO', 0]],
    perTabella: [['nota A4 segue a pagina 2']],
  },
  'il rimando e la nota in due celle': {
    griglia: [...A, ['*', 'Comuni senza U.I. SAP']],
    perTabella: [['nota A4 * Comuni senza U.I. SAP']],
  },
  'tabelle affiancate, ognuna col suo': {
    griglia: [
      ['Turn over', null, null, 'Carenza'],
      ['Ente', 'Turn-over', null, 'Ente', 'Carenza'],
      ['COMUNE DI BOZZOLO', 1, null, 'COMUNE DI BOZZOLO', 2],
      ['* prima', null, null, '* seconda'],
    ],
    perTabella: [
      ['titolo A1 Turn over', 'nota A4 * prima'],
      ['titolo D1 Carenza', 'nota D4 * seconda'],
    ],
  },
  'tabelle affiancate: una colonna a lato è ancora sua, in mezzo di nessuno': {
    griglia: [
      [' Piano A ', null, null, null, 'Piano B', null, null, null, null, 'Piano C'],
      [null, 'Ente', 'Turn-over', null, null, null, null, 'Ente', 'Carenza'],
      [null, 'COMUNE DI BOZZOLO', 1, null, null, null, null, 'COMUNE DI BOZZOLO', 2],
      [],
      [null, null, null, '* prima', null, null, '* seconda'],
    ],
    perTabella: [
      ['titolo A1 Piano A', 'nota D5 * prima'],
      ['titolo J1 Piano C', 'nota G5 * seconda'],
    ],
    liberi: [],
  },
  'accanto a una tabella più lunga una terza tiene il suo titolo': {
    griglia: [
      ['Ente', 'Turn-over', null, 'Ente', 'Nuova'],
      ['COMUNE DI BOZZOLO', 1, null, 'COMUNE DI BOZZOLO', 2],
      ['COMUNE DI DOSOLO', 1, null, 'COMUNE DI DOSOLO', 2],
      [null, null, null, 'COMUNE DI VIADANA', 3],
      ['U.I. in carenza', null, null, 'COMUNE DI SABBIONETA', 3],
      [],
      ...B,
    ],
    perTabella: [[], [], ['titolo A5 U.I. in carenza']],
  },
  'una tabella lunga ha titolo e nota alle due estremità': {
    griglia: [['U.I. da turn-over'], [], [], [], ...LUNGA, [], [], [], ['* Comuni senza U.I. SAP']],
    perTabella: [['titolo A1 U.I. da turn-over', 'nota A14 * Comuni senza U.I. SAP']],
  },
  'oltre tre righe vuote non è più suo': {
    griglia: [['U.I. da turn-over'], [], [], [], [], ...LUNGA, [], [], [], [], ['* Comuni senza U.I. SAP']],
    perTabella: [[]],
    liberi: ['titolo A1 U.I. da turn-over', 'nota A16 * Comuni senza U.I. SAP'],
  },
  'un titolo scritto più a destra della tabella': {
    griglia: [
      [null, null, null, null, null, 'U.I. da turn-over'],
      ...A,
      [],
      [null, null, null, null, null, 'U.I. in carenza'],
      ...B,
    ],
    perTabella: [['titolo F1 U.I. da turn-over'], ['titolo F6 U.I. in carenza']],
  },
  'la nota di una tabella breve non passa a quella sopra': {
    griglia: [...A, [], ...B, ['* Comuni senza U.I. SAP']],
    perTabella: [[], ['nota A7 * Comuni senza U.I. SAP']],
  },
  'un titolo attaccato sotto, se non ha altra tabella, è una nota': {
    griglia: [...A, ['U.I. in carenza da rilevare']],
    perTabella: [['nota A4 U.I. in carenza da rilevare']],
  },
  'un testo staccato sotto la tabella è una sua nota, un titolo no': {
    griglia: [...A, [], ['Dati provvisori'], [], ['U.I. in carenza']],
    perTabella: [['nota A5 Dati provvisori']],
    liberi: ['titolo A7 U.I. in carenza'],
  },
  'un nome senza valori non è una nota': {
    griglia: [
      ['Ente', 'Turn-over'],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI DOSOLO'],
      ['COMUNE DI VIADANA', 2],
      ['TOTALE'],
    ],
    perTabella: [[]],
  },
  "un'etichetta di scheda senza valore non è una nota": {
    griglia: [['Turn-over', 1], ['Carenza'], ['da verificare con il gestore'], ['Nuova edificazione', 2]],
    perTabella: [[]],
  },
  "il titolo sopra l'anagrafica non passa alla tabella sotto, né la nota a quella sopra": {
    griglia: [['Prospetto del comune'], ['Ente', 'COMUNE DI VIADANA'], ['Referente'], ['Anno', 2021], ...A],
    perTabella: [[]],
    liberi: ['titolo A1 Prospetto del comune'],
  },
  'un appunto a fianco di una tabella non va a quella vicina': {
    griglia: [
      ['Ente', 'Turn-over'],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI DOSOLO', 1, null, null, 'U.I. verificate'],
      ['Ente', 'Carenza', null, null, 'Da verificare'],
      ['COMUNE DI DOSOLO', 2],
      ['COMUNE DI VIADANA', 2],
    ],
    perTabella: [[], []],
  },
  'ciò che è lontano è libero': {
    griglia: [['Ambito Oglio Po'], [], [], [], [], [], ...A, [], [], [], [], [], ['(1) altrove']],
    perTabella: [[]],
    liberi: ['titolo A1 Ambito Oglio Po', 'nota A15 (1) altrove'],
  },
  'un foglio di soli testi': {
    griglia: [['Note'], ['La popolazione è di 83025 abitanti'], ['etichetta', 'chiarimento'], [12]],
    perTabella: [],
    liberi: ['nota A1 Note', 'titolo A2 La popolazione è di 83025 abitanti'],
  },
};

describe('titoli e note', () => {
  it.each(Object.entries(CASI))('%s', (_, { griglia, perTabella, liberi = [] }) => {
    const { tabelle, testi } = riconosciFoglio(griglia);
    expect(tabelle.map((tabella) => dice(tabella.testi))).toEqual(perTabella);
    expect(dice(testi)).toEqual(liberi);
  });

  it('di una lunga premessa restano alla tabella le quaranta righe più vicine', () => {
    const premessa: Griglia = Array.from({ length: 45 }, (_, i) => [`Premessa ${i + 1}`]);
    const { tabelle, testi } = riconosciFoglio([...premessa, ...A]);
    expect(tabelle[0]?.testi.map(({ testo }) => testo)).toEqual(premessa.slice(5).flat());
    expect(testi.map(({ testo }) => testo)).toEqual(premessa.slice(0, 5).flat());
  });

  it("un'intestazione di due righe non è una nota", () => {
    const griglia: Griglia = [
      ['Ente', 'Alloggi', 'Popolazione'],
      [null, 'Turn-over'],
      ['COMUNE DI BOZZOLO', 1, 100],
      ['COMUNE DI DOSOLO', 2, 200],
    ];
    const unioni = [unione(0, 0, 2, 1), unione(0, 2, 2, 1)];
    const [tabella] = riconosciFoglio(griglia, { unioni }).tabelle;
    expect(tabella?.intestazione).toEqual({ prima: 0, ultima: 1 });
    expect(tabella?.testi).toEqual([]);
  });

  it('i testi liberi dicono il foglio', () => {
    expect(riconosciFoglio([['Una nota']], { nome: 'Note' }).testi).toMatchObject([{ foglio: 'Note' }]);
  });
});
