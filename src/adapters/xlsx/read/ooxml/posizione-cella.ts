import { danneggiato } from '../../file-illeggibile';
import { ULTIMA_COLONNA, ULTIMA_RIGA } from '../complementi';
import type { CursoreXml } from '../cursore-xml';
import type { CellaSvelta } from './cella-svelta';

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

  /** Fissa riga e colonna della cella, di cui si sono letti gli attributi. */
  apriCella({ conRiferimento, riga, colonna }: CellaSvelta): void {
    this.riga = conRiferimento ? riga : this.rigaCorrente;
    this.colonna = conRiferimento ? colonna : this.prossimaColonna;
    if (this.riga < 0 || this.riga > ULTIMA_RIGA || this.colonna < 0 || this.colonna > ULTIMA_COLONNA) {
      throw danneggiato(`cella fuori dal foglio: riga ${this.riga + 1}, colonna ${this.colonna + 1}`);
    }
    this.prossimaColonna = this.colonna + 1;
  }
}
