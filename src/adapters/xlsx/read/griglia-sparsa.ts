import type { Posizione } from '../../../domain/snapshot';

const RIGA_VUOTA: readonly never[] = [];

/** Valori messi qua e là in un foglio: costa quanto le celle che ne hanno uno, non quanto l'area. */
export class GrigliaSparsa<T> {
  private readonly righe = new Map<number, (T | undefined)[]>();
  private indiceUltima = -1;
  private ultima: (T | undefined)[] = [];

  metti(riga: number, colonna: number, valore: T): void {
    // Le celle arrivano quasi sempre riga per riga.
    if (riga !== this.indiceUltima) {
      this.ultima = this.righe.get(riga) ?? [];
      this.righe.set(riga, this.ultima);
      this.indiceUltima = riga;
    }
    this.ultima[colonna] = valore;
  }

  togli(riga: number, colonna: number): void {
    const celle = this.righe.get(riga);
    if (celle !== undefined && colonna < celle.length) celle[colonna] = undefined;
  }

  perOgni(azione: (riga: number, colonna: number, valore: T) => void): void {
    for (const [riga, celle] of this.righe) {
      celle.forEach((valore, colonna) => {
        if (valore !== undefined) azione(riga, colonna, valore);
      });
    }
  }

  /** La parte da `origine` in poi, per `righe` righe, allineata a una griglia che comincia lì; in fondo niente righe vuote. */
  daOrigine(origine: Posizione, righe: number): readonly (readonly (T | null)[])[] {
    const griglia: (readonly (T | null)[])[] = [];
    for (let i = 0; i < righe; i += 1) {
      const celle = this.righe.get(origine.riga + i);
      if (celle === undefined || celle.length <= origine.colonna) continue;
      while (griglia.length < i) griglia.push(RIGA_VUOTA);
      const riga: (T | null)[] = [];
      for (let k = origine.colonna; k < celle.length; k += 1) riga.push(celle[k] ?? null);
      griglia.push(riga);
    }
    return griglia;
  }
}
