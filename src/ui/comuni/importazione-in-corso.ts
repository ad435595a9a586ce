import type { CartellaAperta } from '../../app/cartella-aperta';
import { aggiornaRicevuti } from '../../app/importa/aggiorna-ricevuti';
import type { FileEsaminato, FileLetto, Ricevuti, RicevutiRiletti } from '../../app/importa/importazione';
import type { LettoreFile } from '../../app/importa/lettore-file';
import { togliFile } from '../../app/importa/togli-file';
import type { Ente, Registro } from '../../domain/enti/ente';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import type { AzioniPannello } from '../stato/tipi';
import { COMUNI } from '../testi/comuni';
import type { Scelti } from './file-scelti';
import { istanteLocale } from '../../app/istante';

/** Che cosa si è finito di fare. */
export type Fatto = (
  { readonly tipo: 'letti' | 'importati'; readonly quanti: number } | { readonly tipo: 'tolto'; readonly nome: string }
) & { readonly rifatti?: readonly Rifatto[] };

/** Un file le cui righe conservate erano state cambiate a mano: scrivendo, quelle righe non ci sono più. */
export interface Rifatto {
  readonly file: string;
  /** Vero se al loro posto ci sono quelle del file con lo stesso nome. */
  readonly sostituito: boolean;
}

export interface InCorso {
  readonly passo: 'ferma' | 'legge' | 'scrive';
  /** Quanti file sono già pronti, e di quanti. */
  readonly letti: number;
  readonly tutti: number;
  /** I file guardati e non ancora importati, nell'ordine in cui sono arrivati. */
  readonly file: readonly FileEsaminato[];
  /** Per gli enti con più file: quale conta, per chiave dell'ente. */
  readonly contano: ReadonlyMap<string, FileEsaminato>;
  /** I file di un altro anno che si vogliono importare lo stesso. */
  readonly scelti: ReadonlySet<FileEsaminato>;
  /** I file scelti che non sono cartelle di lavoro. */
  readonly lasciati: readonly string[];
  /** Ciò che la cartella conserva già; null finché non si è letto. */
  readonly ricevuti: RicevutiRiletti | null;
  readonly fatto: Fatto | null;
  readonly guasto: Guasto | null;
}

const VUOTA: InCorso = {
  passo: 'ferma',
  letti: 0,
  tutti: 0,
  file: [],
  contano: new Map(),
  scelti: new Set(),
  lasciati: [],
  ricevuti: null,
  fatto: null,
  guasto: null,
};

type Azioni = Pick<AzioniPannello, 'annuncia' | 'conRicevuti'>;

/** I file che arrivano dai comuni, finché non stanno nella cartella. Vive quanto la cartella: cambiare scheda non perde niente. */
export class Importatore {
  private stato = VUOTA;
  private readonly ascoltatori = new Set<() => void>();
  private interruttore: AbortController | null = null;

  constructor(
    private readonly cartella: CartellaAperta,
    private readonly adesso: () => Date = () => new Date(),
  ) {}

  static di(cartella: CartellaAperta): Importatore {
    const noto = IMPORTATORI.get(cartella) ?? new Importatore(cartella);
    IMPORTATORI.set(cartella, noto);
    return noto;
  }

  readonly leggi = (): InCorso => this.stato;

  readonly abbona = (ascolta: () => void): (() => void) => {
    this.ascoltatori.add(ascolta);
    return () => this.ascoltatori.delete(ascolta);
  };

  /** Ciò che la cartella conserva già. Si rilegge: un collega può averla cambiata. */
  async guardaRicevuti(): Promise<void> {
    try {
      this.passa({ ricevuti: await this.cartella.leggiRicevuti() });
    } catch (errore) {
      this.passa({ guasto: guastoDa(errore) });
    }
  }

  /** Legge i file scelti e li aggiunge a quelli in attesa; uno con lo stesso nome prende il posto di quello di prima. */
  async esamina(
    scelti: Scelti,
    lettore: LettoreFile,
    opzioni: OpzioniContesto,
    annuncia: Azioni['annuncia'],
  ): Promise<void> {
    if (this.stato.passo !== 'ferma') return;
    const { file, lasciati } = scelti;
    if (file.length === 0) return this.passa({ lasciati, fatto: null, guasto: null });
    const interruttore = (this.interruttore = new AbortController());
    const arrivati: FileEsaminato[] = [];
    this.passa({ passo: 'legge', letti: 0, tutti: file.length, lasciati, fatto: null, guasto: null });
    annuncia(COMUNI.leggo(file.length));
    try {
      let letti = 0;
      const arrivato = (indice: number, esaminato: FileEsaminato): void => {
        if (interruttore.signal.aborted) return;
        arrivati[indice] = esaminato;
        this.passa({ letti: (letti += 1) });
      };
      await lettore.esamina(file, opzioni, arrivato, interruttore.signal);
      if (interruttore.signal.aborted) return;
      const nomi = new Set(file.map(({ nome }) => nome));
      const diPrima = this.stato.file.filter(({ nome }) => !nomi.has(nome));
      // I posti vuoti, se il lettore non ha risposto per un file, non si mostrano come letti.
      const nuovi = arrivati.filter(() => true);
      this.passa({ passo: 'ferma', file: [...diPrima, ...nuovi], fatto: { tipo: 'letti', quanti: nuovi.length } });
      annuncia(COMUNI.fatto.letti(nuovi.length));
    } catch (errore) {
      if (!interruttore.signal.aborted) this.passa({ passo: 'ferma', guasto: guastoDa(errore) });
    }
  }

