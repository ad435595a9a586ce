import { describe as fotografia, type Description } from '../../dev/excel-host/model/describe';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { conBrowser } from '../chromium';
import { comunicazioni, scegliFile } from './file-dei-comuni';
import { valore } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { quando } from './quando';
import { tagliati } from './stati/adattamento';
import { fuoriMargine } from './stati/arriva';
import { OGLIO_PO } from './stati/cartelle';
import { apriGruppo, bottone, letta } from './stati/passi';

jest.setTimeout(60_000);

const STRETTO = { width: 320, height: 700 };
/** Lo stesso pannello al 200 %. */
const DOPPIO = { width: 160, height: 350 };

conBrowser('il giro guidato, dal primo passo all’ultimo, sull’esempio', () => {
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;
  let originale: Description;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({
      cartella: OGLIO_PO,
      browser: { viewport: STRETTO, reducedMotion: 'reduce' },
      prepara: ({ workbook }) => {
        workbook.calculate();
        originale = fotografia(workbook);
      },
    });
    // I passi si seguono: se uno non riesce, gli altri non devono aspettarlo a lungo.
    pannello.page.setDefaultTimeout(15_000);
    await letta(pannello);
    await bottone(pannello.frame, 'Giro guidato di cinque minuti').click();
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  const cartello = (): ReturnType<PannelloVero['frame']['getByRole']> =>
    pannello.frame.getByRole('region', { name: 'Giro guidato' });
  const indicato = (): ReturnType<PannelloVero['frame']['locator']> => pannello.frame.locator('[data-giro-qui]');
  const fatto = (frase: string, timeout = 15_000): Promise<void> =>
    cartello().getByText(`Fatto. ${frase}`).waitFor({ timeout });
  const avanti = (): Promise<void> => cartello().getByRole('button', { name: 'Avanti' }).click();

  /** Che passo è, che cosa indica, se il punto si vede sopra il cartello col suo contorno, se al 200 % ci sta tutto. */
  async function passo(quale: number, titolo: string, punto: string | RegExp): Promise<void> {
    const { page, frame } = pannello;
    await cartello()
      .getByRole('heading', { name: `Passo ${quale} di 7 ${titolo}` })
      .waitFor();
    await indicato().filter({ hasText: punto }).waitFor();
    const visto = { stretto: await comeSta(), contrasto: '', doppio: {} };
    await page.emulateMedia({ forcedColors: 'active' });
    visto.contrasto = (await comeSta()).contorno;
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(DOPPIO);
    visto.doppio = { esce: await fuoriMargine(frame), tagliati: await tagliati(frame), bottoni: await bottoniVisti() };
    await page.setViewportSize(STRETTO);
    expect(visto).toEqual({
      stretto: { contorno: '3px dashed', siVede: true, fuocoSulTitolo: true },
      contrasto: '3px dashed',
      doppio: { esce: 0, tagliati: [], bottoni: true },
    });
  }

  const comeSta = (): Promise<{ contorno: string; siVede: boolean; fuocoSulTitolo: boolean }> =>
    pannello.frame.evaluate(() => {
      const punto = document.querySelector('[data-giro-qui]');
      const sopra = document.querySelector('section[aria-label="Giro guidato"]');
      if (!punto || !sopra) throw new Error('Il giro non indica niente');
      const { outlineWidth, outlineStyle } = getComputedStyle(punto);
      const { top, bottom } = punto.getBoundingClientRect();
      return {
        contorno: `${outlineWidth} ${outlineStyle}`,
        siVede: top >= 0 && bottom <= sopra.getBoundingClientRect().top,
        fuocoSulTitolo: document.activeElement === sopra.querySelector('h2'),
      };
    });

  /** Vero se i bottoni del cartello stanno tutti dentro ciò che si vede. */
  const bottoniVisti = (): Promise<boolean> =>
    pannello.frame.evaluate(() =>
      [...document.querySelectorAll('section[aria-label="Giro guidato"] > div:last-child button')].every((uno) => {
        const { top, bottom, left, right } = uno.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      }),
    );

  it('1: che cosa ha letto', async () => {
    await passo(1, 'Che cosa ha letto', /^14 tabelle lette/);
    await indicato().click();
    await fatto('Se qui manca una tabella');
    expect(fotografia(pannello.workbook)).toEqual(originale);
    await avanti();
  });

  it('2: il controllo, che segna le celle', async () => {
    await passo(2, 'Controlla', 'Controlla e segna le celle');
    await indicato().click();
    await fatto('In alto c’è il giudizio');
    await avanti();
  });

  it('3: un rilievo, e la sua cella', async () => {
    await passo(3, 'Leggi un rilievo', /^02 Patrimonio · B13/);
    await indicato().click();
    await fatto('Excel va a quella cella');
    // Il cartello va avanti col bottone premuto; il foglio cambia quando Excel ha risposto.
    await quando(() => pannello.workbook.activeSheet.name === '02 Patrimonio');
    expect(pannello.workbook.activeSheet.name).toBe('02 Patrimonio');
    await avanti();
  });

  it('4: la correzione', async () => {
    const { frame } = pannello;
    await passo(4, 'Correggi, o scrivi perché', 'Giustifica…');
    await apriGruppo(pannello, /^Avviso: Numeri scritti male/);
    await bottone(frame, 'Correggi…').first().click();
    await indicato().filter({ hasText: 'Correggi questa cella' }).click();
    await fatto('C’è un rilievo aperto in meno.');
    expect(valore(pannello, '12 Forze di Polizia', 'B4')).toBe(10);
    await avanti();
  });

  it('5: i file dei comuni, letti e non ancora scritti', async () => {
    await passo(5, 'I file dei comuni', 'Scegli i file');
    const prima = fotografia(pannello.workbook);
    await scegliFile(pannello, comunicazioni().slice(0, 2));
    await fatto('Si scrive solo quando premi');
    await indicato().filter({ hasText: 'Aggiorna il piano con 2 file' }).waitFor();
    expect(fotografia(pannello.workbook)).toEqual(prima);
    await avanti();
  });

  it('6: il quadro', async () => {
    await passo(6, 'Il quadro riepilogativo', 'Crea il quadro');
    await indicato().click();
    // Cinque fogli nell'Excel emulato: su una macchina occupata ci vuole.
    await fatto('Il quadro è scritto', 50_000);
    expect(pannello.workbook.sheetNamed(FOGLI.quadro)).not.toBeNull();
    await avanti();
  });

  it('7: l’aiuto; alla fine il cartello se ne va e il fuoco non si perde', async () => {
    const { frame, page, guasti } = pannello;
    await passo(7, 'Dove trovi aiuto', 'Aiuto');
    await indicato().click();
    await frame.getByText('Cerca una regola').waitFor();
    await page.keyboard.press('Escape');
    await fatto('Il giro finisce qui.');
    await cartello().getByRole('button', { name: 'Fine' }).click();
    await cartello().waitFor({ state: 'detached' });
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('Aiuto');
    expect(await frame.evaluate('document.documentElement.style.cssText')).not.toContain('scroll-padding');
    expect(guasti).toEqual([]);
  });

  it('dall’aiuto ricomincia, col fuoco sul titolo del passo; Esc lo chiude', async () => {
    const { frame, page } = pannello;
    await bottone(frame, 'Aiuto').click();
    await frame.getByRole('dialog').getByRole('button', { name: 'Giro guidato di cinque minuti' }).click();
    await cartello().waitFor();
    await frame.locator('section[aria-label="Giro guidato"] h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await cartello().waitFor({ state: 'detached' });
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('Aiuto');
  });
});
