import type { NomeTema } from '../ui/cornice/tema';

/** Chiaro o scuro come Excel; null dove Excel non lo dice, e allora vale il sistema. */
export function temaOffice(): NomeTema | null {
  // Secondo i tipi c'è sempre; Excel sul web e le versioni meno recenti non lo danno.
  const tema = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (tema?.isDarkTheme !== undefined) return tema.isDarkTheme ? 'scuro' : 'chiaro';
  const luce = luminosita(tema?.bodyBackgroundColor ?? '');
  if (luce === null) return null;
  return luce < 0.5 ? 'scuro' : 'chiaro';
}

/** Da 0 (nero) a 1 (bianco); null se non è un colore `#rrggbb`. */
function luminosita(colore: string): number | null {
  const cifre = /^#?([0-9a-f]{6})$/i.exec(colore)?.[1];
  if (cifre === undefined) return null;
  const [r, g, b] = [0, 2, 4].map((da) => Number.parseInt(cifre.slice(da, da + 2), 16) / 255);
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0);
}
