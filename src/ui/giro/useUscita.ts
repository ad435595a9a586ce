import { useCallback, useEffect } from 'react';
import type { RefObject } from 'react';
import { siVede } from './useMeta';

interface Prop {
  readonly cartello: RefObject<HTMLElement | null>;
  /** Il bottone che ha aperto il giro. */
  readonly da: HTMLElement;
  /** Vero mentre Esc è dell'aiuto. */
  readonly nascosto: boolean;
  readonly chiudi: () => void;
}

/** Come si esce dal giro, anche con Esc. Il fuoco torna da dove si è partiti, se lì c'è ancora; chi è altrove ci resta. */
export function useUscita({ cartello, da, nascosto, chiudi }: Prop): () => void {
  const esci = useCallback(() => {
    const attivo = document.activeElement;
    if (attivo === null || attivo === document.body || cartello.current?.contains(attivo)) {
      const ritorno = siVede(da) ? da : document.querySelector<HTMLElement>('[data-giro="aiuto"]');
      ritorno?.focus();
    }
    chiudi();
  }, [cartello, da, chiudi]);
  useEffect(() => {
    if (nascosto) return undefined;
    const tasto = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented) return;
      // In un campo Esc cancella ciò che si è scritto.
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      esci();
    };
    document.addEventListener('keydown', tasto);
    return () => document.removeEventListener('keydown', tasto);
  }, [esci, nascosto]);
  return esci;
}
