import type { RegolaId } from '../regole/regola-id';
import type { Segnalazione } from '../rilievi/segnalazione';

/** Le regole che guardano le righe degli elenchi. */
export type RegolaUnita = Extract<RegolaId, 'S04' | 'S14' | 'S15' | 'A11' | 'Q13' | 'Q14' | 'Q15' | 'C02' | 'C03'>;

/** Quante segnalazioni con lo stesso codice si elencano, per file: le altre si contano e basta. */
export const CASI_ELENCATI = 100;

interface Gruppo {
  readonly elencate: Segnalazione[];
  quante: number;
}

/** Raccoglie ciò che non va, senza tenere più di `CASI_ELENCATI` segnalazioni uguali. */
export class Raccoglitore {
  private readonly perRegola = new Map<RegolaUnita, Map<string, Gruppo>>();

  /** `crea` si chiama solo se la segnalazione si elenca. `gruppo`: ciò che è uguale, di solito il codice e il file. */
  segnala(regola: RegolaUnita, gruppo: string, crea: () => Segnalazione, elencate = CASI_ELENCATI): void {
    let gruppi = this.perRegola.get(regola);
    if (!gruppi) this.perRegola.set(regola, (gruppi = new Map()));
    let suo = gruppi.get(gruppo);
    if (!suo) gruppi.set(gruppo, (suo = { elencate: [], quante: 0 }));
    suo.quante += 1;
    if (suo.elencate.length < elencate) suo.elencate.push(crea());
  }

  /** Le segnalazioni di una regola; l'ultima di un gruppo troppo lungo dice quanti casi rappresenta. */
  di(regola: RegolaUnita): readonly Segnalazione[] {
    return [...(this.perRegola.get(regola)?.values() ?? [])].flatMap(({ elencate, quante }) => {
      const ultima = elencate.at(-1);
      if (!ultima || quante === elencate.length) return elencate;
      return [...elencate.slice(0, -1), { ...ultima, casi: quante - elencate.length + 1 }];
    });
  }
}
