import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Quanto la pagina lascia libero in fondo; la usa la cornice. */
const SPAZIO = '--spazio-giro';

/** Il cartello sta sopra la pagina: in fondo si lascia lo spazio che copre, e il fuoco non finisce mai sotto. */
export function useSpazio(cartello: RefObject<HTMLElement | null>, nascosto: boolean): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const misura = (): void => {
      const alto = `${cartello.current?.offsetHeight ?? 0}px`;
      style.setProperty(SPAZIO, alto);
      style.scrollPaddingBottom = alto;
    };
    misura();
    const osservatore = 'ResizeObserver' in globalThis ? new ResizeObserver(misura) : null;
    if (cartello.current) osservatore?.observe(cartello.current);
    return () => {
      osservatore?.disconnect();
      style.removeProperty(SPAZIO);
      style.scrollPaddingBottom = '';
    };
  }, [cartello, nascosto]);
}
