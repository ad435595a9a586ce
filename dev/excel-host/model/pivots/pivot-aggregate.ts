import { isError, type Scalar } from '../cells/cell';

/** Come in Excel.AggregationFunction, con ciò che Excel italiano mette davanti al nome del campo. */
export const AGGREGATION_LABELS = {
  Sum: 'Somma di',
  Count: 'Conteggio di',
  Average: 'Media di',
  Max: 'Max di',
  Min: 'Min di',
  Product: 'Prodotto di',
  CountNumbers: 'Conteggio numeri di',
  StandardDeviation: 'Dev. standard di',
  StandardDeviationP: 'Dev. standard pop. di',
  Variance: 'Varianza di',
  VarianceP: 'Varianza pop. di',
} as const;

export type Aggregation = keyof typeof AGGREGATION_LABELS;

export function isAggregation(name: unknown): name is Aggregation {
  return typeof name === 'string' && Object.hasOwn(AGGREGATION_LABELS, name);
}

/** Excel somma un campo di soli numeri e conta gli altri; una cella vuota basta a farlo contare (ipotesi). */
export function automaticAggregation(values: readonly Scalar[]): Aggregation {
  return values.length > 0 && values.every((value) => typeof value === 'number') ? 'Sum' : 'Count';
}

/** Il valore di una cella della pivot; null (cella vuota) se non c'è niente da riassumere. Il primo errore vince. */
export function aggregate(how: Aggregation, values: readonly Scalar[]): Scalar {
  const present = values.filter((value) => value !== null && value !== '');
  if (present.length === 0) return null;
  if (how === 'Count') return present.length;
  const error = present.find(isError);
  if (error !== undefined && how !== 'CountNumbers') return error;
  const numbers = present.filter((value) => typeof value === 'number');
  return ofNumbers(how, numbers);
}

function ofNumbers(how: Exclude<Aggregation, 'Count'>, numbers: readonly number[]): Scalar {
  const sum = numbers.reduce((total, value) => total + value, 0);
  const count = numbers.length;
  switch (how) {
    case 'CountNumbers':
      return count;
    case 'Sum':
      return sum;
    case 'Product':
      return numbers.reduce((total, value) => total * value, 1);
    case 'Max':
      return count === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
    case 'Min':
      return count === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
    case 'Average':
      return count === 0 ? DIVIDED_BY_ZERO : sum / count;
    case 'Variance':
      return variance(numbers, count - 1);
    case 'VarianceP':
      return variance(numbers, count);
    case 'StandardDeviation':
      return root(variance(numbers, count - 1));
    case 'StandardDeviationP':
      return root(variance(numbers, count));
  }
}

const DIVIDED_BY_ZERO = { error: '#DIV/0!' } as const;

function variance(numbers: readonly number[], divisor: number): Scalar {
  if (divisor <= 0) return DIVIDED_BY_ZERO;
  const mean = numbers.reduce((total, value) => total + value, 0) / numbers.length;
  return numbers.reduce((total, value) => total + (value - mean) ** 2, 0) / divisor;
}

function root(value: Scalar): Scalar {
  return typeof value === 'number' ? Math.sqrt(value) : value;
}
