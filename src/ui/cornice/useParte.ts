import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';

/** Una parte del pannello che si sta scaricando (null), è arrivata, o non è arrivata. */
export type Arrivo<P> = { readonly Parte: ComponentType<P> } | { readonly guasto: Guasto } | null;

/** Scarica il codice di una parte la prima volta che serve; `riprova` ricomincia. */
export function useParte<P>(carica: () => Promise<ComponentType<P>>): { arrivo: Arrivo<P>; riprova: () => void } {
  const [tentativo, setTentativo] = useState(0);
  const [arrivo, setArrivo] = useState<Arrivo<P>>(null);
  useEffect(() => {
    let smontata = false;
    carica().then(
      (Parte) => !smontata && setArrivo({ Parte }),
      (errore: unknown) => !smontata && setArrivo({ guasto: guastoDa(errore) }),
    );
    return () => {
      smontata = true;
    };
  }, [carica, tentativo]);
  const riprova = (): void => {
    setArrivo(null);
    setTentativo(tentativo + 1);
  };
  return { arrivo, riprova };
}
