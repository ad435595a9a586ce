import { fromA1, toA1 } from '../../../src/domain/notazione-a1';
import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { raccogliIndizi, type Raccolta } from '../../../src/domain/tabelle/indizi';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

/** Il foglio comincia da B2, come spesso accade. */
const ORIGINE = { riga: 1, colonna: 1 };

const raccolta = (righe: Righe, lette: readonly Area[] = []): Raccolta =>
  raccogliIndizi(foglio('Foglio', righe, { origine: ORIGINE }), lette);

const indizi = (righe: Righe, lette?: readonly Area[]): readonly string[] =>
  raccolta(righe, lette).righe.flatMap(({ celle }) => celle.map((cella) => `${toA1(cella)} ${cella.testo}`));

const isolati = (righe: Righe, lette?: readonly Area[]): readonly string[] =>
  raccolta(righe, lette).isolati.map((cella) => `${toA1(cella)} ${cella.testo}${cella.solo ? '' : ' …'}`);

function area(da: string, a: string): Area {
  const [inizio, fine] = [fromA1(da), fromA1(a)];
  if (!inizio || !fine) throw new Error(`${da}:${a}`);
  return { ...inizio, righe: fine.riga - inizio.riga + 1, colonne: fine.colonna - inizio.colonna + 1 };
}

describe('i testi che possono far parte di una tabella', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['un’intestazione', [['Ente', 'Turn-over']], ['B2 Ente', 'C2 Turn-over']],
    ['sotto una riga vuota', [[], [null, 'Carenza']], ['C3 Carenza']],
    ['numeri, errori e parole qualunque no', [[12, true, '', '  ', 'Osservazioni']], []],
    ['il dato che si ripete conta una volta', [['SAP'], ['SAP'], ['SAP']], ['B2 SAP']],
    ['dopo un altro torna a contare', [['SAP'], ['SAS'], ['SAP']], ['B2 SAP', 'B3 SAS', 'B4 SAP']],
    ['la ripetizione si guarda colonna per colonna', [['SAP'], [null, 'SAP']], ['B2 SAP', 'C3 SAP']],
  ])('%s', (_, righe, attesi) => {
    expect(indizi(righe)).toEqual(attesi);
  });

  it('le righe senza indizi non si elencano', () => {
    expect(raccolta([['x'], ['Ente'], [1]]).righe.map(({ riga }) => riga)).toEqual([2]);
  });
});

describe('i testi senza vicini', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['un titolo', [['Piano dell’ambito']], ['B2 Piano dell’ambito']],
    ['un titolo rientrato', [[null, null, 'Piano', null]], ['D2 Piano']],
    ['due testi lontani', [['Piano', null, 'pagina 1']], ['B2 Piano …', 'D2 pagina 1 …']],
    ['un testo e un numero lontano', [['Piano', null, 2021]], ['B2 Piano …']],
    ['un testo accanto a un numero', [['Piano', 2021]], []],
    ['un testo dopo un numero', [[2021, 'Piano']], []],
    ['due testi accanto', [['Piano', 'annuale']], []],
    ['un rimando in una cella per sé', [[' * ', 'Comuni senza U.I. SAP']], ['B2 * Comuni senza U.I. SAP']],
    ['un rimando fra parentesi', [['(1)', 'Comuni senza U.I. SAP']], ['B2 (1) Comuni senza U.I. SAP']],
    ['un rimando e altro lontano', [['*', 'Comuni', null, 12]], ['B2 * Comuni …']],
    ['una parola non è un rimando', [['Nota', 'Comuni senza U.I. SAP']], []],
    ['un numero non è un rimando', [[1, 'Comuni senza U.I. SAP']], []],
  ])('%s', (_, righe, attesi) => {
    expect(isolati(righe)).toEqual(attesi);
  });
});

describe('i pezzi di foglio scritti', () => {
  it.each<[string, Righe, readonly number[], readonly number[]]>([
    ['uno', [['x'], [1]], [1], [1, 1]],
    ['dopo una riga vuota', [[], ['x'], [1]], [2], [0, 1, 1]],
    ['due, staccati', [['x'], [null, ' '], [1], [2]], [1, 3], [1, 0, 1, 1]],
    ['nessuno', [[], [null]], [], [0, 0]],
  ])('%s', (_, righe, blocchi, scritte) => {
    const letta = raccolta(righe);
    expect([letta.blocchi, letta.scritte.map(Number)]).toEqual([blocchi, scritte]);
  });
});

describe('ciò che è già letto non si guarda più', () => {
  const RIGHE: Righe = [['Ente', 'SAP', 'SAS', 'SAT'], ['Comune', 'Carenza', 'Privati', 'Nuova'], ['Totale']];

  it.each<[string, readonly Area[], readonly string[]]>([
    ['le prime colonne', [area('B2', 'D3')], ['E2 SAT', 'E3 Nuova', 'B4 Totale']],
    ['le colonne in mezzo', [area('C2', 'D3')], ['B2 Ente', 'E2 SAT', 'B3 Comune', 'E3 Nuova', 'B4 Totale']],
    ['una riga sola', [area('B3', 'E3')], ['B2 Ente', 'C2 SAP', 'D2 SAS', 'E2 SAT', 'B4 Totale']],
    ['due aree, una sotto l’altra', [area('B2', 'E2'), area('B3', 'D3')], ['E3 Nuova', 'B4 Totale']],
    [
      'due aree, con una riga in mezzo',
      [area('B2', 'E2'), area('B4', 'E4')],
      ['B3 Comune', 'C3 Carenza', 'D3 Privati', 'E3 Nuova'],
    ],
    ['tutto', [area('B2', 'E4')], []],
  ])('%s', (_, lette, attesi) => {
    expect(indizi(RIGHE, lette)).toEqual(attesi);
  });

  it('ma la riga resta scritta, e ciò che le sta accanto non è solo', () => {
    const righe: Righe = [[], ['SAP', 'SAS', null, 'nota a parte']];
    const letta = raccolta(righe, [area('B3', 'C3')]);
    expect([letta.blocchi, letta.scritte.map(Number), isolati(righe, [area('B3', 'C3')])]).toEqual([
      [2],
      [0, 1],
      ['E3 nota a parte …'],
    ]);
  });
});
