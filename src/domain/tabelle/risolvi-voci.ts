import { parole } from '../voci/parole';
import type { Detta, Generica } from '../voci/riconosci-voce';
import { VOCI, type VoceKey } from '../voci/voce';
import { famigliaDi, TOTALE_DI, type Famiglia } from './famiglie';
import type { Testata } from './testata';
import { isDiAvviso, voceDelTitolo, type Titolo } from './titolo-sopra';

/** La voce di una colonna, una volta viste tutte. */
export interface VoceColonna {
  readonly voce: VoceKey | null;
  readonly percentualeDi: boolean;
  readonly anno: number | null;
}

const NESSUNA: VoceColonna = { voce: null, percentualeDi: false, anno: null };

/** Voci che nella tabella degli stati del patrimonio ("occupate | libere | in carenza") non sono l'offerta dell'anno. */
const STATI: ReadonlySet<VoceKey> = new Set(['libere', 'carenza', 'ristrutturazione']);

/** Chi le porta è una tabella dell'offerta, anche se accanto conta gli alloggi occupati. */
const DELL_OFFERTA: ReadonlySet<VoceKey> = new Set(['turnOver', 'nuova', 'privati', 'transitori', 'assegnate']);

function isTurnOver(voce: VoceKey | null | undefined): boolean {
  return voce === 'turnOver' || voce === 'turnOverAnnuo' || voce === 'turnOverMedio';
}

/** Le intestazioni di una tabella, lette da sinistra a destra sapendo che cosa dicono tutte le altre. */
class Chiaritore {
  /** Le voci dette senza dubbio, parallele alle testate. */
  private readonly certe: readonly (VoceKey | null)[];
  private readonly stati: boolean;
  /** Vero se "SAT" è un canale dell'avviso detto dal titolo, e nessun'altra voce dice il contrario. */
  private readonly canali: boolean;
  /** Vero se il turn-over è dato anno per anno. */
  private readonly serie: boolean;
  private readonly dalTitolo: VoceKey | null;
  private readonly risolte: VoceColonna[] = [];

  constructor(
    private readonly testate: readonly Testata[],
    titolo: Titolo | null,
  ) {
    this.dalTitolo = voceDelTitolo(titolo);
    this.stati =
      testate.some(({ testo }) => parole(testo).some((parola) => parola.startsWith('occupat'))) &&
      !testate.some(({ detta }) => detta?.voce && DELL_OFFERTA.has(detta.voce));
    this.canali = isDiAvviso(titolo) && testate.every(({ detta }) => !detta?.voce || detta.voce === 'transitori');
    this.certe = testate.map(({ detta }) => this.certa(detta));
    const anni = new Set(testate.flatMap(({ detta }) => (detta?.voce === 'turnOver' ? (detta.anno ?? []) : [])));
    this.serie = anni.size > 1 || (anni.size > 0 && (this.haGenerica('media') || this.certe.includes('turnOverMedio')));
  }

  private certa(detta: Detta | null): VoceKey | null {
    if (detta?.voce && this.canali) return null;
    if (detta?.voce) return this.stati && STATI.has(detta.voce) ? null : detta.voce;
    if (detta?.generica === 'maschi') return this.sesso('femmine') ? 'popolazioneMaschi' : null;
    if (detta?.generica === 'femmine') return this.sesso('maschi') ? 'popolazioneFemmine' : null;
    return null;
  }

  private haGenerica(generica: Generica): boolean {
    return this.testate.some(({ detta }) => detta?.generica === generica);
  }

  /** "M" e "F" dicono maschi e femmine solo insieme, o accanto alla popolazione. */
  private sesso(altro: 'maschi' | 'femmine'): boolean {
    const conPopolazione = ({ detta }: Testata): boolean =>
      Boolean(detta?.voce && famigliaDi(detta.voce) === 'popolazione');
    return this.haGenerica(altro) || this.testate.some(conPopolazione);
  }

  risolvi(): readonly VoceColonna[] {
    this.testate.forEach(({ detta }, indice) => this.risolte.push(detta ? this.risolviUna(detta, indice) : NESSUNA));
    return this.risolte;
  }

  private risolviUna(detta: Detta, indice: number): VoceColonna {
    const certa = this.certe[indice] ?? null;
    if (certa === null) return detta.generica === null ? NESSUNA : this.risolviGenerica(detta, indice);
    const voce = certa === 'turnOver' && detta.anno !== null && this.serie ? 'turnOverAnnuo' : certa;
    const { tipo } = VOCI[voce];
    return { voce, percentualeDi: detta.percento && tipo !== 'percentuale' && tipo !== 'testo', anno: detta.anno };
  }

  private risolviGenerica({ generica, anno }: Detta, indice: number): VoceColonna {
    if (generica === 'percento') return this.percento();
    const voce = this.voceGenerica(generica, indice);
    return { voce, percentualeDi: false, anno };
  }

  private voceGenerica(generica: Generica | null, indice: number): VoceKey | null {
    const soleGeneriche = this.certe.every((voce) => voce === null);
    const { dalTitolo } = this;
    if (generica === 'totale') return this.totale(indice);
    if (generica === 'media') return [...this.certe, dalTitolo].some(isTurnOver) ? 'turnOverMedio' : null;
    if (!soleGeneriche || dalTitolo === null) return null;
    if (generica === 'anno') return isTurnOver(dalTitolo) ? 'turnOverAnnuo' : dalTitolo;
    // Accanto alla quota il numero di alloggi che ne viene non è la voce.
    const conQuota = VOCI[dalTitolo].tipo === 'percentuale' && this.haGenerica('percento');
    return generica === 'numero' && !conQuota ? dalTitolo : null;
  }

  private totale(indice: number): VoceKey | null {
    const famiglia = this.famigliaVicina(indice);
    if (famiglia === null) return this.dalTitolo;
    const voce = TOTALE_DI[famiglia];
    return this.certe.includes(voce) ? null : voce;
  }

  private famigliaVicina(indice: number): Famiglia | null {
    const aSinistra = this.certe.slice(0, indice).findLast((voce) => voce !== null);
    const vicina = aSinistra ?? this.certe.find((voce) => voce !== null);
    if (vicina) return famigliaDi(vicina);
    return this.stati ? 'patrimonio' : null;
  }

  /** "%" accanto a una voce ne stampa la percentuale; da sola è la quota detta dal titolo. */
  private percento(): VoceColonna {
    const vicina = this.risolte.findLast(({ voce }) => voce !== null);
    if (vicina?.voce) return { voce: vicina.voce, percentualeDi: VOCI[vicina.voce].tipo !== 'percentuale', anno: null };
    const { dalTitolo } = this;
    return dalTitolo !== null && VOCI[dalTitolo].tipo === 'percentuale' ? { ...NESSUNA, voce: dalTitolo } : NESSUNA;
  }
}

/** Assegna le voci alle intestazioni: quelle che da sole non bastano le chiariscono le vicine o il titolo. */
export function risolviVoci(testate: readonly Testata[], titolo: Titolo | null): readonly VoceColonna[] {
  return new Chiaritore(testate, titolo).risolvi();
}
