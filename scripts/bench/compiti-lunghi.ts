import type { Browser, Frame, Page } from 'playwright-core';

/** Un compito del filo principale che ha tenuto fermo il pannello. */
export interface CompitoLungo {
  /** Quanto è passato, in millisecondi, a orologio. */
  readonly durata: number;
  /** Quanto il filo ha lavorato davvero: il resto l'ha avuto un altro programma della stessa macchina. */
  readonly lavoro: number;
}

export interface Misura {
  readonly tempo: number;
  /** Dal più lungo. */
  readonly compiti: readonly CompitoLungo[];
}

interface Evento {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

interface Visto {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
}

/** I compiti che Chromium chiama lunghi. */
const LUNGO = 50;
const SEGNO = 'bench-inizio';
const CATEGORIE = ['toplevel', 'blink.user_timing'];

/**
 * Fa un passo e dà quanto dura e i compiti lunghi del pannello. Excel emulato sta in un altro processo; la pagina che passa
 * i messaggi fra lui e il pannello gira però sullo stesso filo: i suoi compiti («cross-origin-ancestor») non si contano.
 * Dei compiti del pannello si conta tutto, anche ciò che Office.js fa per mandare e ricevere.
 */
export async function misura(browser: Browser, page: Page, frame: Frame, fai: () => Promise<void>): Promise<Misura> {
  await browser.startTracing(page, { categories: CATEGORIE });
  const segno = (await frame.evaluate(`(() => {
    globalThis.lunghi = [];
    globalThis.osserva = new PerformanceObserver((elenco) => {
      for (const { name, startTime, duration } of elenco.getEntries()) globalThis.lunghi.push({ name, startTime, duration });
    });
    globalThis.osserva.observe({ type: 'longtask' });
    return performance.mark('${SEGNO}').startTime;
  })()`)) as number;
  const inizio = performance.now();
  await fai();
  const tempo = performance.now() - inizio;
  // L'osservatore dice un compito dopo che è finito.
  await page.waitForTimeout(300);
  const visti = (await frame.evaluate('globalThis.osserva.disconnect(), globalThis.lunghi')) as readonly Visto[];
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly Evento[];
  };
  return { tempo, compiti: conLavoro(visti, traceEvents, segno).sort((a, b) => b.durata - a.durata) };
}

/** Ai compiti visti dal pannello si dà il tempo di processore che la traccia conosce. */
function conLavoro(visti: readonly Visto[], eventi: readonly Evento[], segno: number): CompitoLungo[] {
  const riferimento = eventi.find(({ name }) => name === SEGNO);
  if (!riferimento) throw new Error('Nella traccia manca il segno d’inizio');
  const compiti = eventi.filter(
    ({ ph, tid, pid, dur = 0 }) =>
      ph === 'X' && pid === riferimento.pid && tid === riferimento.tid && dur > LUNGO * 900,
  );
  return visti
    .filter(({ name }) => name !== 'cross-origin-ancestor')
    .map(({ startTime, duration }) => {
      const da = riferimento.ts + (startTime - segno) * 1000;
      const a = da + duration * 1000;
      const suo = compiti.find(({ ts, dur = 0 }) => Math.min(a, ts + dur) - Math.max(da, ts) > 0.8 * (a - da));
      return { durata: duration, lavoro: suo?.tdur === undefined ? duration : suo.tdur / 1000 };
    });
}
