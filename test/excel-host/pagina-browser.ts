import type { Frame, Page } from 'playwright-core';
import type { ConformancePage } from '../../dev/excel-host/conformance/browser/outer';
import { conformancePages } from '../../dev/excel-host/conformance/browser/pages';
import { serve } from '../../dev/excel-host/conformance/browser/server';
import { apriBrowser } from '../chromium';

/** La pagina delle prove aperta in un browser, con i due server che la danno. */
export interface PaginaAperta {
  readonly page: Page;
  /** La cornice in cui sta il riquadro. */
  riquadro(): Frame;
  /** Gli indirizzi chiesti finora, da qualunque parte della pagina. */
  readonly chiesti: readonly string[];
  /** Gli errori che nessuno ha raccolto, nella pagina e nel riquadro. */
  readonly guasti: readonly string[];
  chiudi(): Promise<void>;
}

export interface Globali {
  readonly conformance: ConformancePage;
}

/** Pagina e riquadro su due porte: stesso nome di host, come vuole il cliente, ma origini diverse. */
export async function apriPagina(): Promise<PaginaAperta> {
  const pages = await conformancePages();
  const [pagina, riquadro] = await Promise.all([serve(pages), serve(pages)]);
  const browser = await apriBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'it-IT' });
  const chiesti: string[] = [];
  const guasti: string[] = [];
  context.on('request', (request) => chiesti.push(request.url()));
  context.on('weberror', (error) => guasti.push(error.error().message));
  const page = await context.newPage();
  page.on('websocket', (socket) => chiesti.push(socket.url()));
  await page.goto(`${pagina.origin}/outer.html?riquadro=${encodeURIComponent(riquadro.origin)}`);
  return {
    page,
    chiesti,
    guasti,
    riquadro: () => {
      const frame = page.frames().find((candidate) => candidate.url().startsWith(riquadro.origin));
      if (!frame) throw new Error('Il riquadro non è aperto');
      return frame;
    },
    chiudi: async () => {
      await browser.close();
      await Promise.all([pagina.close(), riquadro.close()]);
    },
  };
}

/** Gli indirizzi che non sono di questa macchina. */
export function fuoriDiCasa(indirizzi: readonly string[]): readonly string[] {
  return indirizzi.filter((url) => !url.startsWith('data:') && new URL(url).hostname !== 'localhost');
}
