import { startTransition, useDeferredValue, useEffect, useState } from 'react';

/** Quante righe alla volta: di più, e disegnarle fermerebbe il pannello. */
const RIGHE_PER_VOLTA = 25;

/** Un elenco breve si disegna subito; uno lungo dopo che si è risposto a chi lavora. */
export function useDopo<T>(righe: readonly T[]): readonly T[] {
  const differite = useDeferredValue(righe, NESSUNA as readonly T[]);
  return righe.length <= RIGHE_PER_VOLTA ? righe : differite;
}

/**
 * Le prime righe di un elenco lungo, che crescono da sole fino a `quante` mentre il pannello risponde. L'elenco è quello di
 * un attimo prima, se il nuovo non è ancora disegnato.
 */
export function useApoco<T>(righe: readonly T[], quante: number): readonly T[] {
  const differite = useDopo(righe);
  const [limite, setLimite] = useState(RIGHE_PER_VOLTA);
  const mancano = limite < Math.min(quante, differite.length);
  useEffect(() => {
    if (mancano) startTransition(() => setLimite(limite + RIGHE_PER_VOLTA));
  }, [mancano, limite]);
  return differite.slice(0, Math.min(limite, quante));
}

const NESSUNA: readonly never[] = [];
