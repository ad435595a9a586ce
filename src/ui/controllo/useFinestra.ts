import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useMemo } from 'react';
import type { RefObject } from 'react';
import type { Riga, RigaDisegnata } from './righe';
import { useAncora } from './useAncora';
import { useInizio } from './useInizio';

/** Fin qui si disegna tutto: si cerca nella pagina, e il lettore di schermo ha ogni rilievo. */
export const TUTTE = 200;
/** Quante righe in più, prima e dopo quelle che si vedono. */
const ORLO = 6;
/** Altezze in pixel di una riga non ancora vista. */
const STIMA = { titolo: 33, rilievo: 220 } as const;

interface Elenco {
  readonly righe: readonly Riga[];
  readonly radice: RefObject<HTMLElement | null>;
  /** Le righe da non smontare: dov'è il fuoco e dove c'è un modulo aperto. */
  readonly tenute: readonly string[];
}

interface Finestra {
  readonly disegnate: readonly RigaDisegnata[];
  /** Da dare come `ref` a ogni riga disegnata, con il suo indice in `data-index`. */
  readonly misura: (elemento: HTMLElement | null) => void;
}

/**
 * Quali righe disegnare: tutte se sono poche, altrimenti quelle vicine a ciò che si vede. Scorre la pagina, non l'elenco.
 * Restano nel documento tutti i titoli, l'ultima riga, e quelle `tenute` con le loro vicine: così il tabulatore passa da
 * una riga alla successiva come se ci fossero tutte.
 */
export function useFinestra({ righe, radice, tenute }: Elenco): Finestra {
  const scrollMargin = useInizio(radice);
  const posti = useMemo(() => new Map(righe.map(({ chiave }, indice) => [chiave, indice])), [righe]);
  const titoli = useMemo(() => righe.flatMap(({ tipo }, indice) => (tipo === 'titolo' ? [indice] : [])), [righe]);
  const rangeExtractor = useCallback(
    ({ startIndex, endIndex, overscan, count }: Range): number[] => {
      if (count <= TUTTE) return righe.map((_, indice) => indice);
      const scelti = new Set([...titoli, count - 1]);
      for (let i = Math.max(0, startIndex - overscan); i <= Math.min(count - 1, endIndex + overscan); i += 1)
        scelti.add(i);
      for (const chiave of tenute) {
        const posto = posti.get(chiave);
        if (posto === undefined) continue;
        for (const i of [posto - 1, posto, posto + 1]) if (i >= 0 && i < count) scelti.add(i);
      }
      return [...scelti].sort((a, b) => a - b);
    },
    [righe, titoli, posti, tenute],
  );
  const virtuale = useWindowVirtualizer({
    count: righe.length,
    getItemKey: useCallback((indice: number) => righe[indice]?.chiave ?? indice, [righe]),
    estimateSize: (indice) => STIMA[righe[indice]?.tipo ?? 'rilievo'],
    overscan: ORLO,
    scrollMargin,
    rangeExtractor,
    measureElement: (elemento, _, { measurementsCache, indexFromElement }) =>
      // In una scheda nascosta ogni riga è alta zero: vale l'altezza di prima.
      elemento.getClientRects().length === 0
        ? (measurementsCache[indexFromElement(elemento)]?.size ?? STIMA.rilievo)
        : elemento.getBoundingClientRect().height,
    // A ogni montaggio la libreria riscrive la posizione in cui già si è: è un movimento di troppo.
    scrollToFn: (offset, { adjustments = 0, behavior }) => {
      const top = offset + adjustments;
      if (top !== globalThis.scrollY) globalThis.scrollTo({ top, behavior });
    },
    initialRect: { width: globalThis.innerWidth, height: globalThis.innerHeight },
  });
  useAncora(virtuale, righe, posti);
  let fine = scrollMargin;
  const disegnate = virtuale.getVirtualItems().flatMap(({ index, start, end }) => {
    const riga = righe[index];
    if (!riga) return [];
    const spazio = start - fine;
    fine = end;
    return [{ riga, indice: index, spazio }];
  });
  return { disegnate, misura: virtuale.measureElement };
}
