import type { Area } from '../addresses/area';
import type { Scalar } from '../cells/cell';
import type { Aggregation } from './pivot-aggregate';

export interface PivotAxisField {
  /** Il posto del campo nelle righe d'origine. */
  readonly index: number;
  readonly name: string;
  /** Formato numerico con cui si vedono gli elementi. */
  readonly format: string | null;
}

export interface PivotValueField {
  readonly index: number;
  readonly name: string;
  readonly how: Aggregation;
  readonly format: string | null;
}

export interface PivotInput {
  readonly records: readonly (readonly Scalar[])[];
  readonly rows: readonly PivotAxisField[];
  readonly columns: readonly PivotAxisField[];
  readonly values: readonly PivotValueField[];
  readonly layoutType: 'Compact' | 'Tabular' | 'Outline';
  /** Il totale complessivo a destra. */
  readonly showRowGrandTotals: boolean;
  /** Il totale complessivo in fondo. */
  readonly showColumnGrandTotals: boolean;
  /** Il testo di un elemento, per "Lazio Totale". */
  readonly caption: (value: Scalar, field: PivotAxisField) => string;
}

export interface PivotCell {
  readonly value: Scalar;
  readonly format: string | null;
}

/** La pivot disegnata; le aree sono relative al suo angolo. Il corpo comprende i totali complessivi, come in Excel. */
export interface PivotGrid {
  readonly cells: readonly (readonly PivotCell[])[];
  readonly body: Area | null;
  readonly rowLabels: Area | null;
  readonly columnLabels: Area | null;
}

export const GRAND_TOTAL = 'Totale complessivo';
export const EMPTY_CELL: PivotCell = { value: null, format: null };

export function text(value: string): PivotCell {
  return { value, format: null };
}
