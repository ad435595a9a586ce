import type { Area, Posizione } from '../snapshot';
import { copre } from './griglia';

interface Numerata {
  readonly area: Area;
  readonly indice: number;
}

/** Trova l'area che contiene una cella, per celle chieste dall'alto in basso: guarda solo le aree della riga. */
export class AreeInOrdine {
  private readonly ordinate: readonly Numerata[];
  private prossima = 0;
  private aperte: Numerata[] = [];
  private riga = -1;

  constructor(aree: readonly Area[]) {
    this.ordinate = aree.map((area, indice) => ({ area, indice })).sort((a, b) => a.area.riga - b.area.riga);
  }

  /** Indice, nell'elenco dato, dell'area che contiene la cella; null se nessuna. */
  contiene({ riga, colonna }: Posizione): number | null {
    if (riga !== this.riga) this.avanza(riga);
    return this.aperte.find(({ area }) => copre(area, riga, colonna))?.indice ?? null;
  }

  private avanza(riga: number): void {
    this.riga = riga;
    this.aperte = this.aperte.filter(({ area }) => area.riga + area.righe > riga);
    for (; this.prossima < this.ordinate.length; this.prossima += 1) {
      const seguente = this.ordinate[this.prossima];
      if (!seguente || seguente.area.riga > riga) return;
      if (seguente.area.riga + seguente.area.righe > riga) this.aperte.push(seguente);
    }
  }
}
