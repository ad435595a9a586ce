import { useCallback, useMemo, useRef, useState } from 'react';

/** Ciò che si apre sotto un rilievo. */
export type Modulo = 'correggi' | 'giustifica';

export interface Moduli {
  readonly aperti: ReadonlyMap<string, Modulo>;
  readonly apri: (chiave: string, modulo: Modulo | null) => void;
  /** I motivi che si stanno scrivendo, per rilievo. */
  readonly motivi: Map<string, string>;
}

/** I moduli aperti: con ciò che vi si è scritto restano anche quando il rilievo esce dalla vista o dai filtri. */
export function useModuli(): Moduli {
  const [aperti, setAperti] = useState<ReadonlyMap<string, Modulo>>(new Map());
  const motivi = useRef(new Map<string, string>()).current;
  const apri = useCallback(
    (chiave: string, modulo: Modulo | null) => {
      motivi.delete(chiave);
      setAperti((prima) => {
        const dopo = new Map(prima);
        if (modulo === null) dopo.delete(chiave);
        else dopo.set(chiave, modulo);
        return dopo;
      });
    },
    [motivi],
  );
  return useMemo(() => ({ aperti, apri, motivi }), [aperti, apri, motivi]);
}
