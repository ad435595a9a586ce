import { useEffect, useRef, useState } from 'react';
import type { Passo } from './passi';

/** L'attributo del punto indicato: lo stile lo contorna. */
export const QUI = 'data-giro-qui';

/** Ciò che cambia quando un punto compare, sparisce o si apre. */
const GUARDA: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-expanded'],
};

/** Quale dei punti del passo si vede adesso; lo contorna, e la prima volta lo porta in vista. -1 se nessuno. */
export function useMeta({ id, mete }: Passo): number {
  const [quale, setQuale] = useState(-1);
  const inVista = useRef<string | null>(null);
  useEffect(() => {
    let segnato: HTMLElement | null = null;
    const guarda = (): void => {
      const viste = mete.map(({ cerca }) => primoVisibile(cerca));
      const trovato = viste.findIndex((vista) => vista !== null);
      const punto = viste[trovato] ?? null;
      setQuale(trovato);
      if (punto !== segnato) {
        segnato?.removeAttribute(QUI);
        punto?.setAttribute(QUI, '');
        segnato = punto;
      }
      // Una volta per passo: dopo, chi lavora scorre dove vuole.
      if (!punto || inVista.current === id) return;
      inVista.current = id;
      punto.scrollIntoView({ block: 'center' });
    };
    guarda();
    const osservatore = new MutationObserver(guarda);
    osservatore.observe(document.body, GUARDA);
    return () => {
      osservatore.disconnect();
      segnato?.removeAttribute(QUI);
    };
  }, [id, mete]);
  return quale;
}

function primoVisibile(cerca: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(cerca)].find(siVede) ?? null;
}

/** Le schede che non si guardano sono nascoste, non smontate. */
export function siVede(elemento: HTMLElement): boolean {
  return elemento.isConnected && elemento.closest('[hidden]') === null;
}

const PRENDE_IL_FUOCO = 'button, summary, input, [tabindex]';

/** Porta in vista il punto indicato e gli dà il fuoco; di un modulo, al primo campo. */
export function vaiAllaMeta(): void {
  const punto = document.querySelector<HTMLElement>(`[${QUI}]`);
  punto?.scrollIntoView({ block: 'center' });
  const fuoco = punto?.matches(PRENDE_IL_FUOCO) ? punto : punto?.querySelector<HTMLElement>(PRENDE_IL_FUOCO);
  fuoco?.focus();
}
