import { areaFra } from './griglia';
import type { Lettore } from './lettore';
import { promessaDiTabella, sembraTitolo } from './natura-testo';
import type { TestoLibero } from './tabella';

/** La prima riga scritta sotto, o null se il foglio finisce. */
function rigaSotto({ raccolta, griglia }: Lettore, riga: number): number | null {
  for (let i = riga - griglia.primaRiga + 1; i < raccolta.scritte.length; i += 1) {
    if (raccolta.scritte[i]) return griglia.primaRiga + i;
  }
  return null;
}

/** Il solo testo della riga, se non c'è altro. */
function testoSolo({ griglia }: Lettore, riga: number): string | null {
  let solo: string | null = null;
  for (let colonna = griglia.primaColonna; colonna <= griglia.ultimaColonna(riga); colonna += 1) {
    if (griglia.vuota(riga, colonna)) continue;
    const testo = griglia.testo(riga, colonna);
    if (testo === null || solo !== null) return null;
    solo = testo;
  }
  return solo;
}

/** Vero se sotto il titolo, prima del titolo che segue o della fine del foglio, non c'è niente. */
function isOrfano(lettore: Lettore, { testo, posizione: { riga } }: TestoLibero): boolean {
  const promessa = promessaDiTabella(testo);
  if (promessa === null || testoSolo(lettore, riga) === null) return false;
  // Il titolo di una sezione nomina una voce che ha la sua tabella più sotto.
  if (!promessa.certa && lettore.tabelle.some(({ colonne }) => colonne.some(({ voce }) => voce === promessa.voce))) {
    return false;
  }
  const sotto = rigaSotto(lettore, riga);
  if (sotto === null) return true;
  const seguente = testoSolo(lettore, sotto);
  const inTabella = lettore.tabelle.some(({ area }) => sotto >= area.riga && sotto < area.riga + area.righe);
  if (seguente === null || inTabella || !sembraTitolo(seguente)) return false;
  const altraPromessa = promessaDiTabella(seguente);
  if (promessa.certa) return sotto - riga > 1 || Boolean(altraPromessa?.certa);
  return sotto - riga > 1 && altraPromessa !== null;
}

/**
 * Segnala i titoli che annunciano una tabella che non c'è (nei piani pubblicati spesso era un'immagine).
 * Solo i casi chiari: un titolo seguito da un altro titolo o dalla fine del foglio.
 */
export function segnalaTitoliOrfani(lettore: Lettore, testi: readonly TestoLibero[]): void {
  for (const testo of testi) {
    if (testo.ruolo !== 'titolo' || !isOrfano(lettore, testo)) continue;
    const { riga, colonna } = testo.posizione;
    lettore.illeggibile({
      area: areaFra(riga, colonna, riga, colonna),
      motivo: { codice: 'titolo-senza-tabella', cella: testo.posizione, testo: testo.testo },
    });
  }
}
