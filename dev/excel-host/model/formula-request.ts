import type { Scalar } from './cells/cell';
import type { Sheet } from './sheets/sheet';

/** Una formula che non sta in una cella (di un formato condizionale, di una convalida), vista da una cella. */
export interface FormulaRequest {
  /** Senza "=" davanti, coi riferimenti già spostati a quella cella. */
  readonly formula: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Dà i valori nell'ordine delle richieste; si chiede tutto insieme perché il motore calcola la cartella in un colpo. */
export type EvaluateFormulas = (requests: readonly FormulaRequest[]) => readonly Scalar[];
