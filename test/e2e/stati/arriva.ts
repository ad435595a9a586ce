import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { BancoDelBrowser } from '../pannello-vero';
import type { Aperto, Stato } from './stato';

/** Apre lo stato e aspetta di vedere ciò che lo distingue; se non lo vede è un errore che dice che cosa manca. */
export async function arrivaA(banco: BancoDelBrowser, stato: Stato, browser?: BrowserContextOptions): Promise<Aperto> {
  const aperto = await stato.apri(banco, { ...browser, reducedMotion: 'reduce' });
  for (const testo of stato.visibili) {
    await siVede(aperto.frame, testo);
  }
  // Il bottone appena premuto non deve restare sotto il puntatore.
  await aperto.page.mouse.move(0, 0);
  return aperto;
}

/** Aspetta che il testo si veda; gli annunci al lettore di schermo non contano. */
export async function siVede(frame: Frame, testo: string | RegExp): Promise<void> {
  const visto = frame.getByText(testo).and(frame.locator(':not([role="status"])')).locator('visible=true').first();
  await visto.waitFor({ timeout: 20_000 });
}

/** Di quanto il contenuto esce dalla larghezza del pannello, in pixel. */
export const fuoriMargine = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** I nomi dei bottoni pieni del colore d'accento che si vedono e si possono premere. */
export const primari = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button')]
      .filter(
        (uno) => uno.offsetParent !== null && uno.getAttribute('aria-disabled') !== 'true' && !uno.matches(':disabled'),
      )
      .filter((uno) => {
        const prova = document.createElement('div');
        prova.style.backgroundColor = 'var(--colorBrandBackground)';
        uno.append(prova);
        const accento = getComputedStyle(prova).backgroundColor;
        prova.remove();
        return getComputedStyle(uno).backgroundColor === accento;
      })
      .map((uno) => uno.textContent),
  );
