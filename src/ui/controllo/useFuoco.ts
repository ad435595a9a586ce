import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Gruppo } from './vista';

interface Elenco {
  readonly gruppi: readonly Gruppo[];
  readonly aperto: (gruppo: Gruppo) => boolean;
  readonly apri: (gruppo: Gruppo) => void;
  /** La riga che l'elenco tiene nel documento anche se non si vede. */
  readonly tenuta: string | null;
  readonly tieni: (chiave: string) => void;
  readonly verdetto: RefObject<HTMLElement | null>;
  readonly radice: RefObject<HTMLElement | null>;
}

/**
 * Dopo una correzione o una giustificazione il rilievo sparisce: il fuoco va al rilievo detto, aprendo il suo gruppo e
 * facendolo disegnare, o al verdetto se non ce ne sono più.
 */
export function useFuoco(elenco: Elenco): (chiave: string | null) => void {
  const { gruppi, aperto, apri, tenuta, tieni, verdetto, radice } = elenco;
  const [meta, setMeta] = useState<{ readonly chiave: string | null } | null>(null);
  useEffect(() => {
    if (meta === null) return;
    const { chiave } = meta;
    const gruppo = gruppi.find(({ voci }) => voci.some((voce) => voce.chiave === chiave));
    if (gruppo && !aperto(gruppo)) {
      apri(gruppo);
      return;
    }
    if (gruppo && chiave !== null && chiave !== tenuta) {
      tieni(chiave);
      return;
    }
    const elemento = radice.current?.querySelector<HTMLElement>(`[data-rilievo="${chiave ?? ''}"]`);
    (elemento ?? verdetto.current)?.focus();
    setMeta(null);
  }, [meta, gruppi, aperto, apri, tenuta, tieni, verdetto, radice]);
  return useCallback((chiave: string | null) => setMeta({ chiave }), []);
}
