import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Gruppo } from './vista';

interface Elenco {
  readonly gruppi: readonly Gruppo[];
  readonly aperto: (gruppo: Gruppo) => boolean;
  readonly apri: (gruppo: Gruppo) => void;
  readonly verdetto: RefObject<HTMLElement | null>;
  readonly radice: RefObject<HTMLElement | null>;
}

/**
 * Dopo una correzione o una giustificazione il rilievo sparisce: il fuoco va al rilievo detto, aprendo il suo gruppo,
 * o al verdetto se non ce ne sono più.
 */
export function useFuoco({ gruppi, aperto, apri, verdetto, radice }: Elenco): (chiave: string | null) => void {
  const [meta, setMeta] = useState<{ readonly chiave: string | null } | null>(null);
  useEffect(() => {
    if (meta === null) return;
    const gruppo = gruppi.find(({ voci }) => voci.some(({ chiave }) => chiave === meta.chiave));
    if (gruppo && !aperto(gruppo)) {
      apri(gruppo);
      return;
    }
    const elemento = radice.current?.querySelector<HTMLElement>(`[data-rilievo="${meta.chiave ?? ''}"]`);
    (elemento ?? verdetto.current)?.focus();
    setMeta(null);
  }, [meta, gruppi, aperto, apri, verdetto, radice]);
  return useCallback((chiave: string | null) => setMeta({ chiave }), []);
}
