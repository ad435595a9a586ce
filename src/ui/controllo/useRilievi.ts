import { useCallback, useEffect, useState } from 'react';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import type { Rilievi } from './Rilievi';

/** La parte della scheda che elenca i rilievi, se è arrivata. */
export type Parte =
  | { readonly fase: 'attesa' }
  | { readonly fase: 'pronta'; readonly Rilievi: typeof Rilievi }
  | { readonly fase: 'guasta'; readonly guasto: Guasto };

/** Si scarica mentre si guarda la cartella: quando il giudizio è pronto, di solito c'è già. */
export function useRilievi(): { readonly parte: Parte; readonly riprova: () => void } {
  const [parte, setParte] = useState<Parte>({ fase: 'attesa' });
  const [tentativo, setTentativo] = useState(0);
  useEffect(() => {
    let smontata = false;
    const metti = (arrivata: Parte): void => {
      if (!smontata) setParte(arrivata);
    };
    import('./Rilievi').then(
      ({ Rilievi }) => metti({ fase: 'pronta', Rilievi }),
      (errore: unknown) => metti({ fase: 'guasta', guasto: guastoDa(errore) }),
    );
    return () => {
      smontata = true;
    };
  }, [tentativo]);
  const riprova = useCallback(() => {
    setParte({ fase: 'attesa' });
    setTentativo((prima) => prima + 1);
  }, []);
  return { parte, riprova };
}
