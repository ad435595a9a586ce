import type { CartellaAperta, EsitoCorrezioni } from '../../app/cartella-aperta';
import type { WorkbookDraft } from '../../domain/fogli/draft';
import type { CellRef } from '../../domain/snapshot';
import { ANNUNCI } from '../testi/annunci';
import { ascolta } from './ascolto';
import type { Ascolto } from './ascolto';
import { Deposito } from './deposito';
import { giustificazioneDi } from './giustificazione-di';
import { guastoDa } from './guasto';
import { Lettura } from './lettura';
import type { AzioniPannello, Lavoro } from './tipi';
import { verdettoDi } from './verdetto';

/** Fa ciò che chi lavora chiede, dal pannello o dalla barra, e ne tiene l'esito nello stato. */
export class Regia implements AzioniPannello {
  private readonly deposito = new Deposito();
  private readonly lettura: Lettura;
  private ascolto: Ascolto | null = null;
  /** Cresce a ogni azione: chi è stato annullato non chiude il lavoro di chi è venuto dopo. */
  private giro = 0;
  /** La cella scelta dal pannello stesso: la selezione che ne segue non filtra l'elenco. */
  private destinazione: CellRef | null = null;

  constructor(
    readonly cartella: CartellaAperta,
    private readonly adesso: () => Date = () => new Date(),
  ) {
    this.lettura = new Lettura(cartella, this.deposito, adesso);
  }

  /** La regia di una cartella: pannello e bottoni della barra lavorano sullo stesso stato. */
  static di(cartella: CartellaAperta): Regia {
    const nota = REGIE.get(cartella) ?? new Regia(cartella);
    REGIE.set(cartella, nota);
    return nota;
  }

  readonly leggi = this.deposito.leggi;
  readonly abbona = this.deposito.abbona;

  /** Prima occhiata e ascolto della cartella; dà la funzione per smettere. */
  readonly avvia = (): (() => void) => {
    const ascolto = ascolta(this.cartella, {
      modificata: this.lettura.modificata,
      selezionata: this.selezionata,
      guasto: (errore) => this.guasto(errore),
    });
    this.ascolto = ascolto;
    // Chi apre il pannello premendo Controlla nella barra ha già un controllo, o lo sta aspettando.
    const { controllata, lavoro } = this.leggi();
    if (controllata === null && lavoro === null) void this.lettura.primaOcchiata();
    return () => {
      ascolto.smetti();
      this.lettura.ferma();
    };
  };

  readonly controlla = async (): Promise<void> => {
    // Un ascolto non riuscito all'apertura lascerebbe senza ricontrolli fino alla chiusura.
    this.ascolto?.riprova();
    if (await this.fai('controllo', () => this.lettura.rileggi('controlla'))) this.annuncia(this.verdetto());
  };

  readonly annulla = (): void => {
    this.lettura.annulla();
    this.giro += 1;
    this.deposito.invia({ tipo: 'finito' });
    this.annuncia(ANNUNCI.annullato);
  };

  readonly pulisci = async (): Promise<void> => {
    await this.fai('pulizia', async () => {
      const tolti = await this.cartella.pulisci();
      this.deposito.invia({ tipo: 'pulita' });
      this.nota(ANNUNCI.puliti(tolti));
      return true;
    });
  };

  readonly creaQuadro = async (): Promise<void> => {
    try {
      await this.lettura.prepara();
      const { Creatore } = await import('../quadro/creazione');
      await Creatore.di(this.cartella).crea(this.leggi().impostazioni, this.annuncia);
    } catch (errore) {
      // Non si è nemmeno cominciato: il guasto si legge dove si legge quello di ogni lettura.
      this.guasto(errore);
      this.apri('controllo');
    }
  };

  readonly vaiAllaCella: AzioniPannello['vaiAllaCella'] = async (cella) => {
    this.destinazione = cella;
    try {
      await this.cartella.vaiAllaCella(cella);
    } catch (errore) {
      this.guasto(errore);
    }
  };

