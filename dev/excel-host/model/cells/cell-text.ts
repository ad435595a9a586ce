import { isError, type Scalar } from './cell';

/** Il valore come testo semplice: "" se manca, il codice per gli errori. */
export function apiText(value: Scalar): string {
  if (value === null) return '';
  return isError(value) ? value.error : String(value);
}
