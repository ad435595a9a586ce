import { riduci, STATO_INIZIALE } from './riduttore';
import type { Evento } from './riduttore';
import type { StatoPannello } from './tipi';

/** Lo stato del pannello e chi lo guarda. */
export class Deposito {
  private stato = STATO_INIZIALE;
  private readonly ascoltatori = new Set<() => void>();

  readonly leggi = (): StatoPannello => this.stato;

  readonly abbona = (ascolta: () => void): (() => void) => {
    this.ascoltatori.add(ascolta);
    return () => this.ascoltatori.delete(ascolta);
  };

  invia(evento: Evento): void {
    this.stato = riduci(this.stato, evento);
    for (const ascolta of this.ascoltatori) ascolta();
  }
}
