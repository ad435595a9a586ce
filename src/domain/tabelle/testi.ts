import type { Area } from '../snapshot';
import { AreeInOrdine } from './aree-in-ordine';
import type { Isolato } from './indizi';
import { sembraNota, sembraTitolo } from './natura-testo';
import type { Tabella, TestoLibero } from './tabella';

/** Righe vuote ammesse fra una tabella e i suoi testi, e fra un testo e l'altro. */
const RIGHE_VUOTE = 3;
/** Righe di testo che una tabella può avere sopra o sotto. */
const TESTI_PER_TABELLA = 40;
/** Più testi liberi di così non sono note: è un foglio di testo. */
const LIBERI_MASSIMI = 2000;
/** Meno lettere di così non dicono niente. */
const LETTERE = /\p{L}{3}/u;

export interface TestiDivisi {
  /** I testi di ogni tabella, nell'ordine delle tabelle. */
  readonly perTabella: readonly (readonly TestoLibero[])[];
  readonly liberi: readonly TestoLibero[];
}

function comeTesto({ testo, riga, colonna }: Isolato, ruolo?: TestoLibero['ruolo']): TestoLibero {
  return { testo: testo.trim(), posizione: { riga, colonna }, ruolo: ruolo ?? (sembraNota(testo) ? 'nota' : 'titolo') };
}

function ultimaRiga({ area }: Tabella): number {
  return area.riga + area.righe - 1;
}

/** Righe di una tabella che hanno un loro posto: intestazione, dati, totali. Gli altri testi dentro l'area sono note. */
function righeProprie(tabella: Tabella): ReadonlySet<number> {
  const righe = [...tabella.righe, ...tabella.totali].map(({ riga }) => riga);
  for (let riga = tabella.intestazione.prima; riga <= tabella.intestazione.ultima; riga += 1) righe.push(riga);
  return new Set(righe);
}

function siAffiancano(tabelle: readonly Tabella[]): boolean {
  return tabelle.some((tabella, i) => {
    const seguente = tabelle[i + 1];
    return seguente !== undefined && seguente.area.riga <= ultimaRiga(tabella);
  });
}

/** Con tabelle affiancate un testo va con quella delle sue colonne; altrimenti può stare dovunque. */
function vicino(area: Area, { colonna }: Isolato, affiancate: boolean): boolean {
  return !affiancate || (colonna >= area.colonna - 1 && colonna <= area.colonna + area.colonne);
}

class Divisore {
  private readonly fuori = new Map<number, Isolato[]>();
  private readonly inizi = new Set<number>();
  private readonly fini = new Set<number>();
  private readonly affiancate: boolean;
  readonly perTabella: TestoLibero[][];
  private readonly presi = new Set<Isolato>();

  constructor(
    isolati: readonly Isolato[],
    private readonly tabelle: readonly Tabella[],
    ostacoli: readonly Area[],
  ) {
    this.perTabella = tabelle.map(() => []);
    this.affiancate = siAffiancano(tabelle);
    for (const { riga, righe } of [...tabelle.map(({ area }) => area), ...ostacoli]) {
      this.inizi.add(riga);
      this.fini.add(riga + righe - 1);
    }
    this.separa(isolati, ostacoli);
  }

  /** Tiene i testi fuori dalle tabelle; quelli dentro sono nomi di righe senza valori, o note fra le righe. */
  private separa(isolati: readonly Isolato[], ostacoli: readonly Area[]): void {
    const proprie = this.tabelle.map(righeProprie);
    const nelleTabelle = new AreeInOrdine(this.tabelle.map(({ area }) => area));
    const negliOstacoli = new AreeInOrdine(ostacoli);
    for (const isolato of isolati) {
      const dentro = nelleTabelle.contiene(isolato);
      if (dentro !== null) {
        if (proprie[dentro]?.has(isolato.riga) || this.tabelle[dentro]?.tipo === 'scheda') continue;
        this.perTabella[dentro]?.push(comeTesto(isolato, 'nota'));
      } else if (negliOstacoli.contiene(isolato) === null) {
        const riga = this.fuori.get(isolato.riga);
        if (riga) riga.push(isolato);
        else this.fuori.set(isolato.riga, [isolato]);
      }
    }
  }

