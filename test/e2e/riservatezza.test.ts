import { conBrowser } from '../chromium';
import { comunicazioni, importa, leggiFile } from './file-dei-comuni';
import { bottone, controlla } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { OGLIO_PO } from './stati/cartelle';

/** Ciò che resta nel browser, nell'origine del pannello. */
const RESTI = `(async () => ({
  biscotti: document.cookie,
  locale: Object.keys(localStorage),
  sessione: Object.entries(sessionStorage),
  basi: (await indexedDB.databases()).map(({ name }) => name),
  copie: await caches.keys(),
  lavoratori: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;

/** Come Office.js ritrova Excel se la pagina si ricarica; sta in sessionStorage e finisce con la scheda. */
const DI_OFFICE = /^hostInfoValue$|^_xdm_|CachedSessionSettings$/;
const MOTIVO = 'Alloggio riservato dal Comune, delibera 12/2021';

interface Resti {
  readonly biscotti: string;
  readonly locale: readonly string[];
  readonly sessione: readonly (readonly [chiave: string, valore: string])[];
  readonly basi: readonly string[];
  readonly copie: readonly string[];
  readonly lavoratori: number;
}

conBrowser('che cosa esce dal pannello in tutto il lavoro, e che cosa resta nel browser', () => {
  jest.setTimeout(300_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;
  const richieste: { readonly metodo: string; readonly indirizzo: string; readonly corpo: string | null }[] = [];

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: OGLIO_PO, browser: { acceptDownloads: true } });
    pannello.page.context().on('request', (richiesta) => {
      richieste.push({ metodo: richiesta.method(), indirizzo: richiesta.url(), corpo: richiesta.postData() });
    });
  });
  afterAll(() => banco.smonta());

  it('si fa tutto: controllare, correggere, giustificare, importare, creare il quadro, scaricare', async () => {
    const { frame } = pannello;
    const nota = (testo: string): Promise<void> => frame.locator('main').getByText(testo).waitFor({ timeout: 60_000 });
    await controlla(pannello);
    const chiusi = frame.locator('h3 button[aria-expanded="false"]');
    await chiusi.evaluateAll((tutti) => tutti.forEach((uno) => (uno as HTMLElement).click()));
    await bottone(pannello, 'Correggi…').click();
    await bottone(pannello, 'Correggi questa cella').click();
    await nota('1 cella corretta.');
    await bottone(pannello, 'Giustifica…').click();
    await frame.locator('li[data-rilievo]').getByRole('textbox').fill(MOTIVO);
    await bottone(pannello, 'Giustifica il rilievo').click();
    await bottone(pannello, '1 giustificato').waitFor();
    await frame.getByRole('tab', { name: 'Piano' }).click();
    await frame.getByRole('tabpanel', { name: 'Piano' }).waitFor();
    await frame.getByRole('tab', { name: 'Comuni' }).click();
    await leggiFile(pannello, comunicazioni());
    await importa(pannello, 29);
    await frame.getByRole('tab', { name: 'Quadro' }).click();
    await bottone(pannello, 'Crea il quadro').click();
    await nota('Il quadro è pronto');
    for (const nome of ['Scarica CSV', 'Scarica JSON']) {
      const [file] = await Promise.all([pannello.page.waitForEvent('download'), bottone(pannello, nome).click()]);
      expect(await file.failure()).toBeNull();
    }
    expect(pannello.guasti).toEqual([]);
  });

  it('ogni richiesta chiede un file dell’add-in o di Office.js alla nostra origine, e non manda niente', () => {
    const { esterna, pannello: nostra } = banco.indirizzi;
    const fuori = pannello.chiesti.filter(
      (url) => !url.startsWith(`${nostra}/`) && !url.startsWith('blob:') && !url.startsWith('data:'),
    );
    // La pagina che fa le veci di Excel, e nient'altro.
    expect(fuori).toEqual([`${esterna}/esterna.html`, `${esterna}/esterna.js`]);
    const nomi = Object.keys(banco.pagine).map((nome) => nome.toLowerCase());
    const nostri = pannello.chiesti.filter((url) => url.startsWith(`${nostra}/`)).map((url) => new URL(url));
    expect(nostri.length).toBeGreaterThan(10);
    expect(nostri.map(({ pathname }) => pathname.toLowerCase()).filter((nome) => !nomi.includes(nome))).toEqual([]);
    expect(nostri.filter(({ search }) => search !== '').map(({ search }) => search)).toEqual([]);
    expect(richieste.length).toBeGreaterThan(5);
    expect(richieste.filter(({ metodo, corpo }) => metodo !== 'GET' || corpo !== null)).toEqual([]);
  });

  it('nel browser non resta niente di nostro: solo ciò che Office.js si segna finché la scheda è aperta', async () => {
    const { sessione, ...altri } = (await pannello.frame.evaluate(RESTI)) as Resti;
    expect(altri).toEqual({ biscotti: '', locale: [], basi: [], copie: [], lavoratori: 0 });
    expect(await pannello.page.context().cookies()).toEqual([]);
    expect(sessione.map(([chiave]) => chiave).filter((chiave) => !DI_OFFICE.test(chiave))).toEqual([]);
    expect(sessione.filter(([, valore]) => /bozzolo|delibera|quadro-sap:|impronta/i.test(valore))).toEqual([]);
  });
});
