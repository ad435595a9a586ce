import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { BancoDelBrowser, ComeAprire, PannelloVero } from '../pannello-vero';

/** Una pagina aperta su uno stato, qualunque sia il modo. */
export interface Aperto {
  readonly page: Page;
  readonly frame: Frame;
  readonly chiudi: () => Promise<void>;
}

/** Uno stato che il pannello può mostrare: come ci si arriva e che cosa si deve vedere. */
export interface Stato {
  /** Nome del file della schermata. */
  readonly nome: string;
  readonly apri: (banco: BancoDelBrowser, browser?: BrowserContextOptions) => Promise<Aperto>;
  /** Testi che si devono vedere. */
  readonly visibili: readonly (string | RegExp)[];
  /** Quanti bottoni pieni del colore d'accento: uno, salvo dove non c'è niente da premere. */
  readonly primari: 0 | 1;
}

type Passi = (pannello: PannelloVero) => Promise<unknown>;

/** Uno stato del pannello dentro Excel. La cartella si fa a ogni apertura: gli stati non si passano niente. */
export function nelPannello(
  nome: string,
  come: () => ComeAprire,
  { arriva, visibili, primari = 1 }: { arriva?: Passi; visibili: Stato['visibili']; primari?: 0 | 1 },
): Stato {
  return {
    nome,
    visibili,
    primari,
    apri: async (banco, browser) => {
      const pannello = await banco.apri({ ...come(), browser });
      await arriva?.(pannello);
      return { page: pannello.page, frame: pannello.frame, chiudi: () => pannello.chiudi() };
    },
  };
}

/** La pagina del pannello aperta fuori da Excel; `senza` dice quali richieste non arrivano. */
export function fuoriDaExcel(nome: string, visibili: Stato['visibili'], senza?: RegExp): Stato {
  return {
    nome,
    visibili,
    primari: 0,
    apri: async (banco, browser) => {
      const contesto = await banco.browser.newContext({ ignoreHTTPSErrors: true, locale: 'it-IT', ...browser });
      if (senza) await contesto.route(senza, (richiesta) => richiesta.abort());
      const page = await contesto.newPage();
      await page.goto(`${banco.indirizzi.pannello}/taskpane.html`);
      return { page, frame: page.mainFrame(), chiudi: () => contesto.close() };
    },
  };
}
