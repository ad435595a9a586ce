import type { CartellaAperta, EsitoCorrezioni, ImpostazioniPiano } from '../../app/cartella-aperta';
import type { CellRef } from '../../domain/snapshot';
import { ANNUNCI } from '../testi/annunci';
import { ascolta } from './ascolto';
import { verdettoDi } from './verdetto';
import { giustificazioneDi } from './giustificazione-di';
import { guastoDa } from './guasto';
import { opzioniDa } from '../../app/opzioni-piano';
import { riduci, STATO_INIZIALE } from './riduttore';
import type { Evento } from './riduttore';
import type { AzioniPannello, Lavoro, StatoPannello } from './tipi';

/** Quanto si aspetta dopo l'ultima modifica prima di ricontrollare da sé. */
export const PAUSA = 1500;

/** Tiene lo stato del pannello e fa ciò che chi lavora chiede. Un risultato che arriva tardi si lascia cadere. */
export class Regia implements AzioniPannello {
  private stato = STATO_INIZIALE;
  private readonly ascoltatori = new Set<() => void>();
  /** Cresce a ogni lettura e a ogni annullamento: un risultato di un turno passato non vale. */
  private turno = 0;
  /** Cresce a ogni azione: chi è stato annullato non chiude il lavoro di chi è venuto dopo. */
  private giro = 0;
  private modifiche = 0;
  private pianoNoto = false;
  private attesa: ReturnType<typeof setTimeout> | undefined;
  /** La cella scelta dal pannello stesso: la selezione che ne segue non filtra l'elenco. */
  private destinazione: CellRef | null = null;

  constructor(
    readonly cartella: CartellaAperta,
    private readonly adesso: () => Date = () => new Date(),
  ) {}

  readonly leggi = (): StatoPannello => this.stato;

  readonly abbona = (ascolta: () => void): (() => void) => {
    this.ascoltatori.add(ascolta);
    return () => this.ascoltatori.delete(ascolta);
  };

  /** La regia di una cartella: pannello e bottoni della barra lavorano sullo stesso stato. */
  static di(cartella: CartellaAperta): Regia {
    const nota = REGIE.get(cartella) ?? new Regia(cartella);
    REGIE.set(cartella, nota);
    return nota;
  }

  /** Prima occhiata e ascolto della cartella; dà la funzione per smettere. */
  readonly avvia = (): (() => void) => {
    const smetti = ascolta(this.cartella, {
      modificata: this.modificata,
      selezionata: this.selezionata,
      guasto: (errore) => this.invia({ tipo: 'guasto', guasto: guastoDa(errore) }),
    });
    // Chi apre il pannello premendo Controlla nella barra ha già un controllo, o lo sta aspettando.
    if (this.stato.controllata === null && this.stato.lavoro === null) void this.primaOcchiata();
    return () => {
      smetti();
      this.turno += 1;
      clearTimeout(this.attesa);
    };
  };

  readonly controlla = async (): Promise<void> => {
    const fatto = await this.fai('controllo', async () => {
      if (!this.pianoNoto) await this.conoscePiano();
      return this.rileggi('controlla');
    });
    if (fatto) this.annuncia(this.verdetto());
  };

  readonly annulla = (): void => {
    this.turno += 1;
    this.giro += 1;
    this.invia({ tipo: 'finito' });
    this.annuncia(ANNUNCI.annullato);
  };

  readonly pulisci = async (): Promise<void> => {
    await this.fai('pulizia', async () => {
      const tolti = await this.cartella.pulisci();
      this.invia({ tipo: 'pulita' });
      this.nota(ANNUNCI.puliti(tolti));
      return true;
    });
  };

  readonly creaQuadro = async (): Promise<void> => {
    try {
      if (!this.pianoNoto) await this.conoscePiano();
      const { Creatore } = await import('../quadro/creazione');
      await Creatore.di(this.cartella).crea(this.stato.impostazioni, this.annuncia);
    } catch (errore) {
      // Non si è nemmeno cominciato: il guasto si legge dove si legge quello di ogni lettura.
      this.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
      this.apri('controllo');
    }
  };

  readonly vaiAllaCella: AzioniPannello['vaiAllaCella'] = async (cella) => {
    this.destinazione = cella;
    try {
      await this.cartella.vaiAllaCella(cella);
    } catch (errore) {
      this.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
    }
  };

  readonly correggi: AzioniPannello['correggi'] = async (correzioni) => {
    let esito: EsitoCorrezioni = { fatte: 0, saltate: [] };
    await this.fai('correzione', async () => {
      esito = await this.cartella.correggi(correzioni);
      // Le celle corrette non vanno lasciate col segno di prima.
      return this.rileggi(this.stato.segnata ? 'controlla' : 'guarda');
    });
    if (esito.fatte + esito.saltate.length > 0) this.nota(ANNUNCI.corrette(esito));
    return esito.fatte > 0;
  };

  readonly giustifica: AzioniPannello['giustifica'] = (rilievo, motivo) =>
    this.fai('giustificazione', async () => {
      await this.cartella.giustifica(giustificazioneDi(rilievo, motivo, this.adesso()));
      return this.rileggiGiustificazioni(ANNUNCI.giustificato);
    });

