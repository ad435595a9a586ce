import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { serve, type Pages, type RunningServer } from '../../dev/excel-host/conformance/browser/server';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { apriBrowser, conBrowser } from '../chromium';
import { fuoriDiCasa } from '../excel-host/pagina-browser';
import { pacchettoCostruito, type Pacchetto } from './pacchetto';
import type { PaginaEsterna } from './pagina-esterna';

const ESEMPIO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';

// Costruire per la produzione su una macchina occupata può volere più di un minuto.
jest.setTimeout(240_000);

const TESTI = /\.(html|js|css|xml|json)$/i;

/** I file di testo di una cartella, come pagine da servire. */
function pagineDi(cartella: string): Pages {
  const file = readdirSync(cartella, { recursive: true, encoding: 'utf8' }).filter((nome) => TESTI.test(nome));
  return Object.fromEntries(
    file.map((nome) => [`/${nome.split(sep).join('/')}`, readFileSync(join(cartella, nome), 'utf8')]),
  );
}

/** La pagina che fa da Excel, con dentro la cartella da aprire. */
async function paginaExcel(): Promise<Pages> {
  const { outputFiles } = await build({
    entryPoints: [join(relative(process.cwd(), __dirname), 'pagina-esterna.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  });
  const html =
    '<!doctype html><html lang="it"><meta charset="utf-8"><title>Excel emulato</title><link rel="icon" href="data:,">' +
    '<style>html,body{margin:0;height:100%}iframe{border:0;width:340px;height:100%}</style>' +
    '<body><script type="module" src="/esterna.js"></script>';
  return {
    '/esterna.html': html,
    '/esterna.js': outputFiles[0]?.text ?? '',
    '/cartella.base64': readFileSync(ESEMPIO).toString('base64'),
  };
}

conBrowser('il pannello costruito per la produzione, nel browser', () => {
  const chiesti: string[] = [];
  const guasti: string[] = [];
  let pacchetto: Pacchetto | undefined;
  let pagine: Pages = {};
  let server: readonly RunningServer[] = [];
  let browser: Browser | undefined;
  let page: Page;
  let pannello: Frame;

  async function contesto(): Promise<BrowserContext> {
    if (!browser) throw new Error('Il browser non è partito');
    return await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'it-IT',
      viewport: { width: 700, height: 900 },
    });
  }

  beforeAll(async () => {
    pacchetto = pacchettoCostruito();
    pagine = pagineDi(pacchetto.cartella);
    server = await Promise.all([serve(await paginaExcel()), serve(pagine)]);
    browser = await apriBrowser();
    const aperto = await contesto();
    aperto.on('request', (request) => chiesti.push(request.url()));
    aperto.on('weberror', (error) => guasti.push(error.error().message));
    aperto.on('console', (message) => {
      // Le icone delle schede non si servono: la loro mancanza non dice niente del pannello.
      if (message.type() === 'error' && !message.location().url.endsWith('.png')) guasti.push(message.text());
    });
    page = await aperto.newPage();
    const [esterna = '', riquadro = ''] = server.map(({ origin }) => origin);
    await page.goto(`${esterna}/esterna.html?riquadro=${encodeURIComponent(riquadro)}`);
    await page.frameLocator('iframe').getByRole('tab').first().waitFor();
    pannello = page.frames().find((frame) => frame.url().startsWith(riquadro)) ?? page.mainFrame();
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(server.map((uno) => uno.close()));
    pacchetto?.butta();
  });

  it('si apre, coi suoi stili', async () => {
    for (const name of ['Controllo', 'Quadro', 'Piano']) {
      expect(await pannello.getByRole('tab', { name }).count()).toBe(1);
    }
    const titolo = pannello.getByRole('heading', { level: 1 });
    expect(await titolo.evaluate((testo) => getComputedStyle(testo).fontFamily)).toContain('Segoe UI');
  });

  it('Controlla trova gli stessi errori e avvisi che trova il dominio', async () => {
    const { conteggi } = controlla([await readWorkbook('ambito.xlsx', readFileSync(ESEMPIO))]);
    await pannello
      .getByRole('button', { name: /^Controlla/ })
      .first()
      .click();
    await pannello.getByRole('heading', { name: /da correggere|da rivedere|pronto/i }).waitFor();
    const testo = await pannello.locator('body').innerText();
    expect(conteggi.errori).toBeGreaterThan(0);
    expect(testo).toMatch(new RegExp(`\\b${conteggi.errori} errori da correggere`));
    expect(testo).toMatch(new RegExp(`\\b${conteggi.avvisi} avvisi`));
  });

  it.each(['controlla', 'creaQuadro', 'pulisci'])('il comando %s della barra arriva in fondo', async (comando) => {
    await page.evaluate((nome) => (globalThis as unknown as PaginaEsterna).premi(nome), comando);
  });

  it('la politica dei contenuti non ferma niente, e nessun errore resta non raccolto', () => {
    expect(guasti).toEqual([]);
  });

  it('nessuna richiesta esce da localhost', () => {
    expect(chiesti.some((url) => url.endsWith('/office-js/office.js'))).toBe(true);
    expect(fuoriDiCasa(chiesti)).toEqual([]);
  });

  it('la copia di Office.js ha tutti i file che Excel sul web chiede', () => {
    const nomi = Object.keys(pagine).map((nome) => nome.toLowerCase());
    const office = chiesti.map((url) => new URL(url).pathname.toLowerCase()).filter((p) => p.startsWith('/office-js/'));
    expect(office.length).toBeGreaterThan(2);
    expect(office.filter((percorso) => !nomi.includes(percorso))).toEqual([]);
  });

  it('fuori da Excel la pagina dice da dove aprirla', async () => {
    const altra = await (await contesto()).newPage();
    await altra.goto(`${server[1]?.origin}/taskpane.html`);
    await altra.getByRole('heading', { name: 'Apritemi da Excel' }).waitFor();
  });

  it('senza Office.js la pagina dice che cosa manca e quale indirizzo serve', async () => {
    const aperto = await contesto();
    await aperto.route('**/office-js/office.js', (route) => route.abort());
    const altra = await aperto.newPage();
    await altra.goto(`${server[1]?.origin}/taskpane.html`);
    await altra.getByRole('heading', { name: 'Il collegamento con Excel non si è caricato' }).waitFor();
    expect(await altra.getByText('https://localhost/office-js/office.js').isVisible()).toBe(true);
  });
});
