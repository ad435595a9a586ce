/**
 * `npm run icone`: dai disegni `assets/icone/*.svg` ricava le immagini `assets/icone/png/*.png`, che stanno nel deposito
 * perché costruire l'add-in non chieda un browser. Il disegno `-16` vale per 16 pixel, dove le linee sottili si perdono.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { apriBrowser } from '../../test/chromium';
import { ICONE, MISURE, nomePng } from './elenco-icone';

const DISEGNI = 'assets/icone';
const IMMAGINI = join(DISEGNI, 'png');
const PICCOLA = 16;

async function disegna(page: Page, svg: string, lato: number): Promise<Buffer> {
  await page.setViewportSize({ width: lato, height: lato });
  const dato = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}</style><img alt="" src="${dato}" width="${lato}" height="${lato}" style="display:block">`,
  );
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode());
  return await page.screenshot({ omitBackground: true });
}

const browser = await apriBrowser();
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await mkdir(IMMAGINI, { recursive: true });
  for (const icona of ICONE) {
    for (const lato of MISURE) {
      const disegno = lato === PICCOLA ? `${icona}-16.svg` : `${icona}.svg`;
      const svg = await readFile(join(DISEGNI, disegno), 'utf8');
      await writeFile(join(IMMAGINI, nomePng(icona, lato)), await disegna(page, svg, lato));
    }
  }
} finally {
  await browser.close();
}
