import { setTimeout as aspetta } from 'node:timers/promises';

const MASSIMO = 10_000;
const OGNI = 20;

/** Aspetta che sia vero, fino a dieci secondi; poi lascia dire alla prova che cosa non va. Per ciò che sta fuori dalla pagina. */
export async function quando(vero: () => boolean): Promise<void> {
  for (const fine = Date.now() + MASSIMO; !vero() && Date.now() < fine;) await aspetta(OGNI);
}