  readonly ritira: AzioniPannello['ritira'] = (impronta) =>
    this.fai('giustificazione', async () => {
      await this.cartella.ritiraGiustificazione(impronta);
      return this.rileggiGiustificazioni(ANNUNCI.ritirato);
    });

  readonly imposta: AzioniPannello['imposta'] = (impostazioni: ImpostazioniPiano) =>
    this.fai('impostazioni', async () => {
      await this.cartella.scriviImpostazioni(impostazioni);
      this.pianoNoto = true;
      this.invia({ tipo: 'impostazioni', impostazioni });
      return this.rileggi('guarda');
    });

  readonly lasciaSelezione = (): void => this.invia({ tipo: 'selezione', cella: null });
  readonly chiudiGuasto = (): void => this.invia({ tipo: 'guastoChiuso' });
  readonly apri: AzioniPannello['apri'] = (scheda) => this.invia({ tipo: 'scheda', scheda });
  readonly annuncia = (testo: string): void => this.invia({ tipo: 'annuncio', testo });

  private async primaOcchiata(): Promise<void> {
    this.invia({ tipo: 'primaOcchiata' });
    const turno = (this.turno += 1);
    try {
      if (!this.pianoNoto) await this.conoscePiano();
      // Chi intanto ha premuto Controlla avrà il suo risultato.
      if (turno !== this.turno || this.stato.lavoro !== null) return;
      if (await this.rileggi('guarda')) this.annuncia(this.verdetto());
    } catch (errore) {
      this.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
    }
  }

  /** Le impostazioni salvate nella cartella si leggono una volta, prima del primo controllo. */
  private async conoscePiano(): Promise<void> {
    const impostazioni = await this.cartella.leggiImpostazioni();
    this.pianoNoto = true;
    this.invia({ tipo: 'impostazioni', impostazioni });
  }

  /** Falso se intanto il risultato ha smesso d'interessare. */
  private async rileggi(modo: 'controlla' | 'guarda'): Promise<boolean> {
    clearTimeout(this.attesa);
    const turno = (this.turno += 1);
    const modifiche = this.modifiche;
    try {
      const controllata = await this.cartella[modo](opzioniDa(this.stato.impostazioni));
      const giustificazioni = await this.cartella.leggiGiustificazioni();
      if (turno !== this.turno) return false;
      const segnata = modo === 'controlla' ? !controllata.solaLettura : this.stato.segnata;
      const superata = modifiche !== this.modifiche;
      const ora = this.adesso().getTime();
      this.invia({ tipo: 'controllata', controllata, giustificazioni, ora, segnata, superata });
      if (superata) this.programma();
      return true;
    } catch (errore) {
      if (turno !== this.turno) return false;
      throw errore;
    }
  }

  private async rileggiGiustificazioni(annuncio: string): Promise<boolean> {
    this.invia({ tipo: 'giustificazioni', giustificazioni: await this.cartella.leggiGiustificazioni() });
    this.nota(annuncio);
    return true;
  }

  private async fai(lavoro: Lavoro, azione: () => Promise<boolean>): Promise<boolean> {
    const giro = (this.giro += 1);
    this.invia({ tipo: 'comincia', lavoro });
    try {
      return await azione();
    } catch (errore) {
      if (giro === this.giro) this.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
      return false;
    } finally {
      if (giro === this.giro) this.invia({ tipo: 'finito' });
    }
  }

  private readonly modificata = (): void => {
    this.modifiche += 1;
    this.programma();
  };

  private programma(): void {
    clearTimeout(this.attesa);
    const { dalVivo } = this.stato.impostazioni;
    this.invia({ tipo: 'modificata', inAttesa: dalVivo && this.stato.controllata !== null });
    if (dalVivo) this.attesa = setTimeout(() => void this.ricontrolla(), PAUSA);
  }

  /** Senza disturbare: se non riesce, resta scritto che i dati sono cambiati. */
  private async ricontrolla(): Promise<void> {
    if (this.stato.fase !== 'pronta') {
      this.programma();
      return;
    }
    const prima = this.verdetto();
    try {
      const fatto = await this.rileggi('guarda');
      if (fatto && this.verdetto() !== prima) this.annuncia(this.verdetto());
    } catch {
      this.invia({ tipo: 'modificata', inAttesa: false });
    }
  }

  private readonly selezionata = (cella: CellRef): void => {
    const nostra = this.destinazione;
    this.destinazione = null;
    if (nostra && stessaCella(nostra, cella)) return;
    this.invia({ tipo: 'selezione', cella });
  };

  /** Ciò che si è scritto resta visibile, e il lettore di schermo lo dice col nuovo verdetto. */
  private nota(testo: string): void {
    this.invia({ tipo: 'nota', testo });
    this.annuncia(`${testo} ${this.verdetto()}`);
  }

  private verdetto(): string {
    return verdettoDi(this.stato)?.frase ?? '';
  }

  private invia(evento: Evento): void {
    this.stato = riduci(this.stato, evento);
    for (const ascolta of this.ascoltatori) ascolta();
  }
}

const REGIE = new WeakMap<CartellaAperta, Regia>();

function stessaCella(una: CellRef, altra: CellRef): boolean {
  return una.foglio === altra.foglio && una.riga === altra.riga && una.colonna === altra.colonna;
}
