import { formatValue } from 'hucre';
import { ITALIAN_ERRORS } from '../../formulas/local-formula';
import { isError, type Cell, type Scalar } from '../../model/cells/cell';
import { numberText } from './italian-number';

/** Il valore come lo dà `range.values`: "" per le celle vuote, il codice per gli errori. */
export function apiValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** La formula come la dà `range.formulas`: il valore, dove formula non c'è. */
export function apiFormula(cell: Cell | undefined): string | number | boolean {
  if (!cell) return '';
  return cell.formula === null ? apiValue(cell.value) : `=${cell.formula}`;
}

/** Come in Excel.RangeValueType. */
export function valueType(value: Scalar): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Il testo che si vede nella cella, in italiano: `range.text` segue le impostazioni di chi lavora, i valori no. */
export function cellText(value: Scalar, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return ITALIAN_ERRORS[value.error] ?? value.error;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  return typeof value === 'number' ? numberText(value, numberFormat) : formatValue(value, numberFormat);
}
