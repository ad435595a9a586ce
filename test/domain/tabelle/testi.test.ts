import { toA1 } from '../../../src/domain/notazione-a1';
import type { TestoLibero } from '../../../src/domain/tabelle/tabella';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
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

  it('i testi liberi dicono il foglio', () => {
    expect(riconosciFoglio([['Una nota']], { nome: 'Note' }).testi).toMatchObject([{ foglio: 'Note' }]);
  });
});
