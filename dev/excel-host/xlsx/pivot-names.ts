/** Funzione nel file → Excel.AggregationFunction. */
export const AGGREGATIONS: Readonly<Record<string, string>> = {
  sum: 'Sum',
  count: 'Count',
  average: 'Average',
  max: 'Max',
  min: 'Min',
  product: 'Product',
  countNums: 'CountNumbers',
  stdDev: 'StandardDeviation',
  stdDevp: 'StandardDeviationP',
  var: 'Variance',
  varp: 'VarianceP',
};

/** Il campo finto che sta per "i valori" quando sono più di uno. */
export const VALUES_FIELD = -2;
