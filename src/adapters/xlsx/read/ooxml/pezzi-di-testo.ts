import type { CursoreXml } from '../cursore-xml';
import type { TestiDaByte } from '../testi-da-byte';

/**
 * Il contenuto di un elemento. Quasi sempre è un pezzo solo, e bastano i suoi estremi; commenti e sezioni CDATA lo
 * spezzano.
 */
export class PezziDiTesto {
  /** Vero se c'è almeno un pezzo, anche vuoto. */
  scritto = false;
  /** Estremi dell'unico pezzo. */
  da = 0;
  a = 0;
  private lungo: string | null = null;

  constructor(private readonly cursore: CursoreXml) {}

  azzera(): void {
    this.scritto = false;
    this.lungo = null;
    this.da = 0;
    this.a = 0;
  }

  aggiungi(): void {
    const { cursore } = this;
    if (!this.scritto && !cursore.cdata) {
      this.da = cursore.inizio;
      this.a = cursore.fine;
    } else this.lungo = this.primaDi() + cursore.testo;
    this.scritto = true;
  }

  /** Vero se gli estremi dicono tutto. */
  get intero(): boolean {
    return this.lungo === null;
  }

  testo(noti: TestiDaByte): string {
    if (this.lungo !== null) return noti.finisci(this.lungo);
    return this.scritto ? noti.di(this.cursore.dati, this.da, this.a) : '';
  }

  private primaDi(): string {
    return this.lungo ?? (this.scritto ? this.cursore.testoFra(this.da, this.a) : '');
  }

  /** Tutto il contenuto sta fra queste due posizioni, ed è un pezzo solo. */
  fissa(da: number, a: number): void {
    this.da = da;
    this.a = a;
    this.lungo = null;
    this.scritto = true;
  }
}
