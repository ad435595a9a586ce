import { isError, type Scalar } from './cell';

/**
 * Come Excel ordina due valori: i numeri prima dei testi, i testi prima di VERO e FALSO; nei testi le maiuscole non
 * contano. Una cella vuota vale 0, "" o FALSO secondo ciò con cui la si confronta. Gli errori sono tutti in fondo.
 */
export function compareScalars(a: Scalar, b: Scalar): number {
  const [left, right] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const order = rank(left) - rank(right);
  if (order !== 0) return order;
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right) || 0;
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  if (isError(value)) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}