  readonly correggi: AzioniPannello['correggi'] = async (correzioni) => {
    let esito: EsitoCorrezioni = { fatte: 0, saltate: [] };
    await this.fai('correzione', async () => {
      esito = await this.cartella.correggi(correzioni);
      // Le celle corrette non vanno lasciate col segno di prima.
      return this.lettura.rileggi(this.leggi().segnata ? 'controlla' : 'guarda');
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

  readonly aggiungiModello: AzioniPannello['aggiungiModello'] = (modello) =>
    this.fai('modello', async () => {
      const { modelloEnte } = await import('../../domain/fogli/modello/ente');
      return this.aggiungiFogli(modelloEnte(modello));
    });

  readonly scriviElencoEnti: AzioniPannello['scriviElencoEnti'] = () =>
    this.fai('modello', async () => {
      const contesto = this.leggi().controllata?.controllo.contesto;
      if (!contesto) return false;
      const { elencoEnti } = await import('../../domain/fogli/modello/elenco-enti');
      return this.aggiungiFogli(elencoEnti(contesto));
    });

  readonly conRicevuti: AzioniPannello['conRicevuti'] = (scrivi) =>
    this.fai('ricevuti', async () => (await scrivi()) && this.lettura.rileggi('guarda'));

  readonly imposta: AzioniPannello['imposta'] = (impostazioni) =>
    this.fai('impostazioni', async () => {
      await this.cartella.scriviImpostazioni(impostazioni);
      this.lettura.pianoSalvato();
      this.deposito.invia({ tipo: 'impostazioni', impostazioni });
      return this.lettura.rileggi('guarda');
    });

  readonly lasciaSelezione = (): void => this.deposito.invia({ tipo: 'selezione', cella: null });
  readonly chiudiGuasto = (): void => this.deposito.invia({ tipo: 'guastoChiuso' });
  readonly apri: AzioniPannello['apri'] = (scheda) => this.deposito.invia({ tipo: 'scheda', scheda });
  readonly annuncia = (testo: string): void => this.deposito.invia({ tipo: 'annuncio', testo });

  private async aggiungiFogli(draft: WorkbookDraft): Promise<boolean> {
    const fogli = await this.cartella.aggiungiFogli(draft);
    const letto = await this.lettura.rileggi('guarda');
    this.nota(ANNUNCI.modello(fogli));
    return letto;
  }

  private async rileggiGiustificazioni(annuncio: string): Promise<boolean> {
    const giustificazioni = await this.cartella.leggiGiustificazioni();
    this.deposito.invia({ tipo: 'giustificazioni', giustificazioni });
    this.nota(annuncio);
    return true;
  }

  private async fai(lavoro: Lavoro, azione: () => Promise<boolean>): Promise<boolean> {
    const giro = (this.giro += 1);
    this.deposito.invia({ tipo: 'comincia', lavoro });
    try {
      return await azione();
    } catch (errore) {
      if (giro === this.giro) this.guasto(errore);
      return false;
    } finally {
      if (giro === this.giro) this.deposito.invia({ tipo: 'finito' });
    }
  }

  private readonly selezionata = (cella: CellRef): void => {
    const nostra = this.destinazione;
    this.destinazione = null;
    if (nostra && stessaCella(nostra, cella)) return;
    this.deposito.invia({ tipo: 'selezione', cella });
  };

  /** Ciò che si è scritto resta visibile, e il lettore di schermo lo dice col nuovo verdetto. */
  private nota(testo: string): void {
    this.deposito.invia({ tipo: 'nota', testo });
    this.annuncia(`${testo} ${this.verdetto()}`);
  }

  private guasto(errore: unknown): void {
    this.deposito.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
  }

  private verdetto(): string {
    return verdettoDi(this.leggi())?.frase ?? '';
  }
}

const REGIE = new WeakMap<CartellaAperta, Regia>();

function stessaCella(una: CellRef, altra: CellRef): boolean {
  return una.foglio === altra.foglio && una.riga === altra.riga && una.colonna === altra.colonna;
}
