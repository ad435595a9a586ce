import { areaToA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { alloggio, TESTATA } from '../../costruttori/elenco-unita';
import { riconosciFoglio, righe, vista, type Griglia } from '../../costruttori/riconosciuto';

const QUADRO: Griglia = [
  ['Ragione Sociale Ente Proprietario', 'Numero U.I. conferite da privati'],
  ['COMUNE DI BOZZOLO', 4],
  ['COMUNE DI VIADANA', 1],
];
const ELENCO: Griglia = [TESTATA, alloggio(1), alloggio(2), alloggio(3), alloggio(4)];

/** Due griglie affiancate, con una colonna vuota in mezzo; `prima`: righe vuote sopra ognuna. */
function accanto(sinistra: Griglia, destra: Griglia, prima: readonly [number, number] = [0, 0]): Griglia {
  const [a, b] = [sinistra, destra].map((griglia, i) => [
    ...Array.from({ length: prima[i] ?? 0 }, () => []),
    ...griglia,
  ]);
  const larga = Math.max(...sinistra.map(({ length }) => length));
  return Array.from({ length: Math.max(a?.length ?? 0, b?.length ?? 0) }, (_, i): ValoreCella[] => {
    const riga = a?.[i] ?? [];
    return [...riga, ...Array.from({ length: larga - riga.length + 1 }, () => null), ...(b?.[i] ?? [])];
  });
}

function letto(griglia: Griglia): { elenchi: string[]; campi: number[]; tabelle: string[]; dati: unknown } {
  const { elenchi, tabelle } = riconosciFoglio(griglia);
  return {
    elenchi: elenchi.map(({ area }) => areaToA1(area)),
    campi: elenchi.map(({ colonne }) => colonne.length),
    tabelle: tabelle.map((tabella) => vista(tabella).area),
    dati: righe(tabelle[0]),
  };
}

const DATI = [
  ['COMUNE DI BOZZOLO', 4],
  ['COMUNE DI VIADANA', 1],
];

describe('un elenco di alloggi e una tabella affiancati', () => {
  it.each<[string, Griglia, string, string]>([
    ['la tabella a destra', accanto(ELENCO, QUADRO), 'A1:K5', 'M1:N3'],
    ['la tabella a sinistra', accanto(QUADRO, ELENCO), 'D1:N5', 'A1:B3'],
    ['la tabella a destra, una riga più giù', accanto(ELENCO, QUADRO, [0, 1]), 'A1:K5', 'M2:N4'],
    ['la tabella a destra, una riga più su', accanto(ELENCO, QUADRO, [1, 0]), 'A2:K6', 'M1:N3'],
    ['la tabella a sinistra, una riga più su', accanto(QUADRO, ELENCO, [0, 1]), 'D2:N6', 'A1:B3'],
    ['la tabella a destra, alla fine dell’elenco', accanto(ELENCO, QUADRO, [0, 4]), 'A1:K5', 'M5:N7'],
  ])('%s: si leggono tutti e due', (_, griglia, elenco, tabella) => {
    expect(letto(griglia)).toEqual({ elenchi: [elenco], campi: [TESTATA.length], tabelle: [tabella], dati: DATI });
  });

  it('con l’intestazione di due righe', () => {
    const testata: Griglia = [
      ['Codice alloggio', 'Comune', 'Dati catastali', null, null, 'Superficie'],
      [null, null, 'Foglio', 'Particella', 'Sub.', 'mq'],
    ];
    const elenco = [...testata, ['UI-1', 'Viadana', 12, 345, 1, 60], ['UI-2', 'Viadana', 12, 345, 2, 60]];
    expect(letto(accanto(elenco, QUADRO))).toEqual({ elenchi: ['A1:F4'], campi: [6], tabelle: ['H1:I3'], dati: DATI });
  });

  it('una colonna vuota dentro l’elenco non lo divide', () => {
    const conVuota = ELENCO.map((riga) => [...riga.slice(0, 5), null, ...riga.slice(5)]);
    expect(riconosciFoglio(conVuota).elenchi.map(({ area, colonne }) => [areaToA1(area), colonne.length])).toEqual([
      ['A1:L5', TESTATA.length],
    ]);
  });
});

const ALTRI: Griglia = [TESTATA, alloggio(11), alloggio(12)];
const LAVORI: Griglia = [
  ['Codice alloggio', 'Lavori', 'Costo stimato'],
  ['UI-1', 'tetto', 5],
];

const aree = (griglia: Griglia): string[] => riconosciFoglio(griglia).elenchi.map(({ area }) => areaToA1(area));

describe('due elenchi di alloggi affiancati', () => {
  it.each<[string, Griglia, string[]]>([
    ['dalla stessa riga', accanto(ELENCO, ALTRI), ['A1:K5', 'M1:W3']],
    ['il secondo più lungo', accanto(ALTRI, ELENCO), ['A1:K3', 'M1:W5']],
    ['il secondo comincia più giù', accanto(ELENCO, ALTRI, [0, 2]), ['A1:K5', 'M3:W5']],
    ['il primo comincia più giù', accanto(ALTRI, ELENCO, [1, 0]), ['M1:W5', 'A2:K4']],
    ['il secondo comincia a metà e finisce dopo', accanto(ALTRI, ELENCO, [0, 1]), ['A1:K3', 'M2:W6']],
    ['uno di alloggi e uno di lavori', accanto(ELENCO, LAVORI), ['A1:K5', 'M1:O2']],
    ['uno di lavori e uno di alloggi', accanto(LAVORI, ELENCO), ['A1:C2', 'E1:O5']],
    ['tre', accanto(accanto(ALTRI, ALTRI), LAVORI), ['A1:K3', 'M1:W3', 'Y1:AA2']],
    [
      'un terzo sotto il più corto',
      accanto([...ALTRI, [], [], ...LAVORI], [...ELENCO, alloggio(5), alloggio(6), alloggio(7)]),
      ['A1:K3', 'M1:W8', 'A6:C7'],
    ],
  ])('%s', (_, griglia, attesi) => {
    expect(aree(griglia)).toEqual(attesi);
  });

  it('con titoli di gruppo su due righe', () => {
    const testata: Griglia = [
      ['Codice alloggio', 'Comune', 'Dati catastali', null, null, 'Superficie'],
      [null, null, 'Foglio', 'Particella', 'Sub.', 'mq'],
    ];
    const uno = [...testata, ['UI-1', 'Viadana', 12, 345, 1, 60]];
    const due = [...testata, ['UI-9', 'Viadana', 12, 345, 9, 60]];
    expect(aree(accanto(uno, due))).toEqual(['A1:F3', 'H1:M3']);
  });

  it('di nessuno dei due restano righe da leggere come altro', () => {
    const { tabelle, illeggibili, testi } = riconosciFoglio(accanto(ELENCO, ALTRI, [0, 2]));
    expect({ tabelle, illeggibili, testi }).toEqual({ tabelle: [], illeggibili: [], testi: [] });
  });
});
