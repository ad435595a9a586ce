/** Righe o colonne nascoste, raccolte a tratti: un file può ripeterli senza che il costo cresca col prodotto. */
export class Intervalli {
  private readonly tratti: (readonly [da: number, a: number])[] = [];

  /** Da 0, estremi compresi. */
  aggiungi(da: number, a: number): void {
    if (a >= da) this.tratti.push([da, a]);
  }

  /** Gli indici coperti fra `da` e `da + quanti - 1`, in ordine. */
  fra(da: number, quanti: number): readonly number[] {
    if (this.tratti.length === 0 || quanti <= 0) return [];
    const salti = new Int32Array(quanti + 1);
    for (const [inizio, fine] of this.tratti) {
      const primo = Math.max(inizio - da, 0);
      const dopo = Math.min(fine - da + 1, quanti);
      if (dopo <= primo) continue;
      salti[primo] = (salti[primo] ?? 0) + 1;
      salti[dopo] = (salti[dopo] ?? 0) - 1;
    }
    const coperti: number[] = [];
    let aperti = 0;
    for (let i = 0; i < quanti; i += 1) {
      aperti += salti[i] ?? 0;
      if (aperti > 0) coperti.push(da + i);
    }
    return coperti;
  }
}
