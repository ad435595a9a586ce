import type { SheetSnapshot } from '../snapshot';
import type { ElencoUnita } from '../unita/elenco-unita';
import { trovaElenchi } from '../unita/riconosci-unita';
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
  readonly elenchi: readonly ElencoUnita[];
  readonly tabelle: Tabella[] = [];
  readonly illeggibili: Illeggibile[] = [];
  readonly anagrafiche: Anagrafica[] = [];
  /** Vero se la cartella dice di che ente è: le schede senza nome sono sue. */
  conAnagrafica = false;
  /** Nascono quando servono: quasi nessun foglio le ha. */
  private readonly scartati: Partial<Record<Scartabile, Map<number, number>>> = {};
  private coperti = 0;
  private readonly perRiga = new Map<number, RigaIndizi>();

  constructor(
    readonly foglio: SheetSnapshot,
    readonly file: number,
  ) {
    this.griglia = new Griglia(foglio);
    this.elenchi = trovaElenchi(this.griglia, file);
    this.raccolta = raccogliIndizi(
      foglio,
      this.elenchi.map(({ area }) => area),
    );
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

  /** La copertura va dall'alto in basso: un elenco la allarga quando ci si arriva, non prima. */
  copriElenchi(finoA: number): void {
    for (let elenco = this.elenchi[this.coperti]; elenco && elenco.area.riga <= finoA;) {
      this.copertura.copri(elenco.area);
      this.coperti += 1;
      elenco = this.elenchi[this.coperti];
    }
  }

  /** Fino a quella riga, nella colonna, non comincia niente del genere: evita di rileggere una colonna di dati. */
  scarta(cosa: Scartabile, colonna: number, finoA: number): void {
    (this.scartati[cosa] ??= new Map()).set(colonna, finoA);
  }

  scartata(cosa: Scartabile, riga: number, colonna: number): boolean {
    return riga <= (this.scartati[cosa]?.get(colonna) ?? -1);
  }

  illeggibile(illeggibile: Omit<Illeggibile, 'file' | 'foglio'>): void {
    this.illeggibili.push({ ...illeggibile, file: this.file, foglio: this.foglio });
  }
}
