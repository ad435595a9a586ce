import type { LettoreByte } from '../lettore-byte';
import { CursoreXlsb, RECORD, testoXlsb } from './record-xlsb';

/** I testi condivisi di un `.xlsb`: si contano tutti, si leggono solo quelli che la libreria salta. */
export class TestiXlsb {
  private readonly lettori: LettoreByte[] = [];

  constructor(parte: Uint8Array | null) {
    const cursore = new CursoreXlsb(parte ?? new Uint8Array());
    while (cursore.avanza()) if (cursore.tipo === RECORD.testo) this.lettori.push(cursore.lettore());
  }

  get quanti(): number {
    return this.lettori.length;
  }

  /** Il testo con quel numero; null se non c'è. */
  di(indice: number): string | null {
    const lettore = this.lettori[indice];
    if (lettore === undefined) return null;
    // Prima del testo un byte di opzioni (caratteri diversi, pronuncia): qui non servono.
    lettore.posizione = 1;
    return testoXlsb(lettore);
  }
}
