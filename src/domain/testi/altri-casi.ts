import type { Segnalazione } from '../rilievi/segnalazione';
import { numeroItaliano } from './numero-italiano';

/** Dopo l'ultimo rilievo elencato di tanti uguali: quanti sono gli altri. */
export function altriCasi({ casi = 1 }: Segnalazione): readonly string[] {
  if (casi <= 1) return [];
  return casi === 2
    ? ['Un altro caso uguale non è elencato.']
    : [`Altri ${numeroItaliano(casi - 1)} casi uguali non elencati.`];
}
