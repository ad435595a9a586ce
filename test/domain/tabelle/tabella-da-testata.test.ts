import { areaToA1, toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { illeggibili, riconosciFoglio, righe as righeDi, unione, voci } from '../../costruttori/riconosciuto';

type Righe = readonly (readonly ValoreCella[])[];

const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';
const CODICI = ['Ente', 'Codice ISTAT'];
const enti = (quanti: number): Righe => Array.from({ length: quanti }, (_, i) => [`COMUNE DI PROVA ${i}`, `0200${i}`]);

/** Le tabelle lette, `offerta A1:B3 turnOver`. */
function lette(griglia: Righe): readonly string[] {
  return riconosciFoglio(griglia).tabelle.map((tabella) =>
    [tabella.tipo, areaToA1(tabella.area), ...voci(tabella)].join(' '),
  );
}

/** Che cosa non si è potuto leggere, dove, e quanto tiene. */
function rotte(griglia: Righe): readonly string[] {
  return riconosciFoglio(griglia).illeggibili.map(
    ({ motivo, area }) => `${motivo.codice} ${toA1(motivo.cella)} in ${areaToA1(area)}`,
  );
}

describe('un registro o un elenco di enti', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['con un codice', [CODICI, [BOZZOLO, '020007'], [DOSOLO, '020021']], ['enti A1:B3 campo codiceIstat']],
    ['con un codice che è un numero', [CODICI, [BOZZOLO, 20007], [DOSOLO, 20021]], ['enti A1:B3 campo codiceIstat']],
    ['i soli nomi', [['Ente'], [BOZZOLO], [DOSOLO]], ['elenco A1:A3']],
    [
      'i nomi numerati',
      [
        ['N.', 'Comune'],
        [1, BOZZOLO],
        [2, DOSOLO],
      ],
      ['elenco A1:B3 -'],
    ],
    [
      'i nomi e una nota',
      [
        ['Comune', 'Note'],
        [BOZZOLO, 'x'],
        [DOSOLO, 'y'],
      ],
      ['elenco A1:B3 -'],
    ],
    [
      'accanto ai nomi c’è un numero: è un’altra cosa',
      [
        ['Comune', 'Note'],
        [BOZZOLO, 'x'],
        [DOSOLO, 5],
      ],
      [],
    ],
    [
      'accanto ai nomi ci sono numeri senza intestazione',
      [
        ['Ente', null],
        [BOZZOLO, 1],
        [DOSOLO, 2],
      ],
      [],
    ],
    ['un ente solo', [CODICI, [BOZZOLO, '020007']], []],
    ['nomi che non sono enti', [CODICI, ['Fondazione', '1'], ['Consorzio', '2']], []],
    ['nomi che si ripetono', [CODICI, [BOZZOLO, '1'], [BOZZOLO, '1'], [DOSOLO, '2']], []],
    ['uno su dieci si ripete', [CODICI, ...enti(9), [`COMUNE DI PROVA 0`, '1']], ['enti A1:B11 campo codiceIstat']],
    ['nomi che si ripetono più in basso', [CODICI, ...enti(14), ...enti(14)], []],
    ['senza righe', [CODICI, [], []], []],
  ])('%s', (_, griglia, attese) => {
    expect(lette(griglia)).toEqual(attese);
  });

  it.each<[string, Righe]>([
    [
      'di un registro',
      [
        [...CODICI, null],
        [BOZZOLO, '020007', 1],
        [DOSOLO, '020021', 2],
      ],
    ],
    ['di un registro senza righe', [CODICI]],
    ['di un elenco senza righe', [['Ente']]],
  ])('%s non si lamenta nessuno', (_, griglia) => {
    expect(rotte(griglia)).toEqual([]);
  });
});

describe('gli importi', () => {
  it.each<[string, Righe, readonly string[]]>([
    [
      'accanto all’offerta non sono una voce',
      [
        ['Ente', 'Turn-over', 'Risorse erogate'],
        [BOZZOLO, 1, 1500],
      ],
      ['offerta A1:C2 turnOver -'],
    ],
    [
      'nelle tabelle dei fondi sì',
      [['Misura', 'Risorse erogate'], ['Contributo di solidarietà', 1500], [], ['Emergenza abitativa', 20]],
      ['fondi A1:B4 fondi'],
    ],
  ])('%s', (_, griglia, attese) => {
    expect(lette(griglia)).toEqual(attese);
  });
});

describe('dopo una riga vuota, un nome che non è un ente', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['nell’offerta è fuori', [['Ente', 'Turn-over'], [BOZZOLO, 1], [], ['Consorzio', 2]], [BOZZOLO]],
    [
      'nel patrimonio continua',
      [['Sub-ambito', 'SAP'], ['Viadana', 1], [], ['Casalasco', 2]],
      ['Viadana', 'Casalasco'],
    ],
    [
      'nei fondi continua, con la sua misura',
      [['Misura', 'Sub-ambito', 'Risorse erogate'], ['Misura 1', 'Viadana', 15], [], [null, 'Casalasco', 20]],
      ['Misura 1 - Viadana', 'Misura 1 - Casalasco'],
    ],
  ])('%s', (_, griglia, attesi) => {
    expect(righeDi(riconosciFoglio(griglia).tabelle[0]).map(([nome]) => nome)).toEqual(attesi);
  });
});

