import { setTimeout as aspetta } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const MASSIMO = 10_000;
const OGNI = 20;

/** Aspetta che sia vero, fino a dieci secondi; poi lascia dire alla prova che cosa non va. Per ciò che sta fuori dalla pagina. */
export async function quando(vero: () => boolean): Promise<void> {
  for (const fine = Date.now() + MASSIMO; !vero() && Date.now() < fine;) await aspetta(OGNI);
}

/** Aspetta, fino a dieci secondi, che ciò che si legge diventi così; se non lo diventa, dice com'è rimasto. */
export async function diventa(leggi: () => unknown, attesa: unknown): Promise<void> {
  for (const fine = Date.now() + MASSIMO; !isDeepStrictEqual(await leggi(), attesa) && Date.now() < fine;)
    await aspetta(OGNI);
  expect(await leggi()).toEqual(attesa);
}
