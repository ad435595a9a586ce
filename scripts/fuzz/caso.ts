/** Numeri a caso da un seme: lo stesso seme dà sempre lo stesso caso, così un difetto trovato si può rifare. */
export class Caso {
  private stato: number;

  constructor(seme: number) {
    // Semi vicini darebbero inizi vicini: si mescolano prima (costante di Knuth, 2^32 diviso il rapporto aureo).
    this.stato = Math.imul(seme + 1, 0x9e3779b1) >>> 0 || 1;
    for (let i = 0; i < 8; i += 1) this.prossimo();
  }

  /** Da 0 (compreso) a 1 (escluso). */
  frazione(): number {
    return this.prossimo() / 2 ** 32;
  }

  /** Un intero da 0 (compreso) a `limite` (escluso). */
  sotto(limite: number): number {
    return Math.floor(this.frazione() * limite);
  }

  uno<T>(scelte: readonly T[]): T {
    const scelta = scelte[this.sotto(scelte.length)];
    if (scelta === undefined) throw new RangeError('Non c’è niente fra cui scegliere');
    return scelta;
  }

  /** Xorshift a 32 bit di Marsaglia: basta a variare i casi. */
  private prossimo(): number {
    let x = this.stato;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.stato = x >>> 0;
    return this.stato;
  }
}
