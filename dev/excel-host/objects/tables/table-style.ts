import { invalidArgument } from '../../protocol/host-error';

const LAST = { Light: 21, Medium: 28, Dark: 11 } as const;

/** Solo gli stili che Excel ha: di stili fatti dall'utente l'emulatore non ne tiene. "" = nessuno (ipotesi). */
export function assertTableStyle(style: unknown): asserts style is string {
  if (style === '') return;
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(String(style)) ?? [];
  const last = family === 'Light' || family === 'Medium' || family === 'Dark' ? LAST[family] : 0;
  if (Number(number) < 1 || !(Number(number) <= last)) throw invalidArgument();
}
