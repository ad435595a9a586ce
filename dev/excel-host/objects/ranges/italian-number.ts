import { formatValue } from 'hucre';
import { isDateFormat } from '../../xlsx/number-formats';

/** hucre non conosce l'italiano; il tedesco ha gli stessi segni: virgola nei decimali, punto nelle migliaia. */
const SEPARATORS = 'de-DE';
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Quanti caratteri il formato Standard concede a un numero. */
const GENERAL_ROOM = 11;

/** I due formati che seguono le impostazioni del computer: ciò che nei file è all'americana si vede all'italiana. */
const REGIONAL: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
};

/** Un numero come lo mostra un Excel italiano: "1.277,50", "65,4%", "31 dicembre 2021". */
export function numberText(value: number, numberFormat: string): string {
  if (/^general$/i.test(numberFormat)) return generalText(value);
  const format = withCurrency(REGIONAL[numberFormat] ?? numberFormat);
  if (isDateFormat(format)) return formatValue(value, withNames(value, format), { locale: SEPARATORS });
  // Excel arrotonda le cifre che si vedono, non il numero binario: 1,005 è 1,01. Si spinge appena oltre la metà.
  const rounded = Number.isInteger(value) ? value : value * (1 + 4 * Number.EPSILON);
  return formatValue(rounded, withGeneral(value, format), { locale: SEPARATORS });
}

/** Il formato Standard: fino a undici caratteri, poi l'esponente. */
export function generalText(value: number, room = GENERAL_ROOM): string {
  const size = Math.abs(value);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, room - 1 - whole);
  const plain = decimals === 0 ? value.toFixed(0) : trimZeros(value.toFixed(decimals));
  const tiny = size < 1e-4 && Number(plain) !== value;
  if (value !== 0 && (size >= 1e11 || tiny)) return exponential(value);
  return plain.replace('.', ',');
}

function exponential(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const power = exponent.slice(1).padStart(2, '0');
  return `${trimZeros(mantissa).replace('.', ',')}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

function trimZeros(text: string): string {
  return text.replace(/\.?0+$/, '');
}

/** "[$€-410]" è un simbolo con la sua lingua: resta il simbolo. */
function withCurrency(format: string): string {
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => (symbol === '' ? '' : `"${symbol}"`));
}

/** I nomi di mesi e giorni, che hucre sa solo in inglese, come testi già fatti. */
function withNames(value: number, format: string): string {
  const date = new Date(FIRST_DAY + value * DAY);
  const name = (options: Intl.DateTimeFormatOptions): string =>
    `"${date.toLocaleDateString('it-IT', { ...options, timeZone: 'UTC' })}"`;
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|m{3,}|d{3,}/gi, (piece) => {
    switch (piece.toLowerCase()) {
      case 'mmm':
        return name({ month: 'short' });
      case 'mmmm':
        return name({ month: 'long' });
      case 'mmmmm':
        return name({ month: 'narrow' });
      case 'ddd':
        return name({ weekday: 'short' });
      case 'dddd':
        return name({ weekday: 'long' });
      default:
        return piece;
    }
  });
}

/** "Standard" in mezzo ad altro: `General" unità"`. Con più sezioni il segno lo mette la sezione. */
function withGeneral(value: number, format: string): string {
  const shown = format.includes(';') ? Math.abs(value) : value;
  return format.replace(/"[^"]*"|\\.|general/gi, (piece) =>
    piece.toLowerCase() === 'general' ? `"${generalText(shown)}"` : piece,
  );
}
