import { danneggiato } from '../../file-illeggibile';
import { ULTIMA_COLONNA, ULTIMA_RIGA } from '../complementi';
import type { CursoreXml } from '../cursore-xml';
import { interoDaByte } from '../valori-xml';

/** Dove sta la cella: dal suo riferimento, o dopo la precedente se chi ha scritto il file l'ha omesso. */
export class PosizioneCella {
  riga = -1;
  colonna = -1;
  private rigaCorrente = -1;
  private prossimaColonna = 0;

  constructor(private readonly cursore: CursoreXml) {}

  /** Comincia una riga; senza numero è la seguente. */
  apriRiga(): number {
    const { cursore } = this;
    const scritto = cursore.trova('r') && cursore.valoreA > cursore.valoreDa;
    const numero = scritto ? cursore.intero('r') : 0;
    if (numero < 0 || numero > ULTIMA_RIGA + 1) throw danneggiato(`riga ${cursore.attributo('r') ?? ''}`);
    this.rigaCorrente = numero === 0 ? this.rigaCorrente + 1 : numero - 1;
    this.prossimaColonna = 0;
    return this.rigaCorrente;
  }

  /** Fissa riga e colonna della cella; vero se il riferimento c'era. */
  apriCella(): boolean {
    const { cursore } = this;
    const scritta = cursore.trova('r') && cursore.valoreA > cursore.valoreDa;
    if (scritta) this.daRiferimento();
    else {
      this.riga = this.rigaCorrente;
      this.colonna = this.prossimaColonna;
    }
    if (this.riga < 0 || this.riga > ULTIMA_RIGA || this.colonna < 0 || this.colonna > ULTIMA_COLONNA) {
      throw danneggiato(`cella fuori dal foglio: ${cursore.attributo('r') ?? ''}`);
    }
    this.prossimaColonna = this.colonna + 1;
    return scritta;
  }

  private daRiferimento(): void {
    const { dati, valoreDa, valoreA } = this.cursore;
    let colonna = 0;
    let i = valoreDa;
    for (; i < valoreA; i += 1) {
      const lettera = (dati[i] ?? 0) & 0xdf;
      if (lettera < 65 || lettera > 90) break;
      colonna = colonna * 26 + lettera - 64;
    }
    this.colonna = colonna - 1;
    this.riga = interoDaByte(dati, i, valoreA) - 1;
  }
}
