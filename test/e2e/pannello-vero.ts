import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { frameName } from '../../dev/excel-host/bridge/app-context';
import { FrameBridge } from '../../dev/excel-host/bridge/frame';
import { keyFingerprint, localhostCertificate } from '../../dev/excel-host/conformance/browser/certificate';
import { serve, type Pages, type RunningServer } from '../../dev/excel-host/conformance/browser/server';
import { EngineCalculator } from '../../dev/excel-host/formulas/calculator';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { Session, type SessionOptions } from '../../dev/excel-host/session';
import { UserActions } from '../../dev/excel-host/user-actions';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';
import { apriBrowser } from '../chromium';
import { pacchettoCostruito, type Pacchetto } from '../costruzione/pacchetto';
import { Contesti, FILE_ESTERNI, type Ascolto, type PaginaEsterna } from './pagina-esterna';

/** Ciò che serve per aprire un pannello. */
export interface ComeAprire {
  /** Un file `.xlsx` (percorso o byte), o una cartella già in memoria. */
  readonly cartella: string | Uint8Array | Workbook;
  readonly session?: SessionOptions;
  /** Larghezza, tema, ingrandimento: come li vuole Playwright. */
  readonly browser?: BrowserContextOptions;
  /** Da fare prima che il riquadro si apra: interruttori, protezioni. */
  readonly prepara?: (session: Session) => void;
  /** L'ora che il pannello legge; senza, quella vera. */
  readonly adesso?: Date;
}

/**
 * Il pannello costruito per la produzione, nel browser, col cliente vero di Office.js. La cartella emulata vive in questo
 * processo: la prova la guarda e la cambia senza passare dal browser.
 */
export class PannelloVero {
  /** L'utente e i colleghi: ciò che fanno arriva al pannello. */
  readonly utente: UserActions;

  /** Gli indirizzi chiesti dalla pagina. */
  readonly chiesti: readonly string[];
  /** Gli errori della console e quelli non raccolti. */
  readonly guasti: readonly string[];
  private chiuso = false;

  private constructor(
    private readonly esterna: PaginaEsterna,
    readonly frame: Frame,
    readonly session: Session,
    readonly bridge: FrameBridge,
    { chiesti, guasti }: Ascolto,
  ) {
    this.chiesti = chiesti;
    this.guasti = guasti;
    this.utente = new UserActions(session, () => {
      bridge.deliverEvents();
    });
  }

  get page(): Page {
    return this.esterna.page;
  }

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Preme un bottone della barra; si risolve quando il comando è finito. */
  premi(comando: string): Promise<void> {
    return this.bridge.invokeCommand(comando);
  }

  /** Chiuso due volte è come una: dopo la prima la pagina è già di un altro. */
  async chiudi(): Promise<void> {
    if (this.chiuso) return;
    this.chiuso = true;
    // Una richiesta trattenuta terrebbe vivo il processo delle prove.
    this.session.switches.release();
    await this.esterna.libera(this.frame);
  }

  static async apri(contesti: Contesti, indirizzi: Indirizzi, come: ComeAprire): Promise<PannelloVero> {
    const session = new Session(await cartellaDi(come.cartella), come.session);
    come.prepara?.(session);
    const esterna = await contesti.pagina(indirizzi.esterna, come);
    const identita = { addinId: 'quadro-sap', conversationId: `prova-${(aperti += 1)}`, origin: indirizzi.esterna };
    const bridge = new FrameBridge(session, { ...identita, paneOrigin: indirizzi.pannello });
    const riquadro = { postMessage: (messaggio: string, verso: string) => esterna.manda(messaggio, verso) };
    bridge.pane = riquadro;
    const ascolto = esterna.ascolta((arrivato) => {
      bridge.receive({ ...arrivato, source: riquadro });
    });
    const indirizzo = `${indirizzi.pannello}${indirizzi.percorso ?? ''}/taskpane.html`;
    const frame = await esterna.apriRiquadro(frameName(identita), indirizzo);
    return new PannelloVero(esterna, frame, session, bridge, ascolto);
  }
}

let aperti = 0;

export interface Indirizzi {
  readonly esterna: string;
  readonly pannello: string;
  /** La cartella del server in cui sta il pannello, se non è la prima. */
  readonly percorso?: string;
}

/** Il browser e i due server che servono a tutte le prove di un file: si apre una volta, si chiude alla fine. */
export class BancoDelBrowser {
  private constructor(
    readonly browser: Browser,
    readonly contesti: Contesti,
    readonly indirizzi: Indirizzi,
    /** I file di testo del pacchetto, per percorso. */
    readonly pagine: Pages,
    private readonly server: readonly RunningServer[],
    private readonly pacchetto: Pacchetto,
    private readonly adesso: Date | undefined,
  ) {}

  /** `adesso` ferma l'orologio di ogni pannello che si apre. */
  static async monta(adesso?: Date): Promise<BancoDelBrowser> {
    const pacchetto = pacchettoCostruito();
    const pagine = pagineDi(pacchetto.cartella);
    const certificate = localhostCertificate();
    const [esterna, pannello] = await Promise.all([
      serve(FILE_ESTERNI, { certificate, unchanging: true }),
      serve(pagine, { certificate, unchanging: true }),
    ]);
    const indirizzi = { esterna: esterna.origin, pannello: pannello.origin };
    const browser = await apriBrowser([keyFingerprint(certificate)]);
    return new BancoDelBrowser(
      browser,
      new Contesti(browser),
      indirizzi,
      pagine,
      [esterna, pannello],
      pacchetto,
      adesso,
    );
  }

  apri(come: ComeAprire): Promise<PannelloVero> {
    const { adesso } = this;
    return PannelloVero.apri(this.contesti, this.indirizzi, { ...(adesso ? { adesso } : {}), ...come });
  }

  async smonta(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.server.map((uno) => uno.close()));
    this.pacchetto.butta();
  }
}

/** Tutti i file del pacchetto, come pagine da servire. */
function pagineDi(cartella: string): Pages {
  const file = readdirSync(cartella, { recursive: true, encoding: 'utf8' }).filter((nome) => /\.\w+$/.test(nome));
  return Object.fromEntries(file.map((nome) => [`/${nome.split(sep).join('/')}`, readFileSync(join(cartella, nome))]));
}

async function cartellaDi(cartella: string | Uint8Array | Workbook): Promise<Workbook> {
  if (typeof cartella !== 'string' && !(cartella instanceof Uint8Array)) return cartella;
  const byte = typeof cartella === 'string' ? await readFile(cartella) : cartella;
  const nome = typeof cartella === 'string' ? basename(cartella) : 'cartella.xlsx';
  return await loadXlsx(byte, nome, new EngineCalculator());
}
