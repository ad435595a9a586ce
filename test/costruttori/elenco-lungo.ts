import type { SheetSnapshot } from '../../src/domain/snapshot';
import { alloggio, elenco } from './elenco-unita';
import { foglio } from './snapshot';

/** Più sbagli uguali di quanti se ne elencano (100 per codice e file). */
export const SBAGLIATI = 150;
export const ALLOGGI = 160;

/** Un elenco di 160 alloggi: 150 con la superficie a 0. */
export function elencoLungo(): SheetSnapshot {
  return elenco(
    Array.from({ length: ALLOGGI }, (_, i) => alloggio(i + 1, i < SBAGLIATI ? { 'Superficie utile (mq)': 0 } : {})),
  );
}

/** Il foglio Carenza del modello, in bianco. */
export function carenzaInBianco(): SheetSnapshot {
  return foglio('Carenza', [['Codice alloggio', 'Lavori necessari', 'Costo stimato (€, IVA compresa)']]);
}
