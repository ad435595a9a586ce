import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { conBrowser } from '../chromium';
import { bottone, controlla as premiControlla, verdetto } from '../e2e/lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from '../e2e/pannello-vero';

const ESEMPIO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';

// Costruire per la produzione su una macchina occupata può volere più di un minuto.
jest.setTimeout(240_000);

conBrowser('il pannello costruito per la produzione, nel browser', () => {
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: ESEMPIO });
  });

  afterAll(() => banco.smonta());

  it('si apre, coi suoi stili', async () => {
    await verdetto(pannello);
    for (const name of ['Controllo', 'Quadro', 'Piano']) {
      expect(await pannello.frame.getByRole('tab', { name }).count()).toBe(1);
    }
    const titolo = pannello.frame.getByRole('heading', { level: 1 });
    expect(await titolo.evaluate((testo) => getComputedStyle(testo).fontFamily)).toContain('Segoe UI');
  });

  it('Controlla trova gli stessi errori e avvisi che trova il dominio', async () => {
    const { conteggi } = controlla([await readWorkbook('ambito.xlsx', readFileSync(ESEMPIO))]);
    await premiControlla(pannello);
    expect(conteggi.errori).toBeGreaterThan(0);
    expect(await verdetto(pannello)).toBe(`${conteggi.errori} errori da correggere`);
    expect(await bottone(pannello, `${conteggi.avvisi} avvisi`).count()).toBe(1);
  });

  it.each(['controlla', 'creaQuadro', 'pulisci'])('il comando %s della barra arriva in fondo', async (comando) => {
    await pannello.premi(comando);
  });

  it('anche il quadro, il piano e l’aiuto si aprono', async () => {
    for (const name of ['Quadro', 'Piano', 'Controllo']) {
      await pannello.frame.getByRole('tab', { name }).click();
      await pannello.frame.getByRole('tabpanel', { name }).waitFor();
    }
    const aiuto = await pannello.page.context().newPage();
    await aiuto.goto(`${banco.indirizzi.pannello}/aiuto.html`);
    await aiuto.getByRole('heading', { level: 1 }).waitFor();
    await aiuto.close();
  });

  it('la politica dei contenuti non ferma niente, e nessun errore resta non raccolto', () => {
    expect(pannello.guasti).toEqual([]);
  });

  it('di tutto il lavoro, nessuna richiesta va altrove che alla nostra origine', () => {
    const { esterna, pannello: nostra } = banco.indirizzi;
    const origini = new Set(pannello.chiesti.map((url) => new URL(url).origin));
    expect([...origini].sort()).toEqual([esterna, nostra].sort());
    // Office.js sta anch'esso qui, perché il pacchetto è costruito con la copia in locale.
    expect(pannello.chiesti).toContain(`${nostra}/office-js/office.js`);
    expect(pannello.chiesti.filter((url) => url.startsWith(esterna)).map((url) => new URL(url).pathname)).toEqual([
      '/esterna.html',
      '/esterna.js',
    ]);
  });

  it('la copia di Office.js ha tutti i file che Excel sul web chiede', () => {
    const nomi = Object.keys(banco.pagine).map((nome) => nome.toLowerCase());
    const percorsi = pannello.chiesti.map((url) => new URL(url).pathname.toLowerCase());
    const office = percorsi.filter((percorso) => percorso.startsWith('/office-js/'));
    expect(office.length).toBeGreaterThan(2);
    expect(office.filter((percorso) => !nomi.includes(percorso))).toEqual([]);
  });

  it('accanto ai file ci sono le licenze delle librerie che contengono, e di Office.js', () => {
    const testo = String(banco.pagine['/LICENZE-DI-TERZI.txt']);
    for (const nome of ['react-dom', '@fluentui/react-button', 'hucre', '@microsoft/office-js'])
      expect(testo).toMatch(new RegExp(`^${nome} \\S+ \\(`, 'm'));
    expect(testo).toContain('Microsoft non mantiene');
  });

  it('con un Excel troppo vecchio la pagina dice che cosa manca, e non chiede niente', async () => {
    const vecchio = await banco.apri({ cartella: ESEMPIO, session: { sets: { ExcelApi: '1.13' } } });
    await vecchio.frame.getByRole('heading', { name: 'Serve un Excel più recente' }).waitFor();
    expect(await vecchio.frame.getByText('manca ExcelApi 1.14').isVisible()).toBe(true);
    // Office.js annuncia da sé d'essere pronto ai comandi: è la sola richiesta ammessa.
    const nostre = vecchio.session.requests.filter(({ body }) => !JSON.stringify(body).includes('ActionHandlerReady'));
    expect(nostre).toEqual([]);
    expect(vecchio.guasti).toEqual([]);
    await vecchio.chiudi();
  });

  describe('dove il pannello non può partire', () => {
    let contesto: BrowserContext;
    let page: Page;

    beforeEach(async () => {
      contesto = await banco.browser.newContext({ ignoreHTTPSErrors: true, locale: 'it-IT' });
      page = await contesto.newPage();
    });
    afterEach(() => contesto.close());

    it('fuori da Excel la pagina dice da dove aprirla', async () => {
      await page.goto(`${banco.indirizzi.pannello}/taskpane.html`);
      await page.getByRole('heading', { name: 'Apritemi da Excel' }).waitFor();
    });

    it('senza Office.js la pagina dice che cosa manca e quale indirizzo serve', async () => {
      await contesto.route('**/office-js/office.js', (route) => route.abort());
      await page.goto(`${banco.indirizzi.pannello}/taskpane.html`);
      await page.getByRole('heading', { name: 'Il collegamento con Excel non si è caricato' }).waitFor();
      expect(await page.getByText('https://localhost/office-js/office.js').isVisible()).toBe(true);
    });
  });
});
