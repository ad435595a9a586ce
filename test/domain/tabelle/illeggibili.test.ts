import { areaToA1 } from '../../../src/domain/notazione-a1';
import { illeggibili, riconosciFoglio, unione, voci } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';
const VIADANA = 'COMUNE DI VIADANA';
const ALER_COMUNI = 'Alloggi ALER presenti nei comuni del sub-ambito di';

interface Caso {
  readonly griglia: Griglia;
  readonly opzioni?: OpzioniFoglio;
  readonly attesi: readonly string[];
  /** Le voci delle tabelle che si leggono lo stesso. */
  readonly lette: readonly string[][];
}

const CASI: Record<string, Caso> = {
  "manca l'intestazione di una voce": {
    griglia: [
      ['Ente', 'complessivo', null, 'carenza'],
      [BOZZOLO, 1, 1, 0],
      [VIADANA, 2, 1, 1],
      ['TOTALE', 3, 2, 1],
    ],
    attesi: ['colonna-senza-intestazione C1'],
    lette: [['complessivo', 'carenza']],
  },
  "manca l'intestazione dell'ultima voce": {
    griglia: [
      ['Ente', 'complessivo'],
      [BOZZOLO, 1, 1],
      [VIADANA, 2, 1],
    ],
    attesi: ['colonna-senza-intestazione C1'],
    lette: [['complessivo']],
  },
  "manca un'intestazione sotto un titolo di gruppo": {
    griglia: [
      ['Ente', 'Numero U.I.', null],
      [null, 'turn-over', null],
      [BOZZOLO, 1, 2],
      [DOSOLO, 1, 2],
    ],
    opzioni: { unioni: [unione(0, 0, 2, 1), unione(0, 1, 1, 2)] },
    attesi: ['colonna-senza-intestazione C2'],
    lette: [['turnOver']],
  },
  'manca la sola intestazione di voce': {
    griglia: [
      ['U.I. in carenza manutentiva - anno 2021'],
      [],
      ['Ragione Sociale Ente Proprietario', null],
      [BOZZOLO, 1],
      [`${VIADANA}*`, null],
      [DOSOLO, 4],
      ['TOTALE', 5],
    ],
    attesi: ['colonna-senza-intestazione B3'],
    lette: [],
  },
  "manca tutta la riga d'intestazione": {
    griglia: [['U.I. in carenza manutentiva'], [], [BOZZOLO, 1], [VIADANA, 3], [DOSOLO, 4]],
    opzioni: { origine: { riga: 2, colonna: 1 } },
    attesi: ['colonna-senza-intestazione C4'],
    lette: [],
  },
  'manca tutto, dalla prima riga del foglio': {
    griglia: [
      [BOZZOLO, 1],
      [VIADANA, 3],
    ],
    attesi: ['colonna-senza-intestazione B1'],
    lette: [],
  },
  "manca l'intestazione degli enti": {
    griglia: [
      ['Un titolo'],
      [null, 'Numero U.I. per servizi abitativi transitori'],
      [BOZZOLO, 1],
      [`${VIADANA}*`, null],
    ],
    attesi: ['senza-intestazione-ente A2'],
    lette: [['transitori']],
  },
  'voci senza righe': {
    griglia: [['Ente', 'Turn-over', 'Carenza'], [], [], ['Altro'], ['Ente', 'Privati'], [BOZZOLO, 1]],
    attesi: ['voci-senza-righe B1'],
    lette: [['privati']],
  },
  'voci senza righe e senza nomi': {
    griglia: [['Turn-over', 'Carenza', 'Privati']],
    attesi: ['voci-senza-righe A1'],
    lette: [],
  },
  'titoli senza tabella, in fondo al foglio': {
    griglia: [
      ['Ente', 'Turn-over'],
      [BOZZOLO, 1],
      [],
      [`${ALER_COMUNI} Casalmaggiore`],
      [],
      [`${ALER_COMUNI} Viadana`],
    ],
    attesi: ['titolo-senza-tabella A4', 'titolo-senza-tabella A6'],
    lette: [['turnOver']],
  },
  "titoli senza tabella, prima di un'altra tabella": {
    griglia: [
      [`${ALER_COMUNI} Casalmaggiore`],
      [`${ALER_COMUNI} Viadana`],
      [],
      ['U.I. complessivamente disponibili'],
      [],
      ['Ente', 'Turn-over'],
      [BOZZOLO, 1],
    ],
    attesi: ['titolo-senza-tabella A1', 'titolo-senza-tabella A2'],
    lette: [['turnOver']],
  },
  "il titolo di una voce e nient'altro": {
    griglia: [['Numero U.I. conferite da privati']],
    attesi: ['titolo-senza-tabella A1'],
    lette: [],
  },
};

