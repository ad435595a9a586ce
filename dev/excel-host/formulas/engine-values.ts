import type { Scalar } from '../model/cells/cell';

/** I valori del motore: il numero dice che cosa sono (`RVKind` di excelts 10.2). */
export const BLANK = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const LIST = 5;

export interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
  /** Per un elenco letto dal foglio, la prima riga e la prima colonna, da 1. */
  readonly originRow?: number;
  readonly originCol?: number;
}

/** Una funzione data al motore: vale prima delle sue. */
export interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

export function engineError(code: string): EngineValue {
  return { kind: ERROR, code };
}

const EMPTY: EngineValue = { kind: BLANK };

export function engineList(
  values: readonly (readonly Scalar[])[],
  originRow: number,
  originCol: number,
  errorOf: (value: Scalar) => string | null,
): EngineValue {
  const rows = values.map((line) => line.map((value) => engineValue(value, errorOf)));
  return { kind: LIST, rows, height: rows.length, width: rows[0]?.length ?? 0, originRow, originCol };
}

function engineValue(value: Scalar, errorOf: (value: Scalar) => string | null): EngineValue {
  switch (typeof value) {
    case 'number':
      return { kind: NUMBER, value };
    case 'string':
      return { kind: TEXT, value };
    case 'boolean':
      return { kind: BOOLEAN, value };
    default: {
      const code = errorOf(value);
      return code === null ? EMPTY : engineError(code);
    }
  }
}
