import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { Riga } from './righe';

interface Prima {
  readonly righe: readonly Riga[];
  /** Le righe che si vedevano, dall'alto, e dove cominciavano. */
  readonly viste: readonly { readonly chiave: string; readonly inizio: number }[];
}

/**
 * Quando i rilievi cambiano, la prima riga che si vedeva e c'è ancora resta dov'era. Il browser da sé non può: sopra ci
 * sono spazi al posto delle righe.
 */
export function useAncora(
  virtuale: Virtualizer<Window, Element>,
  righe: readonly Riga[],
  posti: ReadonlyMap<string, number>,
): void {
  const prima = useRef<Prima | null>(null);
  useLayoutEffect(() => {
    const inizioDi = (indice: number): number => virtuale.measurementsCache[indice]?.start ?? 0;
    const { scrollY } = globalThis;
    const precedente = prima.current;
    if (precedente && precedente.righe !== righe && scrollY > virtuale.options.scrollMargin) {
      for (const { chiave, inizio } of precedente.viste) {
        const posto = posti.get(chiave);
        if (posto === undefined) continue;
        const scarto = inizioDi(posto) - inizio;
        if (scarto !== 0) globalThis.scrollBy(0, scarto);
        break;
      }
    }
    const viste: { readonly chiave: string; readonly inizio: number }[] = [];
    const { range } = virtuale;
    for (let i = range?.startIndex ?? 0; i <= (range?.endIndex ?? -1); i += 1) {
      const chiave = righe[i]?.chiave;
      if (chiave !== undefined) viste.push({ chiave, inizio: inizioDi(i) });
    }
    prima.current = { righe, viste };
  });
}
