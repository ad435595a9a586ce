import {
  BLANK,
  BOOLEAN,
  engineError,
  ERROR,
  LIST,
  NUMBER,
  TEXT,
  type EngineValue,
  type UserFunction,
} from './engine-values';

/**
 * ROUND, ROUNDUP e ROUNDDOWN come Excel: si arrotonda il numero che si legge (15 cifre), non la sua approssimazione
 * binaria, e i mezzi si allontanano dallo zero. ROUND(1,005; 2) fa 1,01; il motore darebbe 1.
 */
export function roundDecimal(value: number, digits: number, direction: 'near' | 'up' | 'down'): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = Math.trunc(digits);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const scaled = Number(`${mantissa}e${Number(exponent) + places}`);
  // Oltre le 15 cifre non c'è niente da arrotondare.
  if (!Number.isFinite(scaled) || scaled >= 1e15) return value;
  const steps = { near: Math.round, up: Math.ceil, down: Math.floor }[direction](scaled);
  return Math.sign(value) * Number(`${steps}e${-places}`);
}

/** Le funzioni di arrotondamento da dare al motore al posto delle sue. */
export const ROUNDING: ReadonlyMap<string, UserFunction> = new Map(
  (['near', 'up', 'down'] as const).map((direction) => [
    { near: 'ROUND', up: 'ROUNDUP', down: 'ROUNDDOWN' }[direction],
    { minArity: 2, maxArity: 2, invoke: (args: unknown[]) => apply(args as EngineValue[], direction) },
  ]),
);

function apply([value, digits]: readonly EngineValue[], direction: 'near' | 'up' | 'down'): EngineValue {
  if (!value || !digits) return engineError('#VALUE!');
  if (value.kind !== LIST && digits.kind !== LIST) return round(value, digits, direction);
  const [height, width] = [size(value, digits, 'height'), size(value, digits, 'width')];
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      round(item(value, row, column), item(digits, row, column), direction),
    ),
  );
  return { kind: LIST, rows, height, width };
}

function size(a: EngineValue, b: EngineValue, side: 'height' | 'width'): number {
  return Math.max(a[side] ?? 1, b[side] ?? 1);
}

/** L'elemento di un elenco; una riga o una colonna sola si ripete, come in Excel. */
function item(value: EngineValue, row: number, column: number): EngineValue {
  if (value.kind !== LIST) return value;
  const line = value.rows?.[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? engineError('#N/A');
}

function round(value: EngineValue, digits: EngineValue, direction: 'near' | 'up' | 'down'): EngineValue {
  const [number, places] = [toNumber(value), toNumber(digits)];
  if (typeof number !== 'number') return number;
  if (typeof places !== 'number') return places;
  return { kind: NUMBER, value: roundDecimal(number, places, direction) };
}

function toNumber(value: EngineValue): number | EngineValue {
  switch (value.kind) {
    case BLANK:
      return 0;
    case NUMBER:
      return Number(value.value);
    case BOOLEAN:
      return value.value === true ? 1 : 0;
    case TEXT: {
      const text = String(value.value).trim();
      const number = Number(text);
      return text === '' || Number.isNaN(number) ? engineError('#VALUE!') : number;
    }
    case ERROR:
      return value;
    default:
      return engineError('#VALUE!');
  }
}
