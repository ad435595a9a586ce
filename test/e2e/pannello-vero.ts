import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
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

/** Le parole della pagina esterna, quella che fa da Excel: passa i messaggi tra il riquadro e la prova, e nient'altro. */
const PAGINA_ESTERNA = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Excel emulato</title>
<link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<script type="module" src="/esterna.js"></script>`;
const SCRIPT_ESTERNO = `
addEventListener('message', ({ data, origin, source }) => {
  if (source === document.querySelector('iframe')?.contentWindow) globalThis.arrivato({ data, origin });
});
globalThis.manda = ([messaggio, verso]) => document.querySelector('iframe')?.contentWindow.postMessage(messaggio, verso);
globalThis.apri = ([nome, indirizzo]) => {
  const riquadro = document.createElement('iframe');
  riquadro.name = nome;
  riquadro.title = 'Riquadro';
  riquadro.src = indirizzo;
  document.body.append(riquadro);
};`;

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

const FINESTRA = { width: 350, height: 900 };

/** Ferma la sola data: l'orologio finto di Playwright finge anche i fotogrammi, e i passaggi di colore non finirebbero. */
export async function fermaOrologio(page: Page, adesso: Date): Promise<void> {
  const istante = adesso.getTime();
  // Come testo: chi traduce i moduli può mettere nelle funzioni parole che la pagina non ha.
  await page.addInitScript(`
    Date.now = () => ${istante};
    globalThis.Date = new Proxy(Date, {
      construct: (vera, argomenti, nuova) => Reflect.construct(vera, argomenti.length === 0 ? [${istante}] : argomenti, nuova),
    });`);
}

/**
 * Il pannello costruito per la produzione, nel browser, col cliente vero di Office.js. La cartella emulata vive in questo
 * processo: la prova la guarda e la cambia senza passare dal browser.
 */
export class PannelloVero {
  /** L'utente e i colleghi: ciò che fanno arriva al pannello. */
  readonly utente: UserActions;

  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    readonly session: Session,
    readonly bridge: FrameBridge,
    /** Gli indirizzi chiesti dalla pagina. */
    readonly chiesti: readonly string[],
    /** Gli errori della console e quelli non raccolti. */
    readonly guasti: readonly string[],
  ) {
    this.utente = new UserActions(session, () => {
      bridge.deliverEvents();
    });
  }

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Preme un bottone della barra; si risolve quando il comando è finito. */
  premi(comando: string): Promise<void> {
    return this.bridge.invokeCommand(comando);
  }

  async chiudi(): Promise<void> {
    // Una richiesta trattenuta terrebbe vivo il processo delle prove.
    this.session.switches.release();
    // La pagina dopo comincia senza niente di ciò che questa ha conservato.
    await this.frame.evaluate(`localStorage.clear()`).catch(() => undefined);
    await this.page.close();
  }

  static async apri(contesti: Contesti, indirizzi: Indirizzi, come: ComeAprire): Promise<PannelloVero> {
    const session = new Session(await cartellaDi(come.cartella), come.session);
    come.prepara?.(session);
    const page = await (await contesti.per(come.browser)).newPage();
    const chiesti: string[] = [];
    const guasti: string[] = [];
    page.on('request', (request) => chiesti.push(request.url()));
    page.on('pageerror', (error) => guasti.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') guasti.push(message.text());
    });
    if (come.adesso) await fermaOrologio(page, come.adesso);
    page.on('websocket', (socket) => chiesti.push(socket.url()));
    const identita = { addinId: 'quadro-sap', conversationId: `prova-${(aperti += 1)}`, origin: indirizzi.esterna };
    const bridge = new FrameBridge(session, { ...identita, paneOrigin: indirizzi.pannello });
    const riquadro = {
      postMessage: (messaggio: string, verso: string): void => {
        // A prova finita la pagina può essere già chiusa: il messaggio non serve più.
        page.evaluate(`globalThis.manda(${JSON.stringify([messaggio, verso])})`).catch(() => undefined);
      },
    };
    bridge.pane = riquadro;
    await page.exposeFunction('arrivato', ({ data, origin }: { data: unknown; origin: string }) => {
      bridge.receive({ data, origin, source: riquadro });
    });
    await page.goto(`${indirizzi.esterna}/esterna.html`);
    const apertura = [frameName(identita), `${indirizzi.pannello}${indirizzi.percorso ?? ''}/taskpane.html`];
    await page.evaluate(`globalThis.apri(${JSON.stringify(apertura)})`);
    const elemento = await page.waitForSelector('iframe');
    const frame = await elemento.contentFrame();
    if (!frame) throw new Error('Il riquadro non si è aperto');
    return new PannelloVero(page, frame, session, bridge, chiesti, guasti);
  }
}

let aperti = 0;

/** I profili del browser, uno per larghezza e tema: le pagine che se lo dividono scaricano il pannello una volta sola. */
export class Contesti {
  private readonly aperti = new Map<string, Promise<BrowserContext>>();

  constructor(private readonly browser: Browser) {}

  per(opzioni: BrowserContextOptions = {}): Promise<BrowserContext> {
    const chiave = JSON.stringify(opzioni);
    const gia = this.aperti.get(chiave);
    if (gia) return gia;
    const nuovo = this.browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      viewport: FINESTRA,
      ...opzioni,
    });
    this.aperti.set(chiave, nuovo);
    return nuovo;
  }
}

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
      serve({ '/esterna.html': PAGINA_ESTERNA, '/esterna.js': SCRIPT_ESTERNO }, { certificate, unchanging: true }),
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
