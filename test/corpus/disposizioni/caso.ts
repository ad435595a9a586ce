/** Un generatore di numeri a caso con seme (mulberry32): la stessa revisione genera sempre le stesse disposizioni. */
export class Caso {
  private stato: number;

  constructor(seme: number) {
    this.stato = seme >>> 0;
  }

  /** Da 0 compreso a 1 escluso. */
  reale(): number {
    this.stato = (this.stato + 0x6d2b79f5) >>> 0;
    let t = this.stato;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Da `da` ad `a`, compresi. */
  intero(da: number, a: number): number {
    return da + Math.floor(this.reale() * (a - da + 1));
  }

  fra<T>(cose: readonly T[]): T {
    const scelta = cose[this.intero(0, cose.length - 1)];
    if (scelta === undefined) throw new RangeError('Niente fra cui scegliere');
    return scelta;
  }

  /** Le stesse cose in un altro ordine. */
  mescola<T>(cose: readonly T[]): T[] {
    return cose
      .map((cosa) => ({ cosa, posto: this.reale() }))
      .sort((a, b) => a.posto - b.posto)
      .map(({ cosa }) => cosa);
  }
}
