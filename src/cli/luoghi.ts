import type { RilievoScritto } from '../app/rilievo-scritto';
import { toA1ConFoglio } from '../domain/notazione-a1';
import { raccogliCelle } from './raccogli-celle';

const INTERVALLI_MOSTRATI = 24;

/** Le celle da guardare di più rilievi, foglio per foglio, vicine insieme: `Quadro!B5:B7, Quadro!C9`. Vuoto se non ne hanno. */
export function luoghi(rilievi: readonly RilievoScritto[]): string {
  const perFoglio = new Map<string, string[]>();
  for (const { foglio, cella } of rilievi) {
    if (foglio === null || cella === null) continue;
    const sue = perFoglio.get(foglio);
    if (sue) sue.push(cella);
    else perFoglio.set(foglio, [cella]);
  }
  return elencaIntervalli(
    [...perFoglio].flatMap(([foglio, sue]) =>
      raccogliCelle(sue).map((intervallo) => nomeDelFoglio(foglio) + intervallo),
    ),
  );
}

/** Le altre celle che prendono parte al rilievo, come si leggono dal suo foglio. Vuoto se non ce ne sono. */
export function altreCelle({ celle }: RilievoScritto): string {
  return elencaIntervalli(raccogliCelle(celle.slice(1)));
}

function elencaIntervalli(intervalli: readonly string[]): string {
  const mostrati = intervalli.slice(0, INTERVALLI_MOSTRATI).join(', ');
  const altri = intervalli.length - INTERVALLI_MOSTRATI;
  return altri > 0 ? `${mostrati} e altri ${altri} intervalli` : mostrati;
}

/** `Quadro!`, `'Piano 2021'!` */
export function nomeDelFoglio(foglio: string): string {
  return toA1ConFoglio(foglio, { riga: 0, colonna: 0 }).slice(0, -'A1'.length);
}
