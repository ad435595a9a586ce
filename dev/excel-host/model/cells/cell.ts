import type { Style } from './style';

/** Un errore di formula, in inglese come nei file: "#REF!", "#N/A", "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** Il valore di una cella; null = vuota. Le date sono numeri seriali. */
export type Scalar = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: Scalar;
  /** In inglese, con le virgole, senza "=" davanti; null se la cella non ha formula. */
  readonly formula: string | null;
  readonly style: Style;
}

export function isError(value: Scalar): value is CellError {
  return typeof value === 'object' && value !== null;
}