describe('ciò che sembra una tabella e non si legge', () => {
  it.each(Object.entries(CASI))('%s', (_, { griglia, opzioni, attesi, lette }) => {
    const riconosciuto = riconosciFoglio(griglia, opzioni);
    expect(illeggibili(riconosciuto)).toEqual(attesi);
    expect(riconosciuto.tabelle.map(voci)).toEqual(lette);
  });

  it('dice dove sta la tabella', () => {
    const { illeggibili: trovati } = riconosciFoglio([
      ['Ente', null],
      [BOZZOLO, 1],
      [DOSOLO, 2],
      [VIADANA, 3],
    ]);
    expect(trovati.map(({ area }) => areaToA1(area))).toEqual(['A1:B4']);
  });
});

const CARENZA: Griglia = [[], ['Ente', 'Carenza'], [BOZZOLO, 2]];

describe('nessun falso allarme', () => {
  it.each<[string, Griglia]>([
    [
      'la numerazione delle righe',
      [
        [null, 'Ente', 'SAT'],
        [1, BOZZOLO, 1],
        [2, DOSOLO, 0],
        [3, VIADANA, 0],
      ],
    ],
    [
      'un elenco numerato senza intestazione',
      [
        [1, 'Bozzolo'],
        [2, 'Dosolo'],
        [3, 'Viadana'],
      ],
    ],
    [
      'una colonna di testi senza intestazione',
      [
        ['Ente', 'SAT', null],
        [BOZZOLO, 1, 'x'],
        [DOSOLO, 0, 'y'],
      ],
    ],
    [
      'qualche numero sparso accanto',
      [
        ['Ente', 'SAT', null],
        [BOZZOLO, 1, null],
        [DOSOLO, 0, null],
        [VIADANA, 0, 9],
      ],
    ],
    [
      "un'altra tabella per comune",
      [
        ['Comune', 'Densità'],
        ['Bozzolo', 216],
        ['Viadana', 190],
      ],
    ],
    ['una nota con parole da titolo', [['* Alloggi presenti nei comuni: vedi allegato']]],
    ['una frase', [['Gli alloggi ALER presenti nei comuni sono 445.']]],
    [
      'il titolo di una sezione e quello della tabella',
      [['U.I. disponibili'], [], ['Alloggi in carenza'], ['Ente', 'Carenza'], [BOZZOLO, 1]],
    ],
    [
      'una voce che ha la sua tabella più sotto',
      [['U.I. in carenza'], [], ['U.I. da privati'], ['Ente', 'Privati'], [BOZZOLO, 1], ['TOTALE', 1], ...CARENZA],
    ],
    ["un titolo che dice che il dato non c'è", [['U.I. conferite da privati: dato non rilevabile']]],
    ['una legenda', [['SAT: servizi abitativi transitori'], [], ['U.I.: unità immobiliari']]],
    [
      'il titolo generale e quello della tabella',
      [['Offerta di alloggi'], [], ['Turn-over'], ['Ente', 'SAT'], [BOZZOLO, 1]],
    ],
    ['un foglio vuoto', []],
  ])('%s', (_, griglia) => {
    expect(illeggibili(riconosciFoglio(griglia))).toEqual([]);
  });
});
