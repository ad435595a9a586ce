import type { Area, Posizione } from '../snapshot';

/** Più delle colonne di Excel: riga e colonna stanno in un numero solo. */
const COLONNE = 1 << 15;

/**
 * Fin dove il foglio è già stato letto, colonna per colonna: le tabelle si cercano dall'alto in basso,
 * e ciò che sta dentro una tabella letta non è più un indizio.
 */
export class Copertura {
  private readonly finoA = new Map<number, number>();
  private readonly celle = new Set<number>();

  copri(area: Area): void {
    const ultima = area.riga + area.righe - 1;
    for (let colonna = area.colonna; colonna < area.colonna + area.colonne; colonna += 1) {
      if (ultima > (this.finoA.get(colonna) ?? -1)) this.finoA.set(colonna, ultima);
    }
  }

  /** Una cella sola, fuori dall'ordine: l'anagrafica si legge prima delle tabelle. */
  copriCella({ riga, colonna }: Posizione): void {
    this.celle.add(riga * COLONNE + colonna);
  }

  coperta(riga: number, colonna: number): boolean {
    return riga <= (this.finoA.get(colonna) ?? -1) || this.celle.has(riga * COLONNE + colonna);
  }
}