  /** Smette di leggere: resta ciò che c'era prima. */
  annulla(annuncia: Azioni['annuncia']): void {
    if (this.stato.passo !== 'legge') return;
    this.interruttore?.abort();
    this.passa({ passo: 'ferma', lasciati: [] });
    annuncia(COMUNI.annullato);
  }

  /** Dei file di un ente, quello che conta. */
  readonly conta = (ente: string, file: FileEsaminato): void =>
    this.passa({ contano: new Map(this.stato.contano).set(ente, file) });

  /** Un file di un altro anno si importa lo stesso. */
  readonly prendi = (file: FileEsaminato): void => this.passa({ scelti: new Set(this.stato.scelti).add(file) });

  /** Un file che non dice di chi è: lo dice chi lavora, e si guarda di nuovo. */
  async attribuisci(file: FileLetto, ente: Ente, registro: Registro, opzioni: OpzioniContesto): Promise<void> {
    const { attribuisciEdEsamina } = await import('../../app/importa/attribuisci-ed-esamina');
    const nuovo = attribuisciEdEsamina(file, ente, registro, opzioni);
    if (nuovo) this.passa({ file: this.stato.file.map((uno) => (uno === file ? nuovo : uno)), fatto: null });
  }

  /** Un file non si importa: torna come se non fosse stato scelto. */
  readonly lascia = (file: FileEsaminato): void =>
    this.passa({ file: this.stato.file.filter((uno) => uno !== file), fatto: null });

  /** Mette nella cartella i dati di questi file e svuota l'elenco. */
  async importa(file: readonly FileLetto[], chi: string, azioni: Azioni): Promise<void> {
    const quando = istanteLocale(this.adesso());
    await this.scrivi(azioni, { tipo: 'importati', quanti: file.length }, (ricevuti) =>
      aggiornaRicevuti(ricevuti, file, { quando, chi }),
    );
  }

  /** Toglie dalla cartella un file. `nome`: come lo si chiama con chi lavora. */
  async togli(file: string, nome: string, azioni: Azioni): Promise<void> {
    await this.scrivi(azioni, { tipo: 'tolto', nome }, (ricevuti) => togliFile(ricevuti, file));
  }

  private async scrivi(azioni: Azioni, fatto: Fatto, cambia: (ricevuti: Ricevuti) => Ricevuti): Promise<void> {
    if (this.stato.passo !== 'ferma') return;
    this.passa({ passo: 'scrive', fatto: null, guasto: null });
    azioni.annuncia(COMUNI.scrivo);
    let esito = fatto;
    const scritto = await azioni.conRicevuti(async () => {
      try {
        // Si parte da ciò che la cartella ha adesso, non da ciò che aveva quando la si è aperta.
        const prima = await this.cartella.leggiRicevuti();
        const ricevuti = cambia(prima);
        await this.cartella.scriviRicevuti(ricevuti);
        // Ciò che era guasto non si riscrive: sparisce con il suo avviso, perciò lo si dice fra ciò che si è fatto.
        esito = conRifatti(fatto, prima, ricevuti);
        this.passa({
          ricevuti: { ...ricevuti, guasti: [] },
          ...(fatto.tipo === 'importati' ? SVUOTATA : {}),
          fatto: esito,
        });
        return true;
      } catch (errore) {
        this.passa({ guasto: guastoDa(errore) });
        return false;
      }
    });
    this.passa({ passo: 'ferma' });
    if (scritto) azioni.annuncia(COMUNI.frase(esito));
  }

  private passa(cambi: Partial<InCorso>): void {
    this.stato = { ...this.stato, ...cambi };
    for (const ascolta of this.ascoltatori) ascolta();
  }
}

function conRifatti(fatto: Fatto, { guasti }: RicevutiRiletti, { registro }: Ricevuti): Fatto {
  if (guasti.length === 0) return fatto;
  const presenti = new Set(registro.map(({ file }) => file));
  return { ...fatto, rifatti: guasti.map(({ file }) => ({ file, sostituito: presenti.has(file) })) };
}

const SVUOTATA = { file: [], contano: new Map(), scelti: new Set(), lasciati: [] } satisfies Partial<InCorso>;

const IMPORTATORI = new WeakMap<CartellaAperta, Importatore>();
