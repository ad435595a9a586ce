import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { BancoDelBrowser } from '../../test/e2e/pannello-vero';
import { arrivaA } from '../../test/e2e/stati/arriva';
import { STATI } from '../../test/e2e/stati/indice';
import type { Aperto } from '../../test/e2e/stati/stato';
import { LARGHEZZA, type Immagine } from './immagini';

/** Porta il pannello allo stato della figura e lo lascia come si fotografa. */
export async function apriImmagine(
  banco: BancoDelBrowser,
  { nome, stato, altezza, da, sopra = 16 }: Immagine,
  browser?: BrowserContextOptions,
): Promise<Aperto> {
  const trovato = STATI.find((uno) => uno.nome === stato);
  if (!trovato) throw new Error(`La figura ${nome} chiede lo stato ${stato}, che non c'è`);
  const viewport = { width: LARGHEZZA, height: altezza };
  const aperto = await arrivaA(banco, trovato, { viewport, colorScheme: 'light', ...browser });
  if (da !== undefined) await comincia(aperto.frame, da, sopra);
  return aperto;
}

/** Scorre finché il testo è in cima, con l'aria chiesta sopra. */
async function comincia(frame: Frame, da: string, sopra: number): Promise<void> {
  const punto = frame.getByText(da).and(frame.locator(':not([role="status"])')).locator('visible=true').first();
  await punto.evaluate((elemento, aria) => {
    scrollTo(0, elemento.getBoundingClientRect().top + scrollY - aria);
  }, sopra);
}

/**
 * I testi del pannello, nell'ordine in cui si leggono: tutti, o quelli dal primo all'ultimo che la figura mostra per
 * intero. Si confrontano questi e non i pixel, che cambiano da un computer all'altro.
 */
export const testiDi = (frame: Frame, soloInFigura: boolean): Promise<readonly string[]> =>
  frame.evaluate((soloQui) => {
    const testi: string[] = [];
    let [primo, ultimo] = [Number.POSITIVE_INFINITY, -1];
    const giro = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let nodo = giro.nextNode(); nodo; nodo = giro.nextNode()) {
      const testo = (nodo.textContent ?? '').replace(/\s+/g, ' ').trim();
      const padre = nodo.parentElement;
      if (testo === '' || padre === null || padre.closest('[role="status"]') || !padre.checkVisibility()) continue;
      const area = document.createRange();
      area.selectNodeContents(nodo);
      const { top, bottom } = area.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight) {
        primo = Math.min(primo, testi.length);
        ultimo = testi.length;
      }
      testi.push(testo);
    }
    return soloQui ? testi.slice(primo, ultimo + 1) : testi;
  }, soloInFigura);
