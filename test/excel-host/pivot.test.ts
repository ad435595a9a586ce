import type { Scalar } from '../../dev/excel-host/model/cells/cell';
import { aggregate, automaticAggregation, type Aggregation } from '../../dev/excel-host/model/pivots/pivot-aggregate';
import { computePivot } from '../../dev/excel-host/model/pivots/pivot-compute';
import type { PivotAxisField, PivotInput, PivotValueField } from '../../dev/excel-host/model/pivots/pivot-grid';

/** Regione, provincia, anno, importo. */
const RECORDS: readonly (readonly Scalar[])[] = [
  ['Lazio', 'Roma', 2023, 10],
  ['Umbria', 'Perugia', 2023, 20],
  ['lazio', 'Latina', 2024, 30],
  ['Lazio', 'Roma', 2024, 5],
];

function axis(index: number, name: string): PivotAxisField {
  return { index, name, format: null };
}

const REGION = axis(0, 'Regione');
const PROVINCE = axis(1, 'Provincia');
const YEAR = axis(2, 'Anno');
const SUM: PivotValueField = { index: 3, name: 'Somma di Importo', how: 'Sum', format: null };
const COUNT: PivotValueField = { index: 3, name: 'Righe', how: 'Count', format: '0' };

function input(change: Partial<PivotInput>): PivotInput {
  return {
    records: RECORDS,
    rows: [],
    columns: [],
    values: [SUM],
    layoutType: 'Compact',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    caption: (value) => String(value),
    ...change,
  };
}

/** Le celle come testo: "" dove non c'è niente. */
function drawn(change: Partial<PivotInput>): unknown[][] {
  return computePivot(input(change)).cells.map((row) => row.map(({ value }) => value ?? ''));
}