it('l’intestazione ripetuta dopo un salto pagina, con altri spazi, è la stessa', () => {
  const griglia = [['Ente', ' Turn-over '], [BOZZOLO, 1], [], ['Ente', 'Turn-over'], [DOSOLO, 2], ['TOTALE', 3]];
  expect(lette(griglia)).toEqual(['offerta A1:B6 turnOver']);
});

describe('voci a cui non segue niente', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['con i nomi', [['Ente', 'Turn-over', 'Carenza']], ['voci-senza-righe B1 in B1:C1']],
    ['con i nomi e una nota prima', [[null, 'Ente', 'Note', 'Turn-over']], ['voci-senza-righe D1 in C1:D1']],
    ['del patrimonio', [['Ente', 'SAP', 'SAS']], ['voci-senza-righe B1 in B1:C1']],
    ['sotto "Sub-ambito"', [['Sub-ambito', 'SAP']], []],
    ['tre in fila, senza nomi', [['Turn-over', 'Carenza', 'Privati']], ['voci-senza-righe A1 in A1:C1']],
    ['rientrate', [[null, 'Turn-over', 'Carenza', 'Privati']], ['voci-senza-righe B1 in B1:D1']],
    ['due in fila possono essere una legenda', [['Turn-over', 'Carenza']], []],
    ['un importo non è la terza', [['Turn-over', 'Carenza', 'Risorse erogate']], []],
    ['un testo tre righe sotto', [['Turn-over', 'Carenza', 'Privati'], [], [], ['x']], []],
    [
      'un testo quattro righe sotto',
      [['Turn-over', 'Carenza', 'Privati'], [], [], [], ['x']],
      ['voci-senza-righe A1 in A1:C1'],
    ],
  ])('%s', (_, griglia, attese) => {
    expect(rotte(griglia)).toEqual(attese);
  });
});

describe('l’intestazione che manca', () => {
  const conTestata = (...testata: readonly (string | null)[]): Righe => [testata, [BOZZOLO, 1, 3], [DOSOLO, 2, 4]];

  it.each<[string, Righe, readonly string[]]>([
    ['dei nomi, nell’offerta', conTestata(null, 'Turn-over', 'Carenza'), ['senza-intestazione-ente A1 in A1:C3']],
    ['dei nomi, nella popolazione', conTestata(null, 'Maschi', 'Femmine'), ['senza-intestazione-ente A1 in A1:C3']],
    ['dei nomi, nel patrimonio', conTestata(null, 'SAP', 'SAS'), []],
    ['di una colonna, nell’offerta', conTestata('Ente', 'Turn-over', null), ['colonna-senza-intestazione C1 in C1:C3']],
    ['di una colonna, nel patrimonio', conTestata('Ente', 'SAP', null), ['colonna-senza-intestazione C1 in C1:C3']],
  ])('%s', (_, griglia, attese) => {
    expect(rotte(griglia)).toEqual(attese);
  });
});

describe('l’intestazione dei nomi, unita sopra una colonna di numeri', () => {
  const dueColonne = { unioni: [unione(0, 0, 1, 2)] };

  it.each<[string, Righe, readonly string[]]>([
    [
      'con una voce accanto',
      [
        ['Ente', null, 'Turn-over'],
        [BOZZOLO, 4, 1],
        [DOSOLO, 3, 2],
      ],
      ['B1:B3'],
    ],
    [
      'senza altre colonne',
      [
        ['Ente', null],
        [BOZZOLO, 4],
        [DOSOLO, 3],
      ],
      ['A1:B3'],
    ],
    [
      'con le note accanto',
      [
        ['Ente', null, 'Note'],
        [BOZZOLO, 4, 'x'],
        [DOSOLO, 3, 'y'],
      ],
      ['A1:B3'],
    ],
  ])('%s: non dice che numeri sono', (_, griglia, aree) => {
    const { illeggibili: trovati } = riconosciFoglio(griglia, dueColonne);
    expect(trovati.map(({ motivo }) => motivo)).toEqual([
      { codice: 'colonna-senza-intestazione', cella: { riga: 0, colonna: 1 } },
    ]);
    expect(trovati.map(({ area }) => areaToA1(area))).toEqual(aree);
  });

  it.each<[string, Righe]>([
    [
      'vuota',
      [
        ['Ente', null, 'Turn-over'],
        [BOZZOLO, null, 1],
        [DOSOLO, null, 2],
      ],
    ],
    [
      'di testi',
      [
        ['Ente', null, 'Turn-over'],
        [BOZZOLO, 'CR', 1],
        [DOSOLO, 'MN', 2],
      ],
    ],
  ])('sopra una colonna %s non toglie niente', (_, griglia) => {
    expect(illeggibili(riconosciFoglio(griglia, dueColonne))).toEqual([]);
  });
});

it('l’elenco degli alloggi non è una tabella per ente', () => {
  const griglia = [
    ['Comune', 'Indirizzo', 'Superficie', 'Turn-over'],
    [BOZZOLO, 'via Roma', 50, 1],
    [DOSOLO, 'via Po', 40, 1],
  ];
  expect([lette(griglia), rotte(griglia)]).toEqual([[], []]);
});
