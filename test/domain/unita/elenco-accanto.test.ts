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
