import { formulaFromLocal, localFormula } from '../../excel-host/formulas/local-formula';
import { isError, type Cell, type Scalar } from '../../excel-host/model/cells/cell';
import { cellText } from '../../excel-host/objects/ranges/cell-output';

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:e([+-]?\d+))?\s*(%?)$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Ciò che si è scritto alla tastiera: il valore da mettere nella cella e, se serve, il formato che Excel le darebbe. */
export interface Typed {
  readonly input: Scalar;
  readonly numberFormat: string | null;
}

/** Legge come un Excel italiano: "1.234,5", "9,68 %", "31/12/2021", "VERO", "=SOMMA(A1;B2)"; il resto è testo. */
export function readTyped(text: string, numberFormat: string): Typed {
  if (text === '') return { input: null, numberFormat: null };
  // L'apostrofo tiene testo ciò che per l'API sarebbe un numero ("3.5").
  const plain: Typed = { input: text.startsWith("'") ? text : `'${text}`, numberFormat: null };
  if (text.startsWith("'") || numberFormat === '@') return plain;
  if (text.startsWith('=') && text.length > 1)
    return { input: `=${formulaFromLocal(text.slice(1))}`, numberFormat: null };
  const trimmed = text.trim();
  if (/^(?:vero|falso)$/i.test(trimmed)) return { input: /^vero$/i.test(trimmed), numberFormat: null };
  return readDate(trimmed, numberFormat) ?? readNumber(trimmed, numberFormat) ?? plain;
}

function readNumber(text: string, numberFormat: string): Typed | null {
  const [whole, sign = '', integer = '', decimals = '', exponent = '0', percent = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined || integer + decimals === '') return null;
  const power = Number(exponent) - (percent === '' ? 0 : 2);
  const value = Number(`${sign}${integer.replaceAll('.', '') || '0'}.${decimals || '0'}e${power}`);
  const general = numberFormat === 'General' && percent !== '';
  return { input: value, numberFormat: general ? (decimals === '' ? '0%' : '0.00%') : null };
}

function readDate(text: string, numberFormat: string): Typed | null {
  const [, day, month, year] = DATE.exec(text)?.map(Number) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  const serial = (time.getTime() - FIRST_DAY) / DAY;
  return { input: serial, numberFormat: numberFormat === 'General' ? 'dd/mm/yyyy' : null };
}

/** Ciò che si vede nella barra della formula, e che si modifica. */
export function editableText(cell: Cell | undefined): string {
  if (!cell) return '';
  const { value, formula, style } = cell;
  if (formula !== null) return `=${localFormula(formula)}`;
  if (typeof value !== 'number' || isError(value)) return cellText(value, 'General');
  const bare = style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[dy]/i.test(bare) && bare.toLowerCase() !== 'general') return cellText(value, 'dd/mm/yyyy');
  return bare.includes('%') ? `${decimal(Number((value * 100).toPrecision(15)))}%` : decimal(value);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