  /** I testi sotto o sopra una tabella, fino alla tabella che segue o a un salto troppo lungo. */
  private catena(tabella: Tabella, verso: 1 | -1): readonly Isolato[] {
    const trovati: Isolato[] = [];
    const fermate = verso === 1 ? this.inizi : this.fini;
    let riga = verso === 1 ? ultimaRiga(tabella) : tabella.area.riga;
    for (let vuote = 0; vuote <= RIGHE_VUOTE && trovati.length < TESTI_PER_TABELLA;) {
      riga += verso;
      if (riga < 0 || (fermate.has(riga) && !this.affiancate)) break;
      const vicini = (this.fuori.get(riga) ?? []).filter((testo) => vicino(tabella.area, testo, this.affiancate));
      if (vicini.length === 0) vuote += 1;
      else {
        vuote = 0;
        // Verso l'alto la riga va davanti, ma i suoi testi restano da sinistra a destra.
        if (verso === 1) trovati.push(...vicini);
        else trovati.unshift(...vicini);
      }
    }
    return trovati;
  }

  dividi(): void {
    const sopra = this.tabelle.map((tabella) => this.catena(tabella, -1));
    const contesi = new Set(sopra.flat());
    this.tabelle.forEach((tabella, i) => {
      for (const testo of noteSotto(ultimaRiga(tabella), this.catena(tabella, 1), contesi))
        this.prendi(i, testo, 'nota');
    });
    sopra.forEach((testi, i) => {
      for (const testo of testi) this.prendi(i, testo);
    });
    for (const testi of this.perTabella) testi.sort((a, b) => a.posizione.riga - b.posizione.riga);
  }

  private prendi(indice: number, isolato: Isolato, ruolo?: TestoLibero['ruolo']): void {
    if (this.presi.has(isolato)) return;
    this.presi.add(isolato);
    this.perTabella[indice]?.push(comeTesto(isolato, ruolo));
  }

  liberi(): readonly TestoLibero[] {
    const liberi: TestoLibero[] = [];
    for (const testi of this.fuori.values()) {
      for (const testo of testi) {
        // Un'etichetta con accanto un chiarimento non è né un titolo né una nota.
        if (!testo.solo || this.presi.has(testo) || !LETTERE.test(testo.testo)) continue;
        if (liberi.push(comeTesto(testo)) >= LIBERI_MASSIMI) return liberi;
      }
    }
    return liberi;
  }
}

/**
 * Fra i testi sotto una tabella, quelli che sono suoi. I `contesi` stanno anche sopra la tabella che segue:
 * le note e ciò che è attaccato alla prima restano alla prima, dal primo titolo in poi sono della seconda.
 */
function noteSotto(fine: number, testi: readonly Isolato[], contesi: ReadonlySet<Isolato>): readonly Isolato[] {
  const note: Isolato[] = [];
  let precedente = fine;
  for (const [i, testo] of testi.entries()) {
    const attaccato = testo.riga - precedente <= 1;
    const seguente = testi[i + 1];
    const staccatoDalSeguente = seguente !== undefined && seguente.riga - testo.riga > 1;
    const conteso = contesi.has(testo);
    const sua =
      sembraNota(testo.testo) ||
      (attaccato && (!sembraTitolo(testo.testo) || (conteso ? staccatoDalSeguente : true))) ||
      (!conteso && !sembraTitolo(testo.testo));
    if (!sua) break;
    note.push(testo);
    precedente = testo.riga;
  }
  return note;
}

/** Divide i titoli e le note del foglio fra le tabelle (ordinate per riga); ciò che resta è libero. */
export function dividiTesti(
  isolati: readonly Isolato[],
  tabelle: readonly Tabella[],
  ostacoli: readonly Area[],
): TestiDivisi {
  const divisore = new Divisore(isolati, tabelle, ostacoli);
  divisore.dividi();
  return { perTabella: divisore.perTabella, liberi: divisore.liberi() };
}
