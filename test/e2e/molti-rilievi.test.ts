import type { Workbook } from '../../dev/excel-host/model/workbook';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import { conBrowser } from '../chromium';
import { TESTATE_QUADRO } from '../costruttori/quadro-scritto';

import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { cartellaCon } from './stati/cartelle';
import { apriGruppo, bottone, letta } from './stati/passi';
import { Tastiera } from './stati/tastiera';
import { violazioni } from './stati/violazioni';
import { diventa } from './quando';

jest.setTimeout(60_000);

const COMUNI = 1000;
/** Oltre, non è più disegnare ciò che si vede. */
const NEL_DOCUMENTO = 40;
const NUMERI_MALE = /^Avviso: Numeri scritti male/;
const MOTIVO = 'Così nel modello del comune.';

/** Ogni comune ha il complessivo sbagliato e un numero scritto come testo: due rilievi l'uno. */
const moltiRilievi = (): Workbook =>
  cartellaCon('Quadro', [
    ['Quadro riepilogativo anno 2021'],
    TESTATE_QUADRO,
    ...comuniLombardi()
      .slice(0, COMUNI)
      .map(({ nome }) => [`COMUNE DI ${nome.toUpperCase()}`, 9, '1.0', 2, 1, 0]),
  ]);

/** Il rilievo in cui è il fuoco: il suo posto fra quelli del gruppo, e se si vede. */
const COL_FUOCO = `(() => {
  const riga = document.activeElement?.closest('li[data-rilievo]');
  const { top, bottom } = riga?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return { posto: Number(riga?.getAttribute('aria-posinset')), siVede: bottom > 0 && top < innerHeight };
})()`;

/** Fino in fondo: l'elenco si allunga mentre le altezze vere prendono il posto di quelle stimate. */
const IN_FONDO = `new Promise((fatto) => {
  let ferme = 0;
  const passo = () => {
    const prima = scrollY;
    scrollTo(0, document.documentElement.scrollHeight);
    ferme = scrollY === prima ? ferme + 1 : 0;
    if (ferme > 5) fatto(null); else requestAnimationFrame(passo);
  };
  passo();
})`;

/** Finché la pagina scorre da sé: un tasto premuto prima andrebbe dove lo scorrere poi lo toglie dalla vista. */
const FERMA = `new Promise((fatto) => {
  let [uguali, prima] = [0, scrollY];
  const passo = () => {
    uguali = scrollY === prima ? uguali + 1 : 0;
    prima = scrollY;
    if (uguali > 10) fatto(null); else requestAnimationFrame(passo);
  };
  passo();
})`;

conBrowser('migliaia di rilievi', () => {
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;

  // Un pannello solo: aprirlo e controllare duemila rilievi è il più del tempo.
  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: moltiRilievi(), browser: { viewport: { width: 320, height: 900 } } });
    await letta(pannello);
  }, 240_000);

  beforeEach(async () => {
    await pannello.frame.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  });

  afterEach(() => {
    expect(pannello.guasti).toEqual([]);
  });

  afterAll(async () => {
    await pannello.chiudi();
    await banco.smonta();
  });

  const righe = () => pannello.frame.locator('li[data-rilievo]');
  const gruppo = (nome: RegExp) => bottone(pannello.frame, nome).first();
  const numeriMale = () => gruppo(NUMERI_MALE);
  const col = (posto: number) =>
    pannello.frame.locator('section', { has: numeriMale() }).last().locator(`li[aria-posinset="${posto}"]`);
  const colFuoco = () => pannello.frame.evaluate<{ posto: number; siVede: boolean }>(COL_FUOCO);

  it('il tabulatore passa da un rilievo al successivo, anche dopo essere scorsi via', async () => {
    const { page, frame } = pannello;
    const tastiera = new Tastiera(page, frame);
    await tastiera.finoA(/^Errore:/);
    const posti: number[] = [];
    while (posti.length < 25) {
      await tastiera.premi('Tab');
      const { posto, siVede } = await colFuoco();
      expect(siVede).toBe(true);
      if (posti.at(-1) !== posto) posti.push(posto);
    }
    expect(posti).toEqual(posti.map((_, i) => i + 1));
    await tastiera.premi('End');
    await diventa(colFuoco, { posto: 25, siVede: false });
    await frame.evaluate(FERMA);
    // Ogni rilievo ha tre fermate: cella, perché, bottone.
    for (let volte = 0; volte < 3; volte += 1) await tastiera.premi('Tab');
    await diventa(colFuoco, { posto: 26, siVede: true });
  });

  it('nel documento ce ne sono poche decine, dall’inizio alla fine, e axe tace', async () => {
    const { frame } = pannello;
    await apriGruppo(pannello, NUMERI_MALE);
    const prima = await righe().count();
    expect([await numeriMale().textContent(), prima > 0, prima <= NEL_DOCUMENTO]).toEqual([
      expect.stringContaining('1.000'),
      true,
      true,
    ]);
    await frame.evaluate('scrollTo(0, 60000)');
    await frame.waitForTimeout(100);
    expect(await righe().count()).toBeLessThanOrEqual(NEL_DOCUMENTO);
    expect(await violazioni(frame)).toEqual([]);
    await frame.evaluate(IN_FONDO);
    await col(COMUNI).waitFor();
    expect(await righe().count()).toBeLessThanOrEqual(NEL_DOCUMENTO);
    const fine = await col(COMUNI).evaluate((riga) => ({
      quanti: riga.getAttribute('aria-setsize'),
      siVede: riga.getBoundingClientRect().bottom <= innerHeight,
    }));
    expect(fine).toEqual({ quanti: String(COMUNI), siVede: true });
  });

  it('un motivo cominciato resta, qualunque cosa si guardi intanto', async () => {
    const { frame } = pannello;
    await apriGruppo(pannello, NUMERI_MALE);
    await bottone(frame, 'Giustifica…').first().click();
    const motivo = frame.getByRole('textbox', { name: /Perché il dato/ });
    await motivo.fill(MOTIVO);
    await frame.evaluate(IN_FONDO);
    await frame.evaluate('scrollTo(0, 0)');
    await frame.waitForTimeout(100);
    expect(await motivo.inputValue()).toBe(MOTIVO);
    // Anche un filtro che toglie la riga, e poi la rimette.
    await frame.getByRole('searchbox').fill('zzz');
    await motivo.waitFor({ state: 'detached' });
    await bottone(frame, 'Togli i filtri').click();
    await motivo.waitFor({ state: 'attached' });
    expect(await motivo.inputValue()).toBe(MOTIVO);
    await bottone(frame, 'Lascia stare').click();
  });

  it('dopo aver giustificato il fuoco va al rilievo dopo; ritirando torna al suo, lontano e non disegnato', async () => {
    const { frame } = pannello;
    await apriGruppo(pannello, NUMERI_MALE);
    await bottone(frame, 'Giustifica…').first().click();
    await frame.getByRole('textbox', { name: /Perché il dato/ }).fill(MOTIVO);
    await bottone(frame, 'Giustifica il rilievo').click();
    await diventa(colFuoco, { posto: 1, siVede: true });
    await frame.evaluate(IN_FONDO);
    await gruppo(/^Giustificato:/).click();
    const ritira = bottone(frame, 'Ritira la giustificazione');
    await ritira.scrollIntoViewIfNeeded();
    await ritira.click();
    await diventa(colFuoco, { posto: 1, siVede: true });
    expect(await frame.evaluate('document.activeElement.getAttribute("aria-setsize")')).toBe(String(COMUNI));
  });
});
