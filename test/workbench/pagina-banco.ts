import type { Frame, Page } from 'playwright-core';
import { OFFICE_JS, type Pages } from '../../dev/excel-host/conformance/browser/server';
import { openWorkbench } from '../../dev/workbench/server/open-workbench';
import { apriBrowser } from '../chromium';

/** Il banco aperto in un browser, con un riquadro di prova al posto del vero. */
export interface BancoAperto {
  readonly page: Page;
  readonly chiesti: readonly string[];
  readonly guasti: readonly string[];
  riquadro(): Frame;
  chiudi(): Promise<void>;
}

/** Ascolta le modifiche e le scrive in pagina; il comando scrive in A1 del foglio attivo. */
const PROGRAMMA = `
const scrivi = (testo) => { const riga = document.createElement('li'); riga.textContent = testo; document.body.append(riga); };
Office.onReady(async () => {
  Office.actions.associate('controlla', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['dal comando']];
      await context.sync();
    });
    event.completed();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => scrivi('cambiata ' + address + ' ' + source));
    context.workbook.worksheets.onActivated.add(async () => scrivi('foglio attivato'));
    await context.sync();
  });
  scrivi('pronto');
});
const scuro = matchMedia('(prefers-color-scheme: dark)');
scuro.addEventListener('change', () => scrivi('tema ' + (scuro.matches ? 'scuro' : 'chiaro')));
window.scriviTre = () => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem('03 Elenco comuni').getRange('D5');
  range.values = [['dal riquadro']];
  range.format.fill.color = '#FF0000';
  range.select();
  await context.sync();
});
`;

function paginaDelRiquadro(): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script src="${OFFICE_JS}office.js"></script><script src="/prova.js"></script></head><body></body></html>`;
}

export async function apriBanco(): Promise<BancoAperto> {
  const riquadro: Pages = {
    '/taskpane.html': paginaDelRiquadro(),
    '/commands.html': paginaDelRiquadro(),
    '/prova.js': PROGRAMMA,
  };
  const banco = await openWorkbench({ port: 0, paneFolder: null, preparePane: () => Promise.resolve(riquadro) });
  const browser = await apriBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'it-IT',
    // Senza un tema imposto: se no la cornice non prenderebbe quello della pagina.
    colorScheme: null,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  const chiesti: string[] = [];
  const guasti: string[] = [];
  context.on('request', (request) => chiesti.push(request.url()));
  context.on('weberror', (error) => guasti.push(error.error().message));
  const page = await context.newPage();
  await page.goto(banco.page.origin);
  const cornice = () => page.frames().find((candidate) => candidate.url().startsWith(`${banco.pane.origin}/taskpane`));
  // La cornice c'è prima di sapere la sua pagina: su una macchina carica passa del tempo.
  while (!cornice()) await page.waitForEvent('framenavigated');
  return {
    page,
    chiesti,
    guasti,
    riquadro: () => {
      const frame = cornice();
      if (!frame) throw new Error('Il riquadro non è aperto');
      return frame;
    },
    chiudi: async () => {
      await browser.close();
      await banco.close();
    },
  };
}
