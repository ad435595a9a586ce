import type { CursoreXml } from '../cursore-xml';
import { GREZZI, decifra } from './testi-xml';

/** Il testo scritto dentro la cella (`<is>`): semplice o a tratti, senza la guida alla pronuncia. */
export class TestoScritto {
  private inPronuncia = false;
  private inTratto = false;
  private inTesto = false;
  private semplice = '';
  private tratto = '';
  private tratti: string | null = null;

  constructor(private readonly cursore: CursoreXml) {}

  azzera(): void {
    this.inPronuncia = false;
    this.inTratto = false;
    this.inTesto = false;
    this.semplice = '';
    this.tratti = null;
  }

  apreTesto(): void {
    this.inTesto = !this.inPronuncia;
  }

  chiudeTesto(): void {
    this.inTesto = false;
  }

  apreTratto(): void {
    this.inTratto = true;
    this.tratto = '';
  }

  chiudeTratto(): void {
    if (this.inTratto) this.tratti = (this.tratti ?? '') + decifra(this.tratto);
    this.inTratto = false;
  }

  pronuncia(aperta: boolean): void {
    this.inPronuncia = aperta;
  }

  aggiungi(): void {
    if (!this.inTesto) return;
    const { cursore } = this;
    const pezzo = cursore.cdata ? cursore.testo : GREZZI.di(cursore.dati, cursore.inizio, cursore.fine);
    if (this.inTratto) this.tratto += pezzo;
    else this.semplice += pezzo;
  }

  /** I tratti, se ce ne sono, dicono tutto. */
  get testo(): string {
    return this.tratti ?? decifra(this.semplice);
  }
}
