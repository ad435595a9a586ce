import { readFileSync } from 'node:fs';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { conBrowser } from '../chromium';
import { bottone } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { OGLIO_PO } from './stati/cartelle';
import { scheda } from './stati/passi';

conBrowser('gli esiti e le tabelle fuori dalla cartella, con la politica di sicurezza vera', () => {
  jest.setTimeout(120_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({
      cartella: OGLIO_PO,
      browser: { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await scheda(pannello, 'Quadro');
  });
  afterAll(async () => {
    await pannello.chiudi();
    await banco.smonta();
  });

  async function scaricato(nome: string): Promise<{ readonly nome: string; readonly testo: string }> {
    const [file] = await Promise.all([pannello.page.waitForEvent('download'), bottone(pannello, nome).click()]);
    return { nome: file.suggestedFilename(), testo: readFileSync(await file.path(), 'utf8') };
  }

  /** Ciò che sta negli appunti, per genere. */
  const appunti = (genere: string): Promise<string> =>
    pannello.page.evaluate(async (quale) => {
      for (const voce of await navigator.clipboard.read()) {
        if (voce.types.includes(quale)) return (await voce.getType(quale)).text();
      }
      return '';
    }, genere);

  it('il CSV si scarica intero, con il segno che Excel vuole per gli accenti', async () => {
    const { nome, testo } = await scaricato('Scarica CSV');
    expect(nome).toBe('esiti-2021.csv');
    expect(testo.startsWith('\uFEFFFile;Gravità;Regola;')).toBe(true);
    expect(testo).toContain('COMUNE DI SAN MARTINO DEL LAGO');
  });

  it('il JSON si scarica nella forma documentata', async () => {
    const { nome, testo } = await scaricato('Scarica JSON');
    expect(nome).toBe('esiti-2021.json');
    expect(FORMA_RAPPORTO.parse(JSON.parse(testo)).quadro?.totale.complessivo).toBe(93);
  });

  it('la tabella si copia come testo e con la sua forma, anche dove gli appunti sono vietati alla cornice', async () => {
    await bottone(pannello, 'Copia la tabella').click();
    await pannello.frame
      .locator('main')
      .getByText(/^Copiata/)
      .waitFor();
    expect(await appunti('text/plain')).toMatch(/TOTALE\t93\t49\t14\t30/);
    expect(await appunti('text/html')).toMatch(/<table[\s\S]*COMUNE DI BOZZOLO[\s\S]*TOTALE/);
  });

  it('niente di tutto questo chiede qualcosa alla rete o rompe la politica', () => {
    // Alla cornice gli appunti sono vietati, come in Excel sul web: il browser lo dice, e si copia nel modo di una volta.
    const altri = pannello.guasti.filter((guasto) => !guasto.includes('The Clipboard API has been blocked'));
    expect(altri).toEqual([]);
    expect(pannello.guasti.length).toBeGreaterThan(0);
    const fuori = pannello.chiesti.filter((indirizzo) => !/^https:\/\/localhost:|^blob:|^data:/.test(indirizzo));
    expect(fuori).toEqual([]);
  });
});
