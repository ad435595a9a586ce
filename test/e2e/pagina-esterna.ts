import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';

/** Le parole della pagina esterna, quella che fa da Excel: passa i messaggi tra il riquadro e la prova, e nient'altro. */
const PAGINA_ESTERNA = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Excel emulato</title>
<link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<script type="module" src="/esterna.js"></script>`;
const SCRIPT_ESTERNO = `
addEventListener('message', ({ data, origin, source }) => {
  if (source === document.querySelector('iframe')?.contentWindow) globalThis.arrivato({ data, origin });
});
globalThis.manda = ([messaggio, verso]) => document.querySelector('iframe')?.contentWindow.postMessage(messaggio, verso);
globalThis.togli = () => document.querySelector('iframe')?.remove();
globalThis.apri = ([nome, indirizzo]) => {
  const riquadro = document.createElement('iframe');
  riquadro.name = nome;
  riquadro.title = 'Riquadro';
  riquadro.src = indirizzo;
  document.body.append(riquadro);
};`;

export const FILE_ESTERNI = { '/esterna.html': PAGINA_ESTERNA, '/esterna.js': SCRIPT_ESTERNO };

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

/** Un messaggio del riquadro, e da quale origine. */
export interface Arrivato {
  readonly data: unknown;
  readonly origin: string;
}

/** Ciò che si raccoglie mentre un pannello è aperto. */
export interface Ascolto {
  /** Gli indirizzi chiesti dalla pagina. */
  readonly chiesti: string[];
  /** Gli errori della console e quelli non raccolti. */
  readonly guasti: string[];
}

/** Come dev'essere la pagina: larghezza, tema, ora. */
export interface ComeApparire {
  readonly browser?: BrowserContextOptions;
  readonly adesso?: Date;
}

const nuovoAscolto = (): Ascolto => ({ chiesti: [], guasti: [] });

/**
 * La pagina che fa da Excel. Serve a un pannello per volta, poi a un altro: aprirne una nuova costa al browser un processo e la
 * lettura di ogni programma da capo, cioè quasi metà del tempo di una prova.
 */
export class PaginaEsterna {
  private ascolto = nuovoAscolto();
  private ricevi: (arrivato: Arrivato) => void = () => undefined;

  private constructor(
    readonly page: Page,
    private readonly liberata: () => Promise<void>,
  ) {
    page.on('request', (request) => this.ascolto.chiesti.push(request.url()));
    page.on('websocket', (socket) => this.ascolto.chiesti.push(socket.url()));
    page.on('pageerror', (error) => this.ascolto.guasti.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.ascolto.guasti.push(message.text());
    });
  }

  /** @param liberata che cosa fare della pagina quando il suo pannello è chiuso. */
  static async apri(
    contesto: BrowserContext,
    origine: string,
    adesso: Date | undefined,
    liberata: (pagina: PaginaEsterna) => Promise<void>,
  ): Promise<PaginaEsterna> {
    const page = await contesto.newPage();
    const pagina: PaginaEsterna = new PaginaEsterna(page, () => liberata(pagina));
    if (adesso) await fermaOrologio(page, adesso);
    await page.exposeFunction('arrivato', (arrivato: Arrivato) => pagina.ricevi(arrivato));
    await page.goto(`${origine}/esterna.html`);
    return pagina;
  }

  /** Da qui in poi i messaggi del riquadro arrivano a chi lo chiede, e ciò che la pagina chiede o sbaglia si raccoglie per lui. */
  ascolta(ricevi: (arrivato: Arrivato) => void): Ascolto {
    this.ricevi = ricevi;
    return this.ascolto;
  }

  async apriRiquadro(nome: string, indirizzo: string): Promise<Frame> {
    await this.page.evaluate(`globalThis.apri(${JSON.stringify([nome, indirizzo])})`);
    const elemento = await this.page.waitForSelector('iframe');
    const frame = await elemento.contentFrame();
    if (!frame) throw new Error('Il riquadro non si è aperto');
    return frame;
  }

  manda(messaggio: string, verso: string): void {
    // A prova finita la pagina può essere già chiusa: il messaggio non serve più.
    this.page.evaluate(`globalThis.manda(${JSON.stringify([messaggio, verso])})`).catch(() => undefined);
  }

  /** Toglie il riquadro e ciò che ha conservato: la pagina torna com'era appena aperta. */
  async libera(frame: Frame): Promise<void> {
    this.ricevi = () => undefined;
    this.ascolto = nuovoAscolto();
    await frame.evaluate(`localStorage.clear(); sessionStorage.clear()`);
    await this.page.evaluate('globalThis.togli()');
    // Il puntatore rimasto dov'era starebbe sopra qualcosa del pannello che viene.
    await this.page.mouse.move(0, 0);
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.liberata();
  }
}

/**
 * Le pagine, in un profilo del browser per larghezza e tema: quelle che se lo dividono scaricano il pannello una volta sola, e
 * una pagina che ha finito serve al pannello dopo.
 */
export class Contesti {
  private readonly aperti = new Map<string, Promise<BrowserContext>>();
  private readonly libere = new Map<string, PaginaEsterna[]>();

  constructor(private readonly browser: Browser) {}

  async pagina(origine: string, { browser = {}, adesso }: ComeApparire): Promise<PaginaEsterna> {
    const chiave = JSON.stringify([origine, browser, adesso]);
    const libera = this.libere.get(chiave)?.pop();
    if (libera) return libera;
    return await PaginaEsterna.apri(await this.per(browser), origine, adesso, async (pagina) => {
      await pagina.page.setViewportSize(browser.viewport ?? FINESTRA);
      await pagina.page.emulateMedia({ colorScheme: browser.colorScheme ?? 'light', forcedColors: 'none' });
      this.libere.set(chiave, [...(this.libere.get(chiave) ?? []), pagina]);
    });
  }

  private per(opzioni: BrowserContextOptions): Promise<BrowserContext> {
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
