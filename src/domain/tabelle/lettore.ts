import type { SheetSnapshot } from '../snapshot';
import { Copertura } from './copertura';
import { Griglia } from './griglia';
import { raccogliIndizi, type Indizio, type Raccolta, type RigaIndizi } from './indizi';
import type { Anagrafica, Illeggibile, Tabella } from './tabella';

/** Ciò che, letto e rifiutato, non va riletto dalla riga dopo. */
type Scartabile = 'pila' | 'elenco' | 'patrimonio';

/** Lo stato della lettura di un foglio: che cosa si è visto, che cosa è già stato riconosciuto. */
export class Lettore {
  readonly griglia: Griglia;
  readonly raccolta: Raccolta;
  readonly copertura = new Copertura();
  readonly tabelle: Tabella[] = [];
  readonly illeggibili: Illeggibile[] = [];
  readonly anagrafiche: Anagrafica[] = [];
  /** Vero se la cartella dice di che ente è: le schede senza nome sono sue. */
  conAnagrafica = false;
  private readonly scartati: Readonly<Record<Scartabile, Map<number, number>>> = {
    pila: new Map(),
    elenco: new Map(),
    patrimonio: new Map(),
  };
  private readonly perRiga = new Map<number, RigaIndizi>();

  constructor(
    readonly foglio: SheetSnapshot,
    readonly file: number,
  ) {
    this.griglia = new Griglia(foglio);
    this.raccolta = raccogliIndizi(foglio);
    for (const riga of this.raccolta.righe) this.perRiga.set(riga.riga, riga);
  }

  /** Gli indizi della riga che non stanno in una tabella già letta. */
  liberi(riga: number): readonly Indizio[] {
    const celle = this.perRiga.get(riga)?.celle ?? [];
    return celle.filter((cella) => !this.copertura.coperta(cella.riga, cella.colonna));
  }

  aggiungi(tabella: Tabella): void {
    this.tabelle.push(tabella);
    this.copertura.copri(tabella.area);
  }

  /** Fino a quella riga, nella colonna, non comincia niente del genere: evita di rileggere una colonna di dati. */
  scarta(cosa: Scartabile, colonna: number, finoA: number): void {
    this.scartati[cosa].set(colonna, finoA);
  }

  scartata(cosa: Scartabile, riga: number, colonna: number): boolean {
    return riga <= (this.scartati[cosa].get(colonna) ?? -1);
  }

  illeggibile(illeggibile: Omit<Illeggibile, 'file' | 'foglio'>): void {
    this.illeggibili.push({ ...illeggibile, file: this.file, foglio: this.foglio });
  }
}
