import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A che altezza della pagina comincia un elemento; si aggiorna quando cambia ciò che gli sta sopra. */
export function useInizio(radice: RefObject<HTMLElement | null>): number {
  const [inizio, setInizio] = useState(0);
  useLayoutEffect(() => {
    const guarda = (): void => {
      const elemento = radice.current;
      // Nascosto non sta da nessuna parte: si tiene il posto di prima.
      if (!elemento || elemento.getClientRects().length === 0) return;
      setInizio(elemento.getBoundingClientRect().top + globalThis.scrollY);
    };
    guarda();
    if (!('ResizeObserver' in globalThis)) return undefined;
    // Ciò che sta sopra, crescendo, allunga la pagina.
    const osservatore = new ResizeObserver(guarda);
    const colonna = radice.current?.parentElement;
    if (colonna) osservatore.observe(colonna);
    osservatore.observe(document.body);
    return () => osservatore.disconnect();
  }, [radice]);
  return inizio;
}
