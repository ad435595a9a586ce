import type { Scalar } from './cell';
import { compareScalars } from './scalar-order';

/**
 * Il confronto delle regole sui valori. I nomi degli operatori sono quelli di Excel.ConditionalCellValueOperator e di
 * Excel.DataValidationOperator, che si scrivono uguali salvo "GreaterThanOrEqual" e "GreaterThanOrEqualTo". Un operatore che
 * non si conosce non è mai soddisfatto.
 */
export function compares(operator: string | null, value: Scalar, first: Scalar, second: Scalar): boolean {
  const low = compareScalars(value, first);
  switch (operator) {
    case 'EqualTo':
      return low === 0;
    case 'NotEqualTo':
      return low !== 0;
    case 'GreaterThan':
      return low > 0;
    case 'LessThan':
      return low < 0;
    case 'GreaterThanOrEqual':
    case 'GreaterThanOrEqualTo':
      return low >= 0;
    case 'LessThanOrEqual':
    case 'LessThanOrEqualTo':
      return low <= 0;
    case 'Between':
      return low >= 0 && compareScalars(value, second) <= 0;
    case 'NotBetween':
      return low < 0 || compareScalars(value, second) > 0;
    default:
      return false;
  }
}
