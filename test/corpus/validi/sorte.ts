/** Numeri a caso che si ripetono: lo stesso seme dà sempre la stessa cartella. */
export interface Sorte {
  /** Un intero fra i due, compresi. */
  intero(minimo: number, massimo: number): number;
  /** Vero con questa probabilità. */
  forse(probabilita: number): boolean;
  uno<T>(fra: readonly T[]): T;
  /** `somma` divisa in `quante` parti intere da 0 in su. */
  parti(somma: number, quante: number): number[];
}

/** @param seme intero; un generatore congruenziale a 32 bit mescolato (mulberry32) */
export function sorte(seme: number): Sorte {
  let stato = seme >>> 0;
  const prossimo = (): number => {
    stato = (stato + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stato ^ (stato >>> 15), stato | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const intero = (minimo: number, massimo: number): number => minimo + Math.floor(prossimo() * (massimo - minimo + 1));
  return {
    intero,
    forse: (probabilita) => prossimo() < probabilita,
    uno: (fra) => {
      const scelto = fra[intero(0, fra.length - 1)];
      if (scelto === undefined) throw new RangeError('Non c’è niente fra cui scegliere');
      return scelto;
    },
    parti: (somma, quante) => {
      const parti = Array.from({ length: quante }, () => 0);
      for (let i = 0; i < somma; i += 1) {
        const dove = intero(0, quante - 1);
        parti[dove] = (parti[dove] ?? 0) + 1;
      }
      return parti;
    },
  };
}
