import type { RilievoScritto } from '../app/rilievo-scritto';
import { LIVELLI, livelloDi } from './livello';
import type { Livello } from './livello';

/** I rilievi di una regola con lo stesso livello. */
export interface GruppoRilievi {
  readonly livello: Livello;
  readonly regola: string;
  readonly titolo: string;
  readonly fonte: string;
  /** Perché la soglia è da confermare; vuoto se è verificata. */
  readonly daConfermare: readonly string[];
  readonly quanti: number;
  /** Divisi per ciò che c'è da fare. */
  readonly parti: readonly { readonly rimedio: string; readonly rilievi: readonly RilievoScritto[] }[];
}

const ORDINE: readonly string[] = Object.keys(LIVELLI);

/** I rilievi di un file per livello, dal più grave, poi per regola; dentro, l'ordine delle celle resta. */
export function raggruppa(rilievi: readonly RilievoScritto[]): readonly GruppoRilievi[] {
  const gruppi = new Map<string, RilievoScritto[]>();
  for (const rilievo of rilievi) aggiungi(gruppi, `${ORDINE.indexOf(livelloDi(rilievo))} ${rilievo.regola}`, rilievo);
  return [...gruppi]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, membri]) => {
      const primo = membri[0];
      if (!primo) return [];
      const { regola, titolo, fonte, daConfermare = [] } = primo;
      const parti = dividi(membri);
      return [{ livello: livelloDi(primo), regola, titolo, fonte, daConfermare, quanti: membri.length, parti }];
    });
}

function dividi(rilievi: readonly RilievoScritto[]): GruppoRilievi['parti'] {
  const parti = new Map<string, RilievoScritto[]>();
  for (const rilievo of rilievi) aggiungi(parti, rilievo.rimedio, rilievo);
  return [...parti].map(([rimedio, suoi]) => ({ rimedio, rilievi: suoi }));
}

function aggiungi(gruppi: Map<string, RilievoScritto[]>, chiave: string, rilievo: RilievoScritto): void {
  const gruppo = gruppi.get(chiave);
  if (gruppo) gruppo.push(rilievo);
  else gruppi.set(chiave, [rilievo]);
}
