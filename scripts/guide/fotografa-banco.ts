import type { Browser, Frame, Page } from 'playwright-core';
import { openWorkbench } from '../../dev/workbench/server/open-workbench';
import type { Pages } from '../../dev/excel-host/conformance/browser/server';
import { fermaOrologio } from '../../test/e2e/pagina-esterna';
import { ADESSO, type ImmagineBanco } from './immagini';

const FINESTRA = { width: 1040, height: 560 };

interface BancoAperto {
  readonly page: Page;
  readonly frame: Frame;
  readonly chiudi: () => Promise<void>;
}

/** Il banco sull'esempio Oglio Po, col pannello costruito, dopo aver premuto il bottone della figura. */
export async function apriBancoDi(browser: Browser, pagine: Pages, chi: ImmagineBanco): Promise<BancoAperto> {
  const banco = await openWorkbench({ port: 0, paneFolder: null, preparePane: () => Promise.resolve(pagine) });
  const contesto = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: FINESTRA,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await contesto.newPage();
  await fermaOrologio(page, ADESSO);
  await page.goto(banco.page.origin);
  const frame = await riquadro(page, banco.pane.origin);
  await frame.getByRole('button', { name: /^Controlla/ }).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: chi.premi, exact: true }).click();
  await frame.getByText(chi.finito).first().waitFor();
  await page.getByRole('tab', { name: chi.foglio, exact: true }).click();
  await page.mouse.move(0, 0);
  return {
    page,
    frame,
    chiudi: async () => {
      await contesto.close();
      await banco.close();
    },
  };
}

async function riquadro(page: Page, origine: string): Promise<Frame> {
  for (let volte = 0; volte < 200; volte += 1) {
    const trovato = page.frames().find((uno) => uno.url().startsWith(`${origine}/taskpane`));
    if (trovato) return trovato;
    await page.waitForTimeout(50);
  }
  throw new Error('Il riquadro del banco non si è aperto');
}
