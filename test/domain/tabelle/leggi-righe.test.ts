import type { ValoreCella } from '../../../src/domain/snapshot';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { leggiRighe } from '../../../src/domain/tabelle/leggi-righe';
import type { PianoRighe } from '../../../src/domain/tabelle/tipo-riga';
import { foglio, type OpzioniFoglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

/** Sotto l'intestazione "Ente | Turn-over | Carenza" in A1:C1, salvo diverso piano. */
function leggi(righe: Righe, diverso: Partial<PianoRighe> = {}, opzioni: OpzioniFoglio = {}): object {
  const testata = ['Ente', 'Turn-over', 'Carenza'];
  const griglia = new Griglia(foglio('Foglio', [testata, ...righe], opzioni));
  const lette = leggiRighe({
    griglia,
    nome: 0,
    secondoNome: null,
    colonne: [
      { colonna: 1, tipo: 'conteggio' },
      { colonna: 2, tipo: 'conteggio' },
    ],
    ordinali: [],
    da: 0,
    a: 2,
    prima: 1,
    testate: new Map(testata.map((testo, i) => [i, new Set([testo])])),
    nomiLiberi: false,
    ...diverso,
  });
  const breve = ({ riga, nome, valori }: (typeof lette.righe)[number]): string =>
    [riga + 1, nome, ...valori.map((v) => (v.tipo === 'numero' ? v.numero : v.tipo))].join(' ').replace(/ +/g, ' ');
  return { righe: lette.righe.map(breve), totali: lette.totali.map(breve), ultima: lette.ultima + 1 };
}

const BOZZOLO = ['COMUNE DI BOZZOLO', 1, 2];
const DOSOLO = ['COMUNE DI DOSOLO', 3, 4];
const VIADANA = ['COMUNE DI VIADANA', 5, 6];
const PRIME = [BOZZOLO, DOSOLO];
const LETTE = ['2 COMUNE DI BOZZOLO 1 2', '3 COMUNE DI DOSOLO 3 4'];
const VUOTA: readonly ValoreCella[] = [];
const vuote = (quante: number): Righe => Array.from({ length: quante }, () => VUOTA);

describe('fin dove arriva la tabella', () => {
  it.each<[string, Righe, readonly string[], readonly string[], number]>([
    ['righe e totale', [...PRIME, ['TOTALE', 4, 6]], LETTE, ['4 TOTALE 4 6'], 4],
    ['senza totale', PRIME, LETTE, [], 3],
    ['niente sotto l’intestazione', [], [], [], 1],
    [
      'il totale in testa',
      [['TOTALE', 4, 6], ...PRIME],
      ['3 COMUNE DI BOZZOLO 1 2', '4 COMUNE DI DOSOLO 3 4'],
      ['2 TOTALE 4 6'],
      4,
    ],
    [
      'dopo il totale un ente nuovo, attaccato',
      [...PRIME, ['TOTALE', 4, 6], VIADANA],
      [...LETTE, '5 COMUNE DI VIADANA 5 6'],
      ['4 TOTALE 4 6'],
      5,
    ],
    [
      'dopo il totale un ente già letto è un’altra tabella',
      [...PRIME, ['TOTALE', 4, 6], BOZZOLO],
      LETTE,
      ['4 TOTALE 4 6'],
      4,
    ],
    [
      'dopo il totale e una riga vuota è un’altra tabella',
      [...PRIME, ['TOTALE', 4, 6], VUOTA, VIADANA],
      LETTE,
      ['4 TOTALE 4 6'],
      4,
    ],
    [
      'un secondo totale poco sotto',
      [...PRIME, ['TOTALE', 4, 6], VUOTA, ['Totale ALER', 0, 0]],
      LETTE,
      ['4 TOTALE 4 6', '6 Totale ALER 0 0'],
      6,
    ],
    [
      'un totale dopo due righe vuote',
      [...PRIME, ['TOTALE', 4, 6], ...vuote(2), ['Totale ALER', 0, 0]],
      LETTE,
      ['4 TOTALE 4 6', '7 Totale ALER 0 0'],
      7,
    ],
    [
      'un totale lontano è d’altri',
      [...PRIME, ['TOTALE', 4, 6], ...vuote(3), ['Totale ALER', 0, 0]],
      LETTE,
      ['4 TOTALE 4 6'],
      4,
    ],
    [
      'un parziale in mezzo non chiude',
      [BOZZOLO, ['Totale parziale', 1, 2], DOSOLO],
      ['2 COMUNE DI BOZZOLO 1 2', '4 COMUNE DI DOSOLO 3 4'],
      ['3 Totale parziale 1 2'],
      4,
    ],
    ['enti nuovi dopo un salto pagina', [...PRIME, ...vuote(5), VIADANA], [...LETTE, '9 COMUNE DI VIADANA 5 6'], [], 9],
    [
      'enti nuovi dopo un salto lunghissimo',
      [...PRIME, ...vuote(100), VIADANA],
      [...LETTE, '104 COMUNE DI VIADANA 5 6'],
      [],
      104,
    ],
    ['oltre il salto più lungo non si guarda', [...PRIME, ...vuote(101), VIADANA], LETTE, [], 3],
    ['gli stessi enti dopo un salto sono un’altra tabella', [...PRIME, VUOTA, ...PRIME], LETTE, [], 3],
    [
      'uno solo ripetuto dopo un salto si legge: è un doppione',
      [...PRIME, VUOTA, BOZZOLO],
      [...LETTE, '5 COMUNE DI BOZZOLO 1 2'],
      [],
      5,
    ],
    [
      'ripetuti con asterisco e minuscole',
      [...PRIME, VUOTA, ['Comune di Bozzolo*', 1, 2], [' comune di dosolo ', 3, 4]],
      LETTE,
      [],
      3,
    ],
    [
      'l’intestazione ripetuta a ogni pagina',
      [...PRIME, ['Ente', 'Turn-over', 'Carenza'], VIADANA],
      [...LETTE, '5 COMUNE DI VIADANA 5 6'],
      [],
      5,
    ],
    ['un’altra intestazione chiude', [...PRIME, ['Comune', 'Complessivo', 'Privati'], VIADANA], LETTE, [], 3],
    [
      'l’intestazione ripetuta dopo il totale chiude',
      [...PRIME, ['TOTALE', 4, 6], ['Ente', 'Turn-over', 'Carenza'], VIADANA],
      LETTE,
      ['4 TOTALE 4 6'],
      4,
    ],
    ['una riga senza nome che somma le altre è il totale', [...PRIME, [null, 4, 6]], LETTE, ['4 4 6'], 4],
    ['una riga senza nome che non somma resta una riga', [...PRIME, [null, 4, 7]], [...LETTE, '4 4 7'], [], 4],
    ['una riga senza nome sotto una sola', [BOZZOLO, [null, 1, 2]], ['2 COMUNE DI BOZZOLO 1 2', '3 1 2'], [], 3],
    ['una riga senza nome con una somma sola', [...PRIME, [null, 4, 'n.r.']], LETTE, ['4 4 nr'], 4],
    ['una riga senza nome e senza numeri', [...PRIME, [null, 'n.r.', 'n.r.']], [...LETTE, '4 nr nr'], [], 4],
  ])('%s', (_, righe, lette, totali, ultima) => {
    expect(leggi(righe)).toEqual({ righe: lette, totali, ultima });
  });
});

describe('che cos’è una riga fra due enti', () => {
  const fra = (riga: readonly ValoreCella[], diverso: Partial<PianoRighe> = {}): object =>
    leggi([BOZZOLO, riga, VIADANA], diverso);
  const salta = { righe: ['2 COMUNE DI BOZZOLO 1 2', '4 COMUNE DI VIADANA 5 6'], totali: [], ultima: 4 };
  const conDati = (testo: string): object => ({ ...salta, righe: [salta.righe[0], testo, salta.righe[1]] });
  const parziale = (testo: string): object => ({ ...salta, totali: [testo] });

  it.each<[string, readonly ValoreCella[], object]>([
    ['vuota', [null, null, null], salta],
    ['soli spazi', [' ', '  ', null], salta],
    ['una nota', ['I dati sono quelli del 2020', null, null], salta],
    ['una nota lunga col totale nel testo', ['Totale della popolazione residente nei comuni', null, null], salta],
    ['una lineetta al posto del nome e dei valori', ['-', '-', '-'], salta],
    ['una frase al posto dei valori', [null, 'dato da confermare entro il mese', null], salta],
    ['di cui', ['di cui in convenzione', 1, 1], salta],
    ['- di cui', ['- di cui in convenzione', 1, 1], salta],
    ['un sub-ambito in testa ai suoi enti', ['Sub-ambito di Viadana', null, null], salta],
    ['un sub-ambito con le somme', ['Sub-ambito di Viadana', 5, 6], parziale('3 Sub-ambito di Viadana 5 6')],
    ['un parziale', ['Totale comuni', 1, 2], parziale('3 Totale comuni 1 2')],
    ['un parziale senza valori, ma breve', ['Totale comuni', null, null], parziale('3 Totale comuni vuoto vuoto')],
    ['un nome che non conosciamo, con valori', ['Fondazione Casa', 7, 8], conDati('3 Fondazione Casa 7 8')],
    ['un ente senza valori', ['COMUNE DI DOSOLO', null, null], conDati('3 COMUNE DI DOSOLO vuoto vuoto')],
    ['un ente che non rileva', ['COMUNE DI DOSOLO', 'n.r.', 'n.r.'], conDati('3 COMUNE DI DOSOLO nr nr')],
    ['un ente con una frase', ['COMUNE DI DOSOLO', 'da confermare', null], conDati('3 COMUNE DI DOSOLO testo vuoto')],
    ['valori senza nome', [null, 7, 8], conDati('3 7 8')],
    ['un numero al posto del nome', [12, 7, 8], conDati('3 12 7 8')],
    ['vero o falso al posto del nome', [true, 7, 8], conDati('3 7 8')],
    ['un numero scritto come testo', [null, '7', null], conDati('3 7 vuoto')],
    ['un nome senza lettere e un numero', ['-', 7, null], conDati('3 - 7 vuoto')],
  ])('%s', (_, riga, attesa) => {
    expect(fra(riga)).toEqual(attesa);
  });

  it('dove i nomi sono liberi «di cui» e i sub-ambiti sono righe', () => {
    const liberi = { nomiLiberi: true };
    expect(fra(['di cui in convenzione', 7, 8], liberi)).toEqual(conDati('3 di cui in convenzione 7 8'));
    expect(fra(['Sub-ambito di Viadana', 7, 8], liberi)).toEqual(conDati('3 Sub-ambito di Viadana 7 8'));
  });

  it.each<[string, ValoreCella, object]>([
    ['un numero lì dice che la riga è di dati', 2, conDati('3 Fondazione vuoto vuoto')],
    ['un testo lì non dice niente', 'due', salta],
    ['niente', null, salta],
  ])('la colonna che numera le righe: %s', (_, numero, attesa) => {
    const piano = { ordinali: [3], a: 3 };
    expect(leggi([BOZZOLO, ['Fondazione', null, null, numero], VIADANA], piano)).toEqual(attesa);
  });

  it.each<[string, string, object]>([
    ['il totale scritto in un’altra colonna', 'Totale comuni', parziale('3 7 8')],
    ['un altro testo lì', 'Osservazioni', conDati('3 7 8')],
  ])('senza nome, %s', (_, accanto, attesa) => {
    expect(leggi([BOZZOLO, [null, 7, 8, accanto], VIADANA], { a: 3 })).toEqual(attesa);
  });
});

describe('subito sotto l’intestazione', () => {
  it.each<[string, Righe]>([
    ['i numeri delle colonne', [[1, 2, 3], ...PRIME]],
    ['dopo una riga vuota', [VUOTA, ['(a)', '(b)', '(c)'], ...PRIME]],
    ['una nota', [['valori in unità', null, null], ...PRIME]],
  ])('%s non sono una riga', (_, righe) => {
    const salto = righe.length - PRIME.length;
    expect(leggi(righe)).toEqual({
      righe: [`${2 + salto} COMUNE DI BOZZOLO 1 2`, `${3 + salto} COMUNE DI DOSOLO 3 4`],
      totali: [],
      ultima: 3 + salto,
    });
  });

  it('più sotto, tre numeri di fila sono i dati di qualcuno', () => {
    expect(leggi([BOZZOLO, [1, 2, 3]])).toEqual({
      righe: ['2 COMUNE DI BOZZOLO 1 2', '3 1 2 3'],
      totali: [],
      ultima: 3,
    });
  });

  it('righe di nomi liberi dopo un salto breve, e non dopo uno lungo', () => {
    const liberi = { nomiLiberi: true };
    const righe = (salto: number): Righe => [['Fondo A', 1, 2], ...vuote(salto), ['Fondo B', 3, 4]];
    expect(leggi(righe(2), liberi)).toEqual({ righe: ['2 Fondo A 1 2', '5 Fondo B 3 4'], totali: [], ultima: 5 });
    expect(leggi(righe(3), liberi)).toEqual({ righe: ['2 Fondo A 1 2'], totali: [], ultima: 2 });
    expect(leggi(righe(2))).toEqual({ righe: ['2 Fondo A 1 2'], totali: [], ultima: 2 });
  });
});

describe('il nome della riga', () => {
  it('di due colonne: la misura vale anche per le righe sotto', () => {
    const righe = [
      ['Contributo', 'Viadana', 1],
      [null, 'Casalmaggiore', 2],
      ['Fondo', null, 3],
    ];
    const piano: Partial<PianoRighe> = {
      secondoNome: 1,
      colonne: [{ colonna: 2, tipo: 'conteggio' }],
      nomiLiberi: true,
    };
    expect(leggi(righe, piano)).toMatchObject({
      righe: ['2 Contributo - Viadana 1', '3 Contributo - Casalmaggiore 2', '4 Fondo 3'],
    });
  });

  it('di celle unite: quello dell’angolo', () => {
    const unioni = [{ riga: 1, colonna: 0, righe: 2, colonne: 1 }];
    expect(leggi([BOZZOLO, [null, 3, 4]], {}, { unioni })).toMatchObject({
      righe: ['2 COMUNE DI BOZZOLO 1 2', '3 COMUNE DI BOZZOLO 3 4'],
    });
  });

  it('l’asterisco si ricorda, e una colonna che non si legge resta vuota', () => {
    const griglia = new Griglia(
      foglio('Foglio', [
        ['Ente', 'Note'],
        ['COMUNE DI BOZZOLO*', 'sì'],
      ]),
    );
    const piano = { griglia, nome: 0, secondoNome: null, colonne: [{ colonna: 1, tipo: null }], ordinali: [] };
    const { righe } = leggiRighe({ ...piano, da: 0, a: 1, prima: 1, testate: new Map(), nomiLiberi: false });
    expect(righe).toEqual([
      {
        riga: 1,
        nome: 'COMUNE DI BOZZOLO*',
        posizioneNome: { riga: 1, colonna: 0 },
        asterisco: true,
        valori: [{ tipo: 'vuoto' }],
      },
    ]);
  });
});

describe('colonne di testi', () => {
  /** "Misura | Sub-ambito | Importo": i testi sono dati. */
  const FONDI: Partial<PianoRighe> = {
    colonne: [
      { colonna: 1, tipo: 'testo' },
      { colonna: 2, tipo: 'importo' },
    ],
    nomiLiberi: true,
    testate: new Map([
      [0, new Set(['Misura'])],
      [1, new Set(['Note'])],
      [2, new Set(['Importo'])],
    ]),
  };

  it.each<[string, Righe, readonly string[], number]>([
    ['un testo è un dato', [['Contributo', 'turn-over', 100]], ['2 Contributo testo 100'], 2],
    ['un importo scritto', [['Contributo', 'a giugno', '€ 1500']], ['2 Contributo testo 1500'], 2],
    [
      'l’intestazione che torna dopo una pagina',
      [
        ['Contributo', 'a giugno', 100],
        ['Misura', 'Note', 'Importo'],
        ['Fondo', 'a luglio', 200],
      ],
      ['2 Contributo testo 100', '4 Fondo testo 200'],
      4,
    ],
    [
      'l’intestazione di un’altra tabella, anche sotto una colonna di testi',
      [
        ['Contributo', 'a giugno', 100],
        ['Comune', 'Classe demografica', null],
        ['Fondo', 'a luglio', 200],
      ],
      ['2 Contributo testo 100'],
      2,
    ],
  ])('%s', (_, righe, lette, ultima) => {
    expect(leggi(righe, FONDI)).toEqual({ righe: lette, totali: [], ultima });
  });
});

describe('intestazioni fra le righe', () => {
  it.each<[string, readonly ValoreCella[], boolean]>([
    ['la stessa, con spazi', [' Ente ', ' Turn-over', 'Carenza '], false],
    ['la stessa, a metà', [null, 'Turn-over', null], false],
    ['altre voci', ['Ente', 'Complessivo', 'Privati'], true],
    ['altre voci senza il nome', [null, 'Complessivo', 'Privati'], true],
    ['nomi e codici', ['Comune', 'Codice ISTAT', null], true],
    ['una misura e altre voci', ['Misura', 'Complessivo', null], true],
    ['un territorio e un codice', ['Territorio', 'Provincia', null], true],
    ['il nome di un ente con una voce accanto è un dato', ['COMUNE DI DOSOLO', 'Complessivo', null], false],
    ['una risposta accanto al nome della colonna è un dato', ['Comune', 'n.r.', null], false],
    ['con un numero è un dato', ['Comune', 'Complessivo', 3], false],
  ])('%s: chiude la tabella %s', (_, riga, chiude) => {
    const { ultima } = leggi([BOZZOLO, riga, VIADANA]) as { ultima: number };
    expect(ultima).toBe(chiude ? 2 : 4);
  });
});

describe('dopo un salto', () => {
  const dopo = (...righe: Righe): object => leggi([...PRIME, VUOTA, VUOTA, VUOTA, ...righe]);
  const lette = (...altre: readonly string[]): readonly string[] => [...LETTE, ...altre];

  it.each<[string, Righe, readonly string[], readonly string[], number]>([
    ['nomi che non sono enti', [['Fondazione', 1, 2]], LETTE, [], 3],
    [
      'nomi che non sono enti, fino al totale',
      [
        ['Fondazione', 1, 2],
        ['TOTALE', 5, 8],
      ],
      lette('7 Fondazione 1 2'),
      ['8 TOTALE 5 8'],
      8,
    ],
    [
      'nomi che non sono enti, fino a un parziale',
      [
        ['Fondazione', 1, 2],
        ['Totale comuni', 5, 8],
      ],
      lette('7 Fondazione 1 2'),
      ['8 Totale comuni 5 8'],
      8,
    ],
    [
      'un ente in mezzo basta',
      [['Fondazione', 1, 2], VIADANA],
      lette('7 Fondazione 1 2', '8 COMUNE DI VIADANA 5 6'),
      [],
      8,
    ],
    [
      'due ripetuti su quattro',
      [...PRIME, VIADANA, ['COMUNE DI SPINEDA', 0, 0]],
      lette('7 COMUNE DI BOZZOLO 1 2', '8 COMUNE DI DOSOLO 3 4', '9 COMUNE DI VIADANA 5 6', '10 COMUNE DI SPINEDA 0 0'),
      [],
      10,
    ],
    ['due ripetuti su tre', [...PRIME, VIADANA], LETTE, [], 3],
    ['il solo totale', [['TOTALE', 4, 6]], LETTE, ['7 TOTALE 4 6'], 7],
  ])('%s', (_, righe, attese, totali, ultima) => {
    expect(dopo(...righe)).toEqual({ righe: attese, totali, ultima });
  });
});