describe('pivot: come si dispone', () => {
  it.each<[string, Partial<PivotInput>, unknown[][]]>([
    ['un valore e basta', {}, [['Somma di Importo'], [65]]],
    [
      'una riga',
      { rows: [REGION] },
      [
        ['Etichette di riga', 'Somma di Importo'],
        ['Lazio', 45],
        ['Umbria', 20],
        ['Totale complessivo', 65],
      ],
    ],
    [
      'più valori',
      { rows: [REGION], values: [SUM, COUNT] },
      [
        ['Etichette di riga', 'Somma di Importo', 'Righe'],
        ['Lazio', 45, 3],
        ['Umbria', 20, 1],
        ['Totale complessivo', 65, 4],
      ],
    ],
    [
      'righe e colonne',
      { rows: [REGION], columns: [YEAR] },
      [
        ['Somma di Importo', 'Etichette di colonna', '', ''],
        ['Etichette di riga', 2023, 2024, 'Totale complessivo'],
        ['Lazio', 10, 35, 45],
        ['Umbria', 20, '', 20],
        ['Totale complessivo', 30, 35, 65],
      ],
    ],
    [
      'senza totali complessivi',
      { rows: [REGION], columns: [YEAR], showRowGrandTotals: false, showColumnGrandTotals: false },
      [
        ['Somma di Importo', 'Etichette di colonna', ''],
        ['Etichette di riga', 2023, 2024],
        ['Lazio', 10, 35],
        ['Umbria', 20, ''],
      ],
    ],
    [
      'righe e colonne con più valori',
      { rows: [REGION], columns: [YEAR], values: [SUM, COUNT] },
      [
        ['', 'Etichette di colonna', '', '', '', '', ''],
        ['', 2023, '', 2024, '', 'Totale Somma di Importo', 'Totale Righe'],
        ['Etichette di riga', 'Somma di Importo', 'Righe', 'Somma di Importo', 'Righe', '', ''],
        ['Lazio', 10, 1, 35, 2, 45, 3],
        ['Umbria', 20, 1, '', '', 20, 1],
        ['Totale complessivo', 30, 2, 35, 2, 65, 4],
      ],
    ],
    [
      'due righe, compatta: il totale del gruppo sta in cima',
      { rows: [REGION, PROVINCE] },
      [
        ['Etichette di riga', 'Somma di Importo'],
        ['Lazio', 45],
        ['Latina', 30],
        ['Roma', 15],
        ['Umbria', 20],
        ['Perugia', 20],
        ['Totale complessivo', 65],
      ],
    ],
    [
      'due righe, struttura: una colonna per campo',
      { rows: [REGION, PROVINCE], layoutType: 'Outline' },
      [
        ['Regione', 'Provincia', 'Somma di Importo'],
        ['Lazio', '', 45],
        ['', 'Latina', 30],
        ['', 'Roma', 15],
        ['Umbria', '', 20],
        ['', 'Perugia', 20],
        ['Totale complessivo', '', 65],
      ],
    ],
    [
      'due righe, tabulare: il totale del gruppo sta in fondo',
      { rows: [REGION, PROVINCE], columns: [YEAR], layoutType: 'Tabular' },
      [
        ['Somma di Importo', '', 'Anno', '', ''],
        ['Regione', 'Provincia', 2023, 2024, 'Totale complessivo'],
        ['Lazio', 'Latina', '', 30, 30],
        ['', 'Roma', 10, 5, 15],
        ['Lazio Totale', '', 10, 35, 45],
        ['Umbria', 'Perugia', 20, '', 20],
        ['Umbria Totale', '', 20, '', 20],
        ['Totale complessivo', '', 30, 35, 65],
      ],
    ],
    [
      'due colonne, coi totali del gruppo',
      { rows: [YEAR], columns: [REGION, PROVINCE] },
      [
        ['Somma di Importo', 'Etichette di colonna', '', '', '', '', ''],
        ['', 'Lazio', '', 'Lazio Totale', 'Umbria', 'Umbria Totale', 'Totale complessivo'],
        ['Etichette di riga', 'Latina', 'Roma', '', 'Perugia', '', ''],
        [2023, '', 10, 10, 20, 20, 30],
        [2024, 30, 5, 35, '', '', 35],
        ['Totale complessivo', 30, 15, 45, 20, 20, 65],
      ],
    ],
    [
      'solo colonne',
      { columns: [YEAR] },
      [
        ['', 'Etichette di colonna', '', ''],
        ['', 2023, 2024, 'Totale complessivo'],
        ['Somma di Importo', 30, 35, 65],
      ],
    ],
    [
      'solo righe, senza valori',
      { rows: [REGION], values: [] },
      [['Etichette di riga'], ['Lazio'], ['Umbria'], ['Totale complessivo']],
    ],
  ])('%s', (_, change, expected) => {
    expect(drawn(change)).toEqual(expected);
  });

  it('le aree: il corpo comprende i totali, le etichette la loro intestazione', () => {
    const { body, rowLabels, columnLabels } = computePivot(input({ rows: [REGION], columns: [YEAR] }));
    expect(body).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(rowLabels).toEqual({ top: 1, left: 0, bottom: 4, right: 0 });
    expect(columnLabels).toEqual({ top: 0, left: 1, bottom: 1, right: 3 });
  });

  it('il formato dei valori vale nel corpo, quello del campo sulle etichette', () => {
    const { cells } = computePivot(input({ rows: [{ ...YEAR, format: 'yyyy' }], values: [COUNT] }));
    expect(cells[1]).toEqual([
      { value: 2023, format: 'yyyy' },
      { value: 2, format: '0' },
    ]);
  });

  it('elementi in ordine: numeri, testi, valori logici, errori, vuoti', () => {
    const records = [['b'], [null], [true], [2], [{ error: '#N/A' }], ['A'], [1], ['']].map(([key = null]) => [key]);
    const { cells } = computePivot(
      input({ records, rows: [axis(0, 'Chiave')], values: [{ index: 0, name: 'Quanti', how: 'Count', format: null }] }),
    );
    expect(cells.map(([label, count]) => [label?.value, count?.value])).toEqual([
      ['Etichette di riga', 'Quanti'],
      [1, 1],
      [2, 1],
      ['A', 1],
      ['b', 1],
      [true, 1],
      [{ error: '#N/A' }, 1],
      ['(vuoto)', null],
      ['Totale complessivo', 6],
    ]);
  });
});

describe('pivot: come si riassume', () => {
  it.each<[Aggregation, readonly Scalar[], Scalar]>([
    ['Sum', [1, 2, 'x', null], 3],
    ['Sum', [null, ''], null],
    ['Sum', ['x'], 0],
    ['Sum', [1, { error: '#N/A' }], { error: '#N/A' }],
    ['Count', [1, 'x', null, '', { error: '#N/A' }], 3],
    ['CountNumbers', [1, 'x', { error: '#N/A' }], 1],
    ['Average', [1, 2, null], 1.5],
    ['Average', ['x'], { error: '#DIV/0!' }],
    ['Max', [3, -1, 'z'], 3],
    ['Min', [3, -1, 'z'], -1],
    ['Product', [2, 3, 4], 24],
    ['Variance', [2, 4, 6], 4],
    ['VarianceP', [2, 4], 1],
    ['StandardDeviation', [2, 4, 6], 2],
    ['StandardDeviation', [2], { error: '#DIV/0!' }],
    ['StandardDeviationP', [2, 4], 1],
  ])('%s di %j', (how, values, expected) => {
    expect(aggregate(how, values)).toEqual(expected);
  });

  it.each<[readonly Scalar[], Aggregation]>([
    [[1, 2], 'Sum'],
    [[1, null], 'Count'],
    [['x'], 'Count'],
    [[], 'Count'],
  ])('da sé, per %j sceglie %s', (values, expected) => {
    expect(automaticAggregation(values)).toBe(expected);
  });
});
